import type { ImportField } from './import-field.ts'
import type { ImportNote } from './import-preview.ts'

/** A value read from a row, the remarks on it, and the fields whose original words have to be kept beside it. */
export interface FieldReading<Value> {
  readonly value: Value
  readonly notes: readonly ImportNote[]
  readonly keep: readonly ImportField[]
}

/** A reading that leaves nothing to say. */
export function clearReading<Value>(value: Value): FieldReading<Value> {
  return { value, notes: [], keep: [] }
}

/** A reading with one remark; the original words are in the value. */
export function notedReading<Value>(value: Value, note: ImportNote): FieldReading<Value> {
  return { value, notes: [note], keep: [] }
}

/** A reading with one remark whose original words the value does not hold. */
export function keptReading<Value>(value: Value, note: ImportNote): FieldReading<Value> {
  return { value, notes: [note], keep: [note.field] }
}
