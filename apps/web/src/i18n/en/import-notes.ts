import type { ImportNoteCode, PreviewNote } from '@sweetspot/domain'

/** Remarks of the import preview by their codes, for languages that the server does not speak. */
export const importNotes = {
  not_blind: 'Both sides have seen the importance in this sheet, so it counts as not blind.',
  title_missing: 'This row names no objective; give it one to bring it in.',
  already_in_register: 'This objective is already in the register; leave it out.',
  ref_missing: 'This row has no reference; {{proposal}} is the next free one.',
  ref_duplicate: '{{raw}} is taken already; {{proposal}} is the next free reference.',
  win_missing: 'Your side’s win is missing; write it before you propose this objective.',
  owner_unknown: '“{{raw}}” is not clearly one member of that side; the name stays, choose a person.',
  no_measure: 'No measure is given; say how both sides will see that it is reached.',
  measure_unnamed: 'The target has no measure; name what is measured.',
  measure_target_unclear: '“{{raw}}” is not clearly a number to reach; it comes in as written, check it.',
  date_text: '“{{raw}}” is written as text; it is read as {{proposal}}.',
  date_ambiguous: '“{{raw}}” could be read in two ways; read day first it is {{proposal}}, check it.',
  quarter_as_date: '“{{raw}}” is a quarter; its last day, {{proposal}}, is proposed.',
  month_as_date: '“{{raw}}” is a month; its last day, {{proposal}}, is proposed.',
  date_unclear: '“{{raw}}” is not a date; it is kept as text, set a due date.',
  date_missing: 'No due date is given; set one.',
  importance_unclear: '“{{raw}}” is not a number from 1 to 5; it is kept as text.',
} as const satisfies Readonly<Record<ImportNoteCode | PreviewNote['code'], string>>
