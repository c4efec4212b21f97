import type { SheetRows } from '@sweetspot/domain'
import type { TextReading } from './text-reading.ts'

/** The sheets of a file in the order of their tabs, hidden ones included. */
export interface Workbook {
  readonly sheets: readonly SheetRows[]
  /** How a file of text was read; null for a workbook, which says so itself. */
  readonly text: TextReading | null
}
