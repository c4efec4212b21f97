import type { CellValue, SheetRows } from '@sweetspot/domain'
import { UnreadableWorkbook } from './unreadable-workbook.ts'

/** How much a workbook may hold once it is read; a few bytes of a file can name a cell a million times. */
export interface WorkbookBudget {
  cells: number
  characters: number
}

/**
 * Turns what the spreadsheet reader found into rows. Takes the cells and characters from the budget; throws
 * `UnreadableWorkbook` (`too_large`) when it is used up.
 */
export function sheetOfCells(
  name: string,
  rows: readonly (readonly unknown[])[],
  budget: WorkbookBudget,
): SheetRows {
  const read = (value: unknown): CellValue => {
    const cell = cellOf(value)
    budget.cells -= 1
    budget.characters -= typeof cell === 'string' ? cell.length : 0
    if (budget.cells < 0 || budget.characters < 0) throw new UnreadableWorkbook('too_large')
    return cell
  }
  return { name, rows: rows.map((row) => row.map(read)) }
}

function cellOf(value: unknown): CellValue {
  if (value instanceof Date) return cellOfDate(value)
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value
  return null
}

/** A day is a date; a day with a time, or a time alone, is text, so that nothing of it is lost. */
function cellOfDate(date: Date): CellValue {
  // What a spreadsheet program shows for a date beyond its calendar.
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return '########'
  // Days are stored as fractions, so that 17:40 arrives as 17:39:59.999.
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString()
  const [day = '', clock = ''] = rounded.slice(0, 19).split('T')
  const shownClock = clock.endsWith(':00') ? clock.slice(0, 5) : clock
  if (date.getUTCFullYear() < 1900) return shownClock
  return clock === '00:00:00' ? { kind: 'date', iso: day } : `${day} ${shownClock}`
}
