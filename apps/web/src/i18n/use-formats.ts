import { useMemo } from 'react'
import { createFormats, type Formats } from './formats.ts'
import { useRegion } from './region-context.ts'

/** Writes dates, numbers, money and lists as this reader's language and time zone do. */
export function useFormats(): Formats {
  const region = useRegion()
  return useMemo(() => createFormats(region), [region])
}
