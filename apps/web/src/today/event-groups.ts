import type { RecordEntry } from '../record/record-entries.ts'

/** Events of one kind by one person: the newest, and how many more there are. */
export interface EventGroup {
  readonly newest: RecordEntry
  readonly more: number
}

/** Puts together what one person did several times; newest first. */
export function groupEvents(entries: readonly RecordEntry[]): readonly EventGroup[] {
  const groups = new Map<string, EventGroup>()
  for (const newest of entries.toReversed()) {
    const key = `${newest.sentence.key}/${newest.event.header.actor}`
    const known = groups.get(key)
    groups.set(key, known === undefined ? { newest, more: 0 } : { ...known, more: known.more + 1 })
  }
  return [...groups.values()]
}
