import { useMemo } from 'react'
import { dateLanguage, formatDay, formatMoment } from './dates.ts'

/** Formats days and moments as this reader's region writes them. */
export function useDates(): { day: (iso: string) => string; moment: (iso: string) => string } {
  return useMemo(() => {
    const language = dateLanguage(navigator.languages)
    return { day: (iso) => formatDay(iso, language), moment: (iso) => formatMoment(iso, language) }
  }, [])
}
