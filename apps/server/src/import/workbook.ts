import type { SheetRows } from '@sweetspot/domain'

/** The sheets of a file in the order of their tabs, hidden ones included. */
export interface Workbook {
  readonly sheets: readonly SheetRows[]
}
