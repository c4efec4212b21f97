import type { ImportField } from '@sweetspot/domain'
import type { Preview, PreviewRow, PreviewRowNote } from './preview-answer.ts'
import {
  choiceOf,
  type EditableField,
  editableFields,
  isEdited,
  type RowChoice,
  type RowChoices,
} from './row-choices.ts'

/** The remarks on a row that a person has not answered yet: correcting a field answers what was said of it. */
export function openNotes(row: PreviewRow, choice: RowChoice): readonly PreviewRowNote[] {
  return row.notes.filter(({ field }) => !isEditable(field) || !isEdited(row, choice, field))
}

function isEditable(field: ImportField): field is EditableField {
  return editableFields.some((editable) => editable === field)
}

/** What stands in the sheet for a field, where that differs from what would come in; null where it does not. */
export function sheetWords(row: PreviewRow, choice: RowChoice, field: EditableField): string | null {
  const written = writtenWords(row, field)
  return written === choice[field].trim() ? null : written
}

function writtenWords({ notes, values }: PreviewRow, field: EditableField): string {
  // A remark with a proposal holds the words that the proposal replaces.
  const remark = notes.find((note) => note.field === field && (note.proposal !== null || note.raw !== ''))
  return remark?.raw ?? values[field] ?? ''
}

/** The figures above the table. `toLookAt` counts rows that come in with unanswered remarks. */
export interface ImportSummary {
  readonly rows: number
  readonly coming: number
  readonly toLookAt: number
  readonly skipped: number
}

/** Counts what would come in. */
export function importSummary(preview: Preview, choices: RowChoices): ImportSummary {
  const coming = preview.rows.filter((row) => choiceOf(choices, row).include)
  return {
    rows: preview.rows.length,
    coming: coming.length,
    toLookAt: coming.filter((row) => openNotes(row, choiceOf(choices, row)).length > 0).length,
    skipped: preview.skipped.length,
  }
}
