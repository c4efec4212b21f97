import type { Party } from '../party.ts'
import { clearReading, type FieldReading, notedReading } from './field-reading.ts'

/** Reads what a side gains. A missing win is asked of the side that has to write it. */
export function readWin(text: string, party: Party, importer: Party): FieldReading<string> {
  if (text !== '') return clearReading(text)
  const message =
    party === importer
      ? 'Your side has not said what it gains; write it before you propose this objective.'
      : `The ${party} has not said what it gains; ask for it before you propose this objective.`
  return notedReading('', { field: `${party}Win`, code: 'win_missing', raw: '', proposal: null, message })
}
