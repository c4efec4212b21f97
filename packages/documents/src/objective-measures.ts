import type { Measure } from '@sweetspot/domain'
import { generateKeyBetween } from 'fractional-indexing'
import type * as Y from 'yjs'
import { cellKey, cellsOfRow, type MeasureField, textCell } from './objective-cells.ts'

/** A measure with its place among the measures of its objective. */
export type MeasureRow = Measure & { readonly order: string }

const fieldPattern = /^measure:([^:]+):([a-zA-Z]+)$/

/** Measures of an objective from its cells; one that was removed, or has no place, is not there. */
export function readMeasures(cells: ReadonlyMap<string, unknown>): readonly MeasureRow[] {
  const measures = new Map<string, Map<string, string>>()
  for (const [column, value] of cells) {
    const match = fieldPattern.exec(column)
    if (match?.[1] === undefined || match[2] === undefined) continue
    const fields = measures.get(match[1]) ?? new Map<string, string>()
    measures.set(match[1], fields.set(match[2], textCell(value)))
  }
  return [...measures]
    .filter(([, fields]) => fields.get('order') !== undefined && !fields.get('removedAt'))
    .map(([id, fields]) => measureRow(id, fields))
    .sort((a, b) => (a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1))
}

function measureRow(id: string, fields: ReadonlyMap<string, string>): MeasureRow {
  const text = (field: MeasureField): string => fields.get(field) ?? ''
  const direction = text('direction')
  return {
    id,
    order: text('order'),
    name: text('name'),
    unit: text('unit'),
    baseline: text('baseline'),
    target: text('target'),
    due: text('due'),
    direction: direction === 'up' || direction === 'down' ? direction : '',
  }
}

/** Adds an empty measure at the end of an objective's list. */
export function addMeasure(doc: Y.Doc, objectiveId: string, measureId: string): void {
  const last = readMeasures(cellsOfRow(doc.getMap('cells'), objectiveId)).at(-1)
  setMeasureField(doc, objectiveId, measureId, 'order', generateKeyBetween(last?.order ?? null, null))
}

/** Writes one field of a measure; `removedAt` (an ISO time, '' to bring it back) takes it off the list. */
export function setMeasureField(
  doc: Y.Doc,
  objectiveId: string,
  measureId: string,
  field: MeasureField,
  value: string,
): void {
  doc.getMap('cells').set(cellKey(objectiveId, `measure:${measureId}:${field}`), value)
}
