import { fieldOfHeader, headerWords, type ImportField } from './import-field.ts'
import type { ImportColumn } from './import-preview.ts'
import { type CellValue, cellText, type SheetRows } from './sheet-rows.ts'

/** The header of a table of objectives. `columns` covers every column of the sheet, named or not. */
export interface FoundHeader {
  readonly rowIndex: number
  readonly columns: readonly ImportColumn[]
  /** How many columns were recognised. */
  readonly known: number
}

/** A title block above a table is a few lines; a header further down belongs to something else. */
const rowsSearched = 50

/** A list of anything has a "Title"; only these say that it is a list of objectives. */
const tellingFields: readonly ImportField[] = ['clientWin', 'vendorWin', 'measure', 'baseline', 'target']

/** Finds the header by its words: the row that names an objective and the most other fields. Null: no table. */
export function findHeader(sheet: SheetRows): FoundHeader | null {
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  let best: FoundHeader | null = null
  for (const [rowIndex, row] of sheet.rows.slice(0, rowsSearched).entries()) {
    const columns = readColumns(row, width)
    const known = columns.filter((column) => column.field !== null).length
    if (isObjectivesHeader(columns) && known > (best?.known ?? 0)) best = { rowIndex, columns, known }
  }
  return best
}

/** Names each column and gives each field to the first column that claims it. */
function readColumns(row: readonly CellValue[], width: number): readonly ImportColumn[] {
  const claimed = new Set<ImportField>()
  return Array.from({ length: width }, (_, index) => {
    const header = cellText(row[index]).trim()
    if (header === '') return { header: `Column ${columnLetters(index)}`, field: null }
    const meant = fieldOfHeader(header)
    const field = meant === null || claimed.has(meant) ? null : meant
    if (field !== null) claimed.add(field)
    return { header, field }
  })
}

function isObjectivesHeader(columns: readonly ImportColumn[]): boolean {
  const title = columns.find((column) => column.field === 'title')
  if (title === undefined) return false
  const fields = columns.flatMap((column) => column.field ?? [])
  if (headerWords(title.header) === 'title') return tellingFields.some((field) => fields.includes(field))
  return fields.length > 1
}

/** A column's name in a spreadsheet: A … Z, AA … */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}
