import { headerWords } from '../objective-import/import-field.ts'
import type { ImportContext } from '../objective-import/import-preview.ts'
import { readDue } from '../objective-import/read-due.ts'
import { type CellValue, cellText, type SheetRows } from '../objective-import/sheet-rows.ts'
import { sheetText, unguardedText } from './guarded-text.ts'
import { type SheetField, sheetColumns, sheetFields } from './sheet-columns.ts'
import type { SheetObjective } from './sheet-objective.ts'

/** One cell that says something else than the register. */
export interface SheetChange {
  readonly field: SheetField
  readonly from: string
  readonly to: string
  /** Why the change cannot be taken over; null where it can. */
  readonly refused: 'not_ours' | 'unreadable' | 'not_editable' | null
}

/** A row of an exported file that came back. Without changes it says what the register says. */
export interface MatchedRow {
  readonly rowNumber: number
  readonly id: string
  readonly title: string
  readonly changes: readonly SheetChange[]
}

/** An exported sheet that came back: the rows of objectives in the register, and the sheet without them. */
export interface ReturnedSheet {
  readonly matched: readonly MatchedRow[]
  readonly rest: SheetRows
}

/** So many rows may stand above the header. */
const rowsSearched = 50

/**
 * Compares a sheet that was exported from here with the register, row by row by id. A row whose id is unknown, or
 * stands in an earlier row already (people copy rows to begin new ones), is a row like any other sheet's. Null where
 * the sheet has no ids.
 */
export function compareSheet(
  sheet: SheetRows,
  objectives: readonly SheetObjective[],
  context: Pick<ImportContext, 'party'>,
): ReturnedSheet | null {
  const header = sheet.rows.slice(0, rowsSearched).findIndex(isExportHeader)
  const names = sheet.rows[header]
  if (names === undefined) return null
  const places = columnPlaces(names)
  const known = new Map(objectives.map((objective) => [objective.id, objective]))
  const matched: MatchedRow[] = []
  const rest = sheet.rows.map((row, index): readonly CellValue[] => {
    if (index <= header) return row
    const objective = known.get(cellText(row[places.get('id') ?? -1]).trim())
    if (objective === undefined) return ownRow(row, places)
    known.delete(objective.id)
    const changes = changesOf(row, places, { objective, context })
    matched.push({ rowNumber: index + 1, id: objective.id, title: objective.title, changes })
    return []
  })
  return { matched, rest: { ...sheet, rows: rest } }
}

function isExportHeader(row: readonly CellValue[]): boolean {
  const places = columnPlaces(row)
  return places.has('id') && places.has('title')
}

function columnPlaces(row: readonly CellValue[]): ReadonlyMap<SheetField, number> {
  const words = row.map((cell) => headerWords(cellText(cell)))
  return new Map(
    sheetFields.flatMap((field): (readonly [SheetField, number])[] => {
      const at = words.indexOf(headerWords(sheetColumns[field].header))
      return at === -1 ? [] : [[field, at]]
    }),
  )
}

/** A new row of an exported file: without the id that it was copied with, and with its texts as they were. */
function ownRow(row: readonly CellValue[], places: ReadonlyMap<SheetField, number>): readonly CellValue[] {
  return row.map((cell, index) => {
    if (index === places.get('id')) return null
    return typeof cell === 'string' ? unguardedText(cell) : cell
  })
}

interface Compared {
  readonly objective: SheetObjective
  readonly context: Pick<ImportContext, 'party'>
}

function changesOf(
  row: readonly CellValue[],
  places: ReadonlyMap<SheetField, number>,
  { objective, context }: Compared,
): readonly SheetChange[] {
  return [...places].flatMap(([field, place]): readonly SheetChange[] => {
    if (field === 'id') return []
    const from = sheetColumns[field].textOf(objective)
    const written = unguardedText(cellText(row[place]))
    const to = field === 'due' ? (dueOf(written) ?? written) : written
    if (plain(from) === plain(to)) return []
    return [{ field, from, to: plain(to), refused: whyRefused(field, to, context) }]
  })
}

/** Text without what programs change on the way: what no cell holds, kinds of line ends, and space around it. */
function plain(text: string): string {
  return sheetText(text).trim()
}

function dueOf(text: string): string | null {
  return text.trim() === '' ? '' : readDue(text).value
}

function whyRefused(
  field: Exclude<SheetField, 'id'>,
  to: string,
  { party }: Pick<ImportContext, 'party'>,
): SheetChange['refused'] {
  switch (field) {
    case 'clientWin':
    case 'vendorWin':
      return field === `${party}Win` ? null : 'not_ours'
    case 'status':
    case 'moreMeasures':
      return 'not_editable'
    case 'due':
      return dueOf(to) === null ? 'unreadable' : null
    case 'title':
      return plain(to) === '' ? 'unreadable' : null
    case 'ref':
    case 'clientOwner':
    case 'vendorOwner':
    case 'measure':
    case 'baseline':
    case 'target':
    case 'unit':
    case 'notes':
      return null
  }
}
