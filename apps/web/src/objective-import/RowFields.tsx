import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useDates } from '../i18n/use-dates.ts'
import type { PreviewRowProps } from './preview-rows.ts'
import { type EditableField, isEdited } from './row-choices.ts'
import { sheetWords } from './row-remarks.ts'
import { titleFieldId } from './title-field-id.ts'

/** Longest reference that the register takes. */
const maxRefLength = 200

/** The reference, to be corrected in place. */
export function RefField({ row, choice, onChange }: PreviewRowProps) {
  const { t } = useTranslation('objectiveImport')
  return (
    <>
      <input
        aria-label={t('row.ref', { number: row.rowNumber })}
        value={choice.ref}
        maxLength={maxRefLength}
        onChange={(event) => onChange(row, { ref: event.currentTarget.value })}
        className="field tabular-nums"
      />
      <InSheet row={row} choice={choice} field="ref" />
    </>
  )
}

/** The title, to be corrected in place. */
export function TitleField({ row, choice, problem, onChange }: PreviewRowProps) {
  const { t } = useTranslation('objectiveImport')
  const stayOnOneLine = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
  }
  return (
    <>
      <textarea
        id={titleFieldId(row.rowNumber)}
        aria-label={t('row.title', { number: row.rowNumber })}
        aria-invalid={problem?.kind === 'title'}
        rows={1}
        value={choice.title}
        onChange={(event) => onChange(row, { title: event.currentTarget.value.replaceAll('\n', ' ') })}
        onKeyDown={stayOnOneLine}
        className="field field-sizing-content resize-none font-medium"
      />
      <InSheet row={row} choice={choice} field="title" />
    </>
  )
}

/** The due date, to be corrected in place. */
export function DueField({ row, choice, onChange }: PreviewRowProps) {
  const { t } = useTranslation('objectiveImport')
  // Kept when one leaves the field: on the way to a year four digits long, two-digit years are dates too.
  const commit = (due: string): void => {
    if (due !== choice.due) onChange(row, { due })
  }
  return (
    <>
      <input
        key={choice.due}
        type="date"
        aria-label={t('row.due', { number: row.rowNumber })}
        defaultValue={choice.due}
        onBlur={(event) => commit(event.currentTarget.value)}
        className="field"
      />
      <InSheet row={row} choice={choice} field="due" />
    </>
  )
}

type InSheetProps = Pick<PreviewRowProps, 'row' | 'choice'> & { readonly field: EditableField }

/** What stands in the sheet, where something else would come in. */
function InSheet({ row, choice, field }: InSheetProps) {
  const { t } = useTranslation('objectiveImport')
  const dates = useDates()
  const words = sheetWords(row, choice, field)
  // Where nothing stood and the person added something, there is nothing to compare with.
  if (words === null || (words === '' && isEdited(row, choice, field))) return null
  if (words === '') return <p className="mt-1 text-xs text-ink-quiet">{t('row.inSheetNothing')}</p>
  const text = field === 'due' ? dates.day(words) : words
  return (
    <p className="mt-1 text-xs text-ink-quiet">
      {t('row.inSheet')}{' '}
      <span className="inline-block max-w-full wrap-anywhere">{t('row.words', { text })}</span>
    </p>
  )
}
