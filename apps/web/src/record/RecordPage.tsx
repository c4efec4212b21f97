import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { Notice } from '../design/Notice.tsx'
import { useFormats } from '../i18n/use-formats.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { CheckPanel } from './CheckPanel.tsx'
import { groupByDay } from './day-groups.ts'
import { RecordDay } from './RecordDay.tsx'
import { RecordHeader } from './RecordHeader.tsx'
import { RecordSkeleton } from './RecordSkeleton.tsx'
import { type RecordEntry, recordEntries } from './record-entries.ts'

/** How many events are drawn at first, and with each "earlier": some screens full, drawn without delay. */
const pageLength = 100

/** What both sides did, newest first, and the means to check that nothing of it was changed. */
export function RecordPage() {
  const { replica } = useRelationship()
  const { phase, events, state } = useWatchable(replica.ledger.view)
  const entries = useMemo(() => recordEntries(events, state.members), [events, state.members])
  const opening = phase === 'opening' && entries.length === 0
  return (
    <div className="panel-scroll h-full overflow-y-auto">
      <div className="mx-auto grid max-w-6xl gap-x-10 gap-y-6 px-4 py-5 lg:grid-cols-[minmax(0,1fr)_22rem] print:block print:*:mb-4">
        <div className="lg:col-span-2">
          <RecordHeader />
        </div>
        <div className="lg:order-last">
          <CheckPanel />
        </div>
        <div className="min-w-0">
          {phase === 'broken' && <Broken />}
          {opening ? <RecordSkeleton /> : <Entries entries={entries} />}
        </div>
      </div>
    </div>
  )
}

function Entries({ entries }: { entries: readonly RecordEntry[] }) {
  const { t } = useTranslation('record')
  const dates = useFormats()
  const [shown, setShown] = useState(pageLength)
  if (entries.length === 0) {
    return (
      <div className="rounded-card border border-line bg-surface px-6 py-12 text-center">
        <h2 className="font-semibold">{t('empty.title')}</h2>
        <p className="mx-auto mt-1 max-w-md text-ink-soft">{t('empty.body')}</p>
      </div>
    )
  }
  const days = groupByDay(entries.slice(-shown), ({ event }) => dates.fullDay(event.header.at))
  const earlier = Math.max(0, entries.length - shown)
  return (
    <>
      {days.map(({ day, entries: ofDay }) => (
        <RecordDay key={day} day={day} entries={ofDay} dates={dates} />
      ))}
      {earlier > 0 && (
        <Button onClick={() => setShown(shown + pageLength)}>
          {t('earlier', { count: Math.min(earlier, pageLength) })}
        </Button>
      )}
    </>
  )
}

function Broken() {
  const { t } = useTranslation('record')
  return (
    <div className="mb-6">
      <Notice>
        <h2 className="font-semibold text-ink">{t('broken.title')}</h2>
        <p>{t('broken.body')}</p>
      </Notice>
    </div>
  )
}
