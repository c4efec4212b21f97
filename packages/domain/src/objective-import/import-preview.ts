import type { Measure, Owner } from '../objective/content.ts'
import type { Party } from '../party.ts'
import type { ImportField } from './import-field.ts'

/** Original words that have no field of their own, under the header they stood in. */
export interface KeptText {
  readonly header: string
  readonly text: string
}

/** How success is measured, values as written. */
export type ImportedMeasure = Pick<Measure, 'name' | 'unit' | 'baseline' | 'target' | 'direction'>

/** An objective as it would come in: proposals are already filled in, the words they replace are in `kept`. */
export interface ImportedObjective {
  readonly ref: string
  readonly title: string
  readonly clientWin: string
  readonly vendorWin: string
  readonly owners: Readonly<Record<Party, Owner | null>>
  readonly measure: ImportedMeasure | null
  /** ISO date, or null where none could be read. */
  readonly due: string | null
  /** 1 to 5, or null. Both sides have seen these figures: they are never blind. */
  readonly importance: Readonly<Record<Party, number | null>>
  /** Exactly as written, line breaks included; text that looks like a formula is text. */
  readonly notes: string
  readonly kept: readonly KeptText[]
}

/** Why a person should look at a value. */
export type ImportNoteCode =
  | 'title_missing'
  | 'already_in_register'
  | 'ref_missing'
  | 'ref_duplicate'
  | 'win_missing'
  | 'owner_unknown'
  | 'no_measure'
  | 'measure_unnamed'
  | 'measure_target_unclear'
  | 'date_text'
  | 'date_ambiguous'
  | 'quarter_as_date'
  | 'month_as_date'
  | 'date_unclear'
  | 'date_missing'
  | 'importance_unclear'

/** A remark on one value of a row: the words in the sheet, what is proposed instead, one sentence for people. */
export interface ImportNote {
  readonly field: ImportField
  readonly code: ImportNoteCode
  readonly raw: string
  /** The value that is filled in; null where there is nothing to propose. */
  readonly proposal: string | null
  readonly message: string
}

/** A remark on the sheet as a whole. */
export interface PreviewNote {
  readonly code: 'not_blind'
  readonly message: string
}

/** Why a row of the table is proposed to stay out; its note says it in a sentence. */
export type LeaveOutReason = Extract<ImportNoteCode, 'title_missing' | 'already_in_register'>

/** A row of the table. `rowNumber` is the spreadsheet's own, from 1. */
export type ImportRow = {
  readonly rowNumber: number
  readonly values: ImportedObjective
  readonly notes: readonly ImportNote[]
} & (
  | { readonly suggestion: 'import' }
  | { readonly suggestion: 'leave_out'; readonly reason: LeaveOutReason }
)

/** A row that is not part of the table, with all its words. */
export interface SkippedRow {
  readonly rowNumber: number
  readonly reason: 'before_table' | 'blank' | 'repeated_header'
  readonly text: string
}

/** A column of the table; `field` is null where its text is only kept. */
export interface ImportColumn {
  readonly header: string
  readonly field: ImportField | null
}

/**
 * What an import of a sheet would do. Every row number of the sheet is exactly one of `headerRow`, a row, a
 * skipped row.
 */
export interface ImportPreview {
  readonly sheet: string
  readonly headerRow: number
  readonly columns: readonly ImportColumn[]
  readonly rows: readonly ImportRow[]
  readonly skipped: readonly SkippedRow[]
  readonly notes: readonly PreviewNote[]
}

/** What an import of a whole file would do. `otherSheets` are not imported, and named so that nobody misses them. */
export interface WorkbookPreview {
  readonly objectives: ImportPreview | null
  readonly otherSheets: readonly string[]
}

/** What the relationship already knows. */
export interface ImportContext {
  /** The side of the person who imports. */
  readonly party: Party
  readonly members: readonly { readonly personId: string; readonly party: Party; readonly name: string }[]
  readonly existing: readonly { readonly id: string; readonly ref: string; readonly title: string }[]
}
