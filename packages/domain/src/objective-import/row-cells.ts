import type { ImportField } from './import-field.ts'
import type { ImportColumn, KeptText } from './import-preview.ts'
import { type CellValue, cellText, isBlankCell } from './sheet-rows.ts'

/** A row of the table, seen through its columns. */
export interface RowCells {
  cell(field: ImportField): CellValue | undefined
  /** A field's text without space around it; '' where the sheet has no such column. */
  text(field: ImportField): string
  /** A field's text exactly as it stands, '' where it is only space. */
  exact(field: ImportField): string
  /** The original words of some fields and of all columns without a field, in column order. */
  kept(fields: ReadonlySet<ImportField>): readonly KeptText[]
}

/** Opens a row. */
export function rowCells(row: readonly CellValue[], columns: readonly ImportColumn[]): RowCells {
  const cell = (field: ImportField): CellValue | undefined =>
    row[columns.findIndex((column) => column.field === field)]
  return {
    cell,
    text: (field) => cellText(cell(field)).trim(),
    exact: (field) => (isBlankCell(cell(field)) ? '' : cellText(cell(field))),
    kept: (fields) =>
      columns.flatMap(({ header, field }, index) => {
        const kept = (field === null || fields.has(field)) && !isBlankCell(row[index])
        return kept ? [{ header, text: cellText(row[index]) }] : []
      }),
  }
}
