/** What was recorded on one day of the reader. */
export interface DayGroup<Entry> {
  readonly day: string
  /** Newest first. */
  readonly entries: readonly Entry[]
}

/** Groups what is given oldest first by day, newest first. `dayOf` names the day on which something was recorded. */
export function groupByDay<Entry>(
  oldestFirst: readonly Entry[],
  dayOf: (entry: Entry) => string,
): readonly DayGroup<Entry>[] {
  const groups: { day: string; entries: Entry[] }[] = []
  for (const entry of oldestFirst.toReversed()) {
    const day = dayOf(entry)
    const last = groups.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else groups.push({ day, entries: [entry] })
  }
  return groups
}
