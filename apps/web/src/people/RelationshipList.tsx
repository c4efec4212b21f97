import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Membership } from './membership.ts'

/** The relationships of a person, each a way in. */
export function RelationshipList({ memberships }: { memberships: readonly Membership[] }) {
  const { t } = useTranslation('people')
  if (memberships.length === 0) return <p className="text-ink-soft">{t('relationships.none')}</p>
  return (
    <section aria-labelledby="relationships">
      <h2 id="relationships" className="mb-3 font-semibold">
        {t('relationships.title')}
      </h2>
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
        {memberships.map(({ id, name, organisation, partner }) => (
          <li key={id}>
            <Link
              to="/r/$relationshipId"
              params={{ relationshipId: id }}
              className="flex min-h-14 items-center gap-3 px-4 py-2 hover:bg-hover focus-visible:-outline-offset-2"
            >
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium">{name}</span>
                <span className="block truncate text-ink-quiet">
                  {t('relationships.with', { own: organisation.name, other: partner.name })}
                </span>
              </span>
              <ChevronRight size={16} aria-hidden="true" className="text-ink-quiet" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
