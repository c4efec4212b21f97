import { createFormats, type Formats } from './formats.ts'
import type { Region } from './region.ts'
import { useRegion } from './region-context.ts'

/** Formats are dear to make and each cell of a long register asks for them, so each region's are made once. */
const known = new WeakMap<Region, Formats>()

/** Writes dates, numbers, money and lists as this reader's language and time zone do. */
export function useFormats(): Formats {
  const region = useRegion()
  const formats = known.get(region) ?? createFormats(region)
  known.set(region, formats)
  return formats
}
