import type { Preview, PreviewRow } from './preview-answer.ts'

/** The fields of a row that a person can correct before importing. */
export const editableFields = ['ref', 'title', 'due'] as const
export type EditableField = (typeof editableFields)[number]

/** What a person decided about a row. `due` is an ISO date, or '' where none is set. */
export type RowChoice = { readonly include: boolean } & Readonly<Record<EditableField, string>>

/** Decisions by row number of the sheet. */
export type RowChoices = ReadonlyMap<number, RowChoice>

/** What the sheet proposes for a row. */
export function proposedChoice({ suggestion, values }: PreviewRow): RowChoice {
  const { ref, title, due } = values
  return { include: suggestion === 'import', ref, title, due: due ?? '' }
}

/** What the sheet proposes for all rows. */
export function proposedChoices(preview: Preview): RowChoices {
  return new Map(preview.rows.map((row) => [row.rowNumber, proposedChoice(row)]))
}

/** The decision about a row; what the sheet proposes where there is none yet. */
export function choiceOf(choices: RowChoices, row: PreviewRow): RowChoice {
  return choices.get(row.rowNumber) ?? proposedChoice(row)
}

/** Changes the decision about one row. A row that stayed out for want of a title comes in when it gets one. */
export function changeChoice(choices: RowChoices, row: PreviewRow, change: Partial<RowChoice>): RowChoices {
  const before = choiceOf(choices, row)
  const named = row.reason === 'title_missing' && before.title.trim() === '' && hasWords(change.title)
  const next = { ...before, ...(named ? { include: true } : {}), ...change }
  return new Map(choices).set(row.rowNumber, next)
}

function hasWords(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}

/** Takes all rows in, or leaves all out. */
export function includeAll(choices: RowChoices, preview: Preview, include: boolean): RowChoices {
  return new Map(preview.rows.map((row) => [row.rowNumber, { ...choiceOf(choices, row), include }]))
}

/** Whether a person changed a field from what was proposed. */
export function isEdited(row: PreviewRow, choice: RowChoice, field: EditableField): boolean {
  return choice[field].trim() !== proposedChoice(row)[field]
}
