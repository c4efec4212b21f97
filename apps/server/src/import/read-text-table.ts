import type { SheetRows } from '@sweetspot/domain'
import { CsvError, type Options, parse } from 'csv-parse/sync'
import { detectEncoding } from './detect-encoding.ts'
import { sheetOfCells, type WorkbookBudget } from './sheet-of-cells.ts'
import { type CellSeparator, cellSeparators, separatorCharacter, type TextReading } from './text-reading.ts'
import { UnreadableWorkbook } from './unreadable-workbook.ts'

/** Beginnings of files that are text and no table. */
const foreignStart = /^(?:%PDF-|\{\\rtf|<(?:!doctype|\?xml|html))/i

/**
 * Reads a file of separated values as one sheet. What `asked` leaves open is found out from the file itself. Throws
 * `UnreadableWorkbook` where it is no text, no table, or more than the budget allows.
 */
export function readTextTable(
  bytes: Uint8Array,
  budget: WorkbookBudget,
  asked: Partial<TextReading> = {},
): { readonly sheet: SheetRows; readonly reading: TextReading } {
  const encoding = asked.encoding ?? detectEncoding(bytes)
  if (encoding === null) throw new UnreadableWorkbook('not_a_spreadsheet')
  const decoded = new TextDecoder(encoding).decode(bytes)
  if (foreignStart.test(decoded)) throw new UnreadableWorkbook('not_a_spreadsheet')
  const { text, named } = withoutSeparatorLine(decoded)
  const separator = asked.separator ?? named ?? detectSeparator(text)
  const rows = recordsOf(text, separator, budget)
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))
  return { sheet: sheetOfCells('1', cells, { ...budget }), reading: { encoding, separator } }
}

/** A first line `sep=;` tells some programs the separator; it is no row. */
function withoutSeparatorLine(text: string): { readonly text: string; readonly named: CellSeparator | null } {
  const line = /^sep=(.)\r?\n/i.exec(text)
  const named = cellSeparators.find((each) => separatorCharacter[each] === line?.[1])
  return line === null || named === undefined
    ? { text, named: null }
    : { text: text.slice(line[0].length), named }
}

/** So many lines tell how a table is written. */
const linesLookedAt = 200

/** The separator under which most lines have one number of cells, and more than one; among equals, the most cells. */
function detectSeparator(text: string): CellSeparator {
  const scored = cellSeparators.map((separator) => ({ separator, ...regularity(text, separator) }))
  return scored.reduce((best, next) =>
    next.lines > best.lines || (next.lines === best.lines && next.cells > best.cells) ? next : best,
  ).separator
}

function regularity(
  text: string,
  separator: CellSeparator,
): { readonly lines: number; readonly cells: number } {
  const rows = parseRecords(text, separator, { to: linesLookedAt }) ?? plainRecords(text, separator)
  const byWidth = Map.groupBy(rows, (row) => row.length)
  let best = { lines: 0, cells: 1 }
  for (const [cells, { length: lines }] of byWidth) {
    if (cells > 1 && lines > best.lines) best = { lines, cells }
  }
  return best
}

/** The first lines without regard to quotes, which do not match. */
function plainRecords(text: string, separator: CellSeparator): readonly string[][] {
  const lines = text.split(/\r?\n/, linesLookedAt)
  return lines.map((line) => line.split(separatorCharacter[separator]))
}

function recordsOf(text: string, separator: CellSeparator, budget: WorkbookBudget): readonly string[][] {
  let cells = 0
  const rows = parseRecords(text, separator, {
    onRecord: (record) => {
      cells += record.length
      if (cells > budget.cells) throw new UnreadableWorkbook('too_large')
    },
  })
  if (rows === null) throw new UnreadableWorkbook('broken')
  return rows
}

interface ParseOrder {
  readonly to?: number
  readonly onRecord?: (record: readonly string[]) => void
}

/** The records of a text; null where its quotes do not match. */
function parseRecords(text: string, separator: CellSeparator, order: ParseOrder): string[][] | null {
  const options: Options = {
    delimiter: separatorCharacter[separator],
    relax_column_count: true,
    // Blank lines keep their numbers, as in the spreadsheet program.
    skip_empty_lines: false,
    ...(order.to === undefined ? {} : { to: order.to }),
    on_record: (record: string[]) => {
      order.onRecord?.(record)
      return record
    },
  }
  try {
    return parseStrings(text, options)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // What begins in quotes and never ends would take the rest of the file into one cell.
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') return null
  }
  // A quotation mark inside a cell that is not quoted is a quotation mark.
  return parseStrings(text, { ...options, relax_quotes: true })
}

function parseStrings(text: string, options: Options): string[][] {
  const rows: unknown = parse(text, options)
  // Without named columns every record is a list of texts.
  return rows as string[][]
}
