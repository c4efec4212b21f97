import { useMemo } from 'react'
import { useRegion } from '../i18n/region-context.ts'
import { relativeTime } from '../i18n/relative-time.ts'
import { useFormats } from '../i18n/use-formats.ts'

/** Says when something was or will be: near by its distance, far by its date. */
export function useWhen(): (at: string) => string {
  const { locale } = useRegion()
  const { moment } = useFormats()
  return useMemo(
    () => (at) => relativeTime(at, new Date().toISOString(), locale) ?? moment(at),
    [locale, moment],
  )
}
