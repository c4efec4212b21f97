import { useMemo } from 'react'
import { dateLanguage } from '../i18n/dates.ts'
import { createRecordDates, type RecordDates } from './record-dates.ts'

/** Writes times as this reader's region does, in their time zone. */
export function useRecordDates(): RecordDates {
  return useMemo(() => createRecordDates(dateLanguage(navigator.languages)), [])
}
