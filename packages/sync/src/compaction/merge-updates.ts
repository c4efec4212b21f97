import * as Y from 'yjs'

/** Merging is quadratic in the number of updates; thirty at a time keeps it cheap for any number. */
const atOnce = 30

/** Merges updates into one without losing anything, deleted text included. There must be at least one. */
export function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  let parts = [...updates]
  while (parts.length > 1) {
    const merged: Uint8Array[] = []
    for (let start = 0; start < parts.length; start += atOnce) {
      const run = parts.slice(start, start + atOnce)
      merged.push(run.length === 1 && run[0] !== undefined ? run[0] : Y.mergeUpdates(run))
    }
    parts = merged
  }
  const [only] = parts
  if (only === undefined) throw new RangeError('there is nothing to merge')
  return only
}
