import { useTranslation } from 'react-i18next'
import { useDates } from '../i18n/use-dates.ts'
import { BeginRound } from './BeginRound.tsx'
import { PointsTable } from './PointsTable.tsx'
import type { RevealedPriorities } from './priorities-view.ts'
import { RoomToTrade } from './RoomToTrade.tsx'

/** How far both sides agree on what matters, and where they differ. */
export function RevealedRound({ revealed, isLast }: { revealed: RevealedPriorities; isLast: boolean }) {
  const { t } = useTranslation('priorities')
  const { moment } = useDates()
  const { match, round, at, compared } = revealed
  return (
    <div className="flex flex-col gap-8">
      <section aria-labelledby="match" className="flex flex-wrap items-end justify-between gap-4">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id="match" className="text-base font-semibold">
            {t('match.title')}
          </h2>
          <p className="mt-1 font-serif text-4xl tabular-nums">{t('match.of', { match })}</p>
          <svg
            viewBox="0 0 100 2"
            preserveAspectRatio="none"
            aria-hidden="true"
            className="mt-2 h-2 w-full max-w-md"
          >
            <rect width="100" height="2" fill="var(--line)" />
            <rect width={match} height="2" fill="var(--ink)" />
          </svg>
          <p className="mt-2 text-ink-soft">{t('match.words')}</p>
          <p className="text-xs text-ink-quiet">{t('match.round', { round, when: moment(at) })}</p>
        </div>
        {isLast && <BeginRound isFirst={false} />}
      </section>
      <RoomToTrade compared={compared} />
      <PointsTable compared={compared} />
    </div>
  )
}
