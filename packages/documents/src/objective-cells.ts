import type { Measure, Owner, Party } from '@sweetspot/domain'
import type * as Y from 'yjs'

/** Columns of an objective whose cell is a line of text. */
export const textColumns = [
  'ref',
  'title',
  'start',
  'due',
  'suggestedWin.client',
  'suggestedWin.vendor',
] as const
export type TextColumn = (typeof textColumns)[number]

/** Columns whose cell names an owner. */
export type OwnerColumn = `owner.${Party}`

/** Columns whose cell is a number from 1 to 5, imported from a sheet that both sides saw ("not blind"). */
export type ImportanceColumn = `importance.${Party}`

/** Place of a row among the others, where somebody moved it; it goes before the place the row was made at. */
export type OrderColumn = 'order'
/** Where an objective names the objects that it is connected with. */
export type LinksColumn = 'links'

/** A connection with another object. KPIs, value items and actions join `kind` when they exist. */
export type ObjectiveLink = { readonly kind: 'objective'; readonly id: string }

/** Where the words of a spreadsheet are kept that have no field of their own. */
export type KeptColumn = 'kept'

/** One field of one measure. */
export type MeasureField = Exclude<keyof Measure, 'id'> | 'order' | 'removedAt'
export type MeasureColumn = `measure:${string}:${MeasureField}`

/** A text of the spreadsheet with its column's name. */
export type KeptText = { readonly header: string; readonly text: string }

/** Value of each column. Cells are written whole; the last writer wins, so nothing that commits anyone is here. */
export type CellValue<Column> = Column extends OwnerColumn
  ? Owner | null
  : Column extends ImportanceColumn
    ? number | null
    : Column extends KeptColumn
      ? readonly KeptText[]
      : Column extends LinksColumn
        ? readonly ObjectiveLink[]
        : string

export type ObjectiveColumn =
  | TextColumn
  | OwnerColumn
  | ImportanceColumn
  | OrderColumn
  | KeptColumn
  | LinksColumn
  | MeasureColumn

/** Key of a cell in the flat `cells` map: `id/column`. */
export function cellKey(id: string, column: ObjectiveColumn): string {
  return `${id}/${column}`
}

/** The cells of one row by column, from the flat map of all cells. */
export function cellsOfRow(cells: Y.Map<unknown>, id: string): ReadonlyMap<string, unknown> {
  const prefix = `${id}/`
  const own = new Map<string, unknown>()
  for (const [key, value] of cells.entries()) {
    if (key.startsWith(prefix)) own.set(key.slice(prefix.length), value)
  }
  return own
}

/** A cell as text; anything else that an old or foreign client wrote reads as empty. */
export function textCell(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A cell as an owner. */
export function ownerCell(value: unknown): Owner | null {
  if (typeof value !== 'object' || value === null) return null
  const { personId, name } = value as { personId?: unknown; name?: unknown }
  if (typeof name !== 'string' || name === '') return null
  return { personId: typeof personId === 'string' ? personId : null, name }
}

/** A cell as links to other objects; what is no link is left out. */
export function linksCell(value: unknown): readonly ObjectiveLink[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return []
    const { kind, id } = entry as { kind?: unknown; id?: unknown }
    return kind === 'objective' && typeof id === 'string' && id !== '' ? [{ kind, id }] : []
  })
}

/** A cell as a confidence from 1 to 5. */
export function confidenceCell(value: unknown): number | null {
  return importanceCell(value)
}

/** A cell as a number from 1 to 5. */
export function importanceCell(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5 ? value : null
}

/** A cell as the kept texts of a spreadsheet row. */
export function keptCell(value: unknown): readonly KeptText[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return []
    const { header, text } = entry as { header?: unknown; text?: unknown }
    return typeof header === 'string' && typeof text === 'string' ? [{ header, text }] : []
  })
}
