import type { Measure, Owner, Party } from '@sweetspot/domain'
import { generateKeyBetween } from 'fractional-indexing'
import type * as Y from 'yjs'
import {
  type CellValue,
  cellKey,
  cellsOfRow,
  importanceCell,
  type KeptText,
  keptCell,
  linksCell,
  type ObjectiveColumn,
  type ObjectiveLink,
  ownerCell,
  textCell,
} from './objective-cells.ts'
import { type MeasureRow, readMeasures } from './objective-measures.ts'

/** An objective as the register shows it: its row and its cells. */
export interface ObjectiveRow {
  readonly id: string
  readonly order: string
  readonly createdAt: string
  readonly archivedAt: string | null
  readonly ref: string
  readonly title: string
  /** ISO date, or '' where none is set. */
  readonly start: string
  /** ISO date, or '' where none is set. */
  readonly due: string
  readonly owners: Readonly<Record<Party, Owner | null>>
  readonly importance: Readonly<Record<Party, number | null>>
  readonly suggestedWin: Readonly<Record<Party, string>>
  readonly measures: readonly Measure[]
  readonly kept: readonly KeptText[]
  readonly links: readonly ObjectiveLink[]
}

type RowValue = { readonly order: string; readonly createdAt: string; readonly archivedAt: string | null }

const rowsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('rows')
const cellsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('cells')

function rowValue(value: unknown): RowValue | null {
  if (typeof value !== 'object' || value === null) return null
  const { order, createdAt, archivedAt } = value as Partial<Record<keyof RowValue, unknown>>
  if (typeof order !== 'string') return null
  return {
    order,
    createdAt: textCell(createdAt),
    archivedAt: typeof archivedAt === 'string' ? archivedAt : null,
  }
}

/** Every objective of the register, archived ones too, in the order of its keys; equal keys go by id. */
export function readObjectives(doc: Y.Doc): readonly ObjectiveRow[] {
  const cells = new Map<string, Map<string, unknown>>()
  for (const [key, value] of cellsOf(doc).entries()) {
    const slash = key.indexOf('/')
    const id = key.slice(0, slash)
    const own = cells.get(id) ?? new Map<string, unknown>()
    cells.set(id, own.set(key.slice(slash + 1), value))
  }
  const rows: ObjectiveRow[] = []
  for (const [id, value] of rowsOf(doc).entries()) {
    const row = objectiveOf(id, value, cells.get(id) ?? new Map())
    if (row !== null) rows.push(row)
  }
  return rows.sort(byOrder)
}

/** One objective, or null where the register has no such row. */
export function readObjective(doc: Y.Doc, id: string): ObjectiveRow | null {
  const value = rowsOf(doc).get(id)
  return value === undefined ? null : objectiveOf(id, value, cellsOfRow(cellsOf(doc), id))
}

/** An objective from its row and its cells; null where the row cannot be read. */
export function objectiveOf(
  id: string,
  value: unknown,
  cells: ReadonlyMap<string, unknown>,
): ObjectiveRow | null {
  const row = rowValue(value)
  return row === null ? null : objectiveRow(id, row, cells)
}

function objectiveRow(id: string, row: RowValue, cells: ReadonlyMap<string, unknown>): ObjectiveRow {
  const measures: readonly MeasureRow[] = readMeasures(cells)
  return {
    id,
    ...row,
    order: textCell(cells.get('order')) || row.order,
    ref: textCell(cells.get('ref')),
    title: textCell(cells.get('title')),
    start: textCell(cells.get('start')),
    due: textCell(cells.get('due')),
    owners: { client: ownerCell(cells.get('owner.client')), vendor: ownerCell(cells.get('owner.vendor')) },
    importance: {
      client: importanceCell(cells.get('importance.client')),
      vendor: importanceCell(cells.get('importance.vendor')),
    },
    suggestedWin: {
      client: textCell(cells.get('suggestedWin.client')),
      vendor: textCell(cells.get('suggestedWin.vendor')),
    },
    measures: measures.map(({ order: _order, ...measure }) => measure),
    kept: keptCell(cells.get('kept')),
    links: linksCell(cells.get('links')),
  }
}

/** The order of the register: by key, equal keys by id. */
export function byOrder(a: ObjectiveRow, b: ObjectiveRow): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** Adds an objective at the end of the register. `now` is an ISO time. */
export function addObjective(doc: Y.Doc, id: string, now: string): void {
  let last: string | null = null
  for (const [other, value] of rowsOf(doc).entries()) {
    const order = textCell(cellsOf(doc).get(cellKey(other, 'order'))) || rowValue(value)?.order
    if (order !== undefined && (last === null || order > last)) last = order
  }
  rowsOf(doc).set(id, { order: generateKeyBetween(last, null), createdAt: now, archivedAt: null })
}

/** Takes an objective out of the register's list, or brings it back with `at` null. */
export function archiveObjective(doc: Y.Doc, id: string, at: string | null): void {
  const row = rowValue(rowsOf(doc).get(id))
  if (row !== null) rowsOf(doc).set(id, { ...row, archivedAt: at })
}

/** Writes one cell. */
export function setCell<Column extends ObjectiveColumn>(
  doc: Y.Doc,
  id: string,
  column: Column,
  value: CellValue<Column>,
): void {
  cellsOf(doc).set(cellKey(id, column), value)
}
