import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PartyName } from '../design/PartyName.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { SealPicture } from './SealPicture.tsx'
import type { SealSummary } from './seal-summary.ts'

/** How far both sides have come, as the seal and in words. */
export function SealCard({ summary }: { summary: SealSummary }) {
  const { t } = useTranslation('today')
  const { id, short } = useRelationship()
  const { active, current, drifted, signedBy } = summary
  return (
    <section aria-labelledby="today-seal" className="rounded-card border border-line bg-surface p-5">
      <h2 id="today-seal" className="sr-only">
        {t('seal.title')}
      </h2>
      <div className="flex justify-center px-4 pb-4 pt-2">
        <SealPicture summary={summary} />
      </div>
      <p className="text-center">
        <Link
          to="/r/$relationshipId/objectives"
          params={{ relationshipId: id }}
          className="text-base font-semibold underline-offset-4 hover:underline"
        >
          {t('seal.current', { count: active, current })}
        </Link>
      </p>
      <dl className="mt-4 grid grid-cols-[minmax(0,1fr)_auto] gap-y-1.5 text-ink-soft">
        {(['client', 'vendor'] as const).map((party) => (
          <Line key={party} count={signedBy[party]}>
            <span className="flex min-w-0 items-baseline gap-1.5">
              {t('seal.signedBy')} <PartyName party={party} name={short[party]} />
            </span>
          </Line>
        ))}
        {drifted > 0 && <Line count={drifted}>{t('seal.drifted')}</Line>}
      </dl>
    </section>
  )
}

function Line({ count, children }: { count: number; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="min-w-0">{children}</dt>
      <dd className="text-right font-medium tabular-nums text-ink">{count}</dd>
    </div>
  )
}
