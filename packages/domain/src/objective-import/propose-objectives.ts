import { type FoundHeader, findHeader } from './find-header.ts'
import { foldedText } from './folded-text.ts'
import type { ImportContext, ImportPreview, PreviewNote, SkippedRow } from './import-preview.ts'
import { indexObjectives } from './known-objectives.ts'
import { readRow } from './read-row.ts'
import { rowCells } from './row-cells.ts'
import { settleRows, type UnsettledRow } from './settle-rows.ts'
import { type CellValue, cellText, isBlankCell, type SheetRows } from './sheet-rows.ts'

const notBlind: PreviewNote = {
  code: 'not_blind',
  message: 'Both sides have seen the importance in this sheet, so it counts as not blind.',
}

/**
 * Says what an import of a sheet would do, row by row: what is clear comes in, what is unclear gets a proposal,
 * what stays out has a reason. Null where the sheet holds no table of objectives. Pure.
 */
export function proposeObjectives(sheet: SheetRows, context: ImportContext): ImportPreview | null {
  const header = findHeader(sheet)
  if (header === null) return null
  const known = indexObjectives(context.existing)
  const skipped: SkippedRow[] = []
  const table: UnsettledRow[] = []
  for (const [index, row] of sheet.rows.entries()) {
    if (index === header.rowIndex) continue
    const rowNumber = index + 1
    const reason = whySkip(row, index, header)
    if (reason === null) {
      const cells = rowCells(row, header.columns)
      table.push({ rowNumber, cells, ...readRow(cells, context, known) })
    } else skipped.push({ rowNumber, reason, text: rowText(row) })
  }
  const rows = settleRows(
    table,
    context.existing.map((objective) => objective.ref),
    known,
  )
  const seen = rows.some(
    ({ values }) => values.importance.client !== null || values.importance.vendor !== null,
  )
  return {
    sheet: sheet.name,
    headerRow: header.rowIndex + 1,
    columns: header.columns,
    rows,
    skipped,
    notes: seen ? [notBlind] : [],
  }
}

function whySkip(row: readonly CellValue[], index: number, header: FoundHeader): SkippedRow['reason'] | null {
  if (row.every(isBlankCell)) return 'blank'
  if (index < header.rowIndex) return 'before_table'
  const named = header.columns.filter((column) => column.field !== null).length
  const repeated = header.columns.filter(
    ({ header: name, field }, column) =>
      field !== null && foldedText(cellText(row[column])) === foldedText(name),
  ).length
  return repeated === named ? 'repeated_header' : null
}

function rowText(row: readonly CellValue[]): string {
  return row
    .filter((cell) => !isBlankCell(cell))
    .map(cellText)
    .join(' | ')
}
