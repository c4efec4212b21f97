import { asPersonId, everMember } from '@sweetspot/domain'
import type { PageSummary } from '@sweetspot/protocol'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useDates } from '../i18n/use-dates.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { PageSeal } from './PageSeal.tsx'
import { PlaceMark } from './PlaceMark.tsx'
import type { PlacePages } from './page-list.ts'
import { useAudience } from './use-audience.ts'

/** The pages that the same people read. */
export function PlaceSection({ group: { place, active, archived } }: { group: PlacePages }) {
  const { t } = useTranslation('pages')
  const { placeName, audience, empty } = useAudience()
  return (
    <section aria-labelledby={`pages-${place}`}>
      <div className="mb-2 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 id={`pages-${place}`}>
          <PlaceMark place={place} />
        </h2>
        <p className="text-xs text-ink-quiet">{audience(place)}</p>
      </div>
      {active.length === 0 ? (
        <p className="rounded-card border border-dashed border-line px-4 py-3 text-ink-quiet">
          {empty(place)}
        </p>
      ) : (
        <PageList pages={active} label={placeName(place)} />
      )}
      {archived.length > 0 && (
        <details className="no-print mt-2">
          <summary className="inline-flex min-h-9 items-center px-1 text-ink-quiet pointer-coarse:min-h-11">
            {t('archived', { count: archived.length })}
          </summary>
          <PageList pages={archived} label={t('archived', { count: archived.length })} />
        </details>
      )}
    </section>
  )
}

function PageList({ pages, label }: { pages: readonly PageSummary[]; label: string }) {
  return (
    <ul
      aria-label={label}
      className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface"
    >
      {pages.map((page) => (
        <li key={page.name}>
          <PageRow page={page} />
        </li>
      ))}
    </ul>
  )
}

function PageRow({ page }: { page: PageSummary }) {
  const { t } = useTranslation('pages')
  const { id, replica } = useRelationship()
  const { state } = useWatchable(replica.ledger.view)
  const dates = useDates()
  const author = everMember(state, asPersonId(page.createdBy))?.name
  return (
    <Link
      to="/r/$relationshipId/pages/$scope/$pageId"
      params={{ relationshipId: id, scope: page.scope, pageId: page.name }}
      className="flex min-h-11 items-center gap-3 px-4 py-1.5 hover:bg-hover focus-visible:-outline-offset-2"
    >
      <PageSeal page={page} />
      <span className="min-w-0 flex-1 truncate font-medium">{page.title || t('untitled')}</span>
      <span className="shrink-0 text-xs text-ink-quiet max-sm:hidden">
        {author === undefined
          ? dates.day(page.createdAt.slice(0, 10))
          : t('by', { name: author, day: dates.day(page.createdAt.slice(0, 10)) })}
      </span>
    </Link>
  )
}
