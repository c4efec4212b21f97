import { useId } from 'react'
import type { Formats } from '../i18n/formats.ts'
import { EntryItem } from './EntryItem.tsx'
import type { RecordEntry } from './record-entries.ts'

interface RecordDayProps {
  readonly day: string
  readonly entries: readonly RecordEntry[]
  readonly dates: Formats
}

/** What was recorded on one day. */
export function RecordDay({ day, entries, dates }: RecordDayProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mb-6">
      <h2 id={id} className="mb-2 text-xs font-medium text-ink-quiet">
        {day}
      </h2>
      <ol className="divide-y divide-line rounded-card border border-line bg-surface">
        {entries.map((entry) => (
          <EntryItem key={entry.event.header.seq} entry={entry} dates={dates} />
        ))}
      </ol>
    </section>
  )
}
