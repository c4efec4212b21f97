import type { ImportNoteCode } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/use-formats.ts'
import { useSentences } from '../i18n/use-sentences.ts'

/** What a remark of the preview is told from. */
interface Remark {
  readonly code: string
  readonly message: string
  readonly raw?: string
  readonly proposal?: string | null
}

/** Tells a remark of the preview in the reader's language; one that this page does not know, in the server's. */
export function useNoteWords(): (remark: Remark) => string {
  const { t } = useTranslation('importNotes')
  const { day } = useFormats()
  const { choose } = useSentences()
  return ({ code, message, raw = '', proposal }) =>
    choose(message, () =>
      t(code as ImportNoteCode, { raw, proposal: day(proposal ?? ''), defaultValue: message }),
    )
}
