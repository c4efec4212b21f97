import type { Party } from '../party.ts'
import { clearReading, type FieldReading, keptReading } from './field-reading.ts'

/** Reads a side's importance, a whole number from 1 to 5; anything else keeps its words. */
export function readImportance(text: string, party: Party): FieldReading<number | null> {
  if (text === '') return clearReading(null)
  if (/^[1-5]$/u.test(text)) return clearReading(Number(text))
  return keptReading(null, {
    field: `${party}Importance`,
    code: 'importance_unclear',
    raw: text,
    proposal: null,
    message: `“${text}” is not a number from 1 to 5; it is kept as text.`,
  })
}
