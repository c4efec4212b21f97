/** A cell that the spreadsheet itself holds as a date; `iso` is `YYYY-MM-DD`. */
export interface DateCell {
  readonly kind: 'date'
  readonly iso: string
}

/** What a cell holds; null where it is empty. A formula is its last result, never its text. */
export type CellValue = string | number | boolean | DateCell | null

/** A sheet as its rows, from row 1 on, whatever kind of file it came from. Rows may differ in length. */
export interface SheetRows {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
}

/** A cell's text as a person would copy it out; '' for an empty one. Dates are ISO. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === undefined || cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return typeof cell === 'object' ? cell.iso : String(cell)
}

/** Whether a cell says nothing. */
export function isBlankCell(cell: CellValue | undefined): boolean {
  return cellText(cell).trim() === ''
}
