import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useRegion } from './region-context.ts'
import { createSentences, type Sentences } from './sentences.ts'

/** Tells what went wrong in this reader's language. */
export function useSentences(): Sentences {
  const { t } = useTranslation(['failures', 'app'])
  const { language } = useRegion()
  return useMemo(() => createSentences(t, language), [t, language])
}
