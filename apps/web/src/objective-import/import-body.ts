import type { ApplyImport } from '@sweetspot/protocol'
import type { Preview, PreviewAnswer, PreviewRow } from './preview-answer.ts'
import {
  choiceOf,
  type EditableField,
  editableFields,
  isEdited,
  type RowChoice,
  type RowChoices,
} from './row-choices.ts'

type Values = ApplyImport['rows'][number]['values']

/** What goes to the server: the chosen rows as the person left them, and the file they came from. */
export function importBody(
  { file }: Pick<PreviewAnswer, 'file'>,
  preview: Preview,
  choices: RowChoices,
  updates: ApplyImport['updates'] = [],
): ApplyImport {
  const rows = preview.rows.flatMap((row) => {
    const choice = choiceOf(choices, row)
    return choice.include ? [{ rowNumber: row.rowNumber, values: rowValues(preview, row, choice) }] : []
  })
  return { file: { ...file, sheet: preview.sheet }, rows, updates }
}

/**
 * A row's values as a person left them. Words of the sheet that a correction replaces are kept with the objective,
 * unless the proposal had kept them already: an import loses nothing.
 */
export function rowValues(preview: Preview, row: PreviewRow, choice: RowChoice): Values {
  const corrected = editableFields.filter((field) => isEdited(row, choice, field))
  const replaced = corrected.flatMap((field) => {
    const header = preview.columns.find((column) => column.field === field)?.header
    const text = row.values[field] ?? ''
    const known = row.values.kept.some((kept) => kept.header === header)
    return header === undefined || text === '' || known ? [] : [{ header, text }]
  })
  return {
    ...row.values,
    ref: oneLine(choice, 'ref'),
    title: oneLine(choice, 'title'),
    due: choice.due === '' ? null : choice.due,
    kept: [...row.values.kept, ...replaced],
  }
}

function oneLine(choice: RowChoice, field: EditableField): string {
  return choice[field].replace(/\s+/gu, ' ').trim()
}
