import type { Formats } from './formats.ts'
import { useFormats } from './use-formats.ts'

/** Writes days, months and moments as this reader's language and time zone do. */
export function useDates(): Pick<Formats, 'day' | 'month' | 'moment'> {
  return useFormats()
}
