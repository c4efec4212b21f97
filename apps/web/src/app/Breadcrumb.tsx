import { Link, useLocation } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useObjective } from '../relationship/use-objectives.ts'
import { type PlaceAddress, whereabouts } from './places.ts'

interface Crumb {
  readonly words: string
  /** Null where there is nothing to lead to: the page that is open. */
  readonly to: PlaceAddress | null
}

/** Where one is within the relationship; names the browser's tab too. */
export function Breadcrumb() {
  const { t } = useTranslation('shell')
  const { name } = useRelationship()
  const crumbs = useCrumbs()
  const title = [...crumbs.map(({ words }) => words).reverse(), name].join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
  if (crumbs.length === 0) return null
  return (
    <nav aria-label={t('nav.breadcrumb')} className="min-w-0 flex-1 max-lg:hidden">
      <ol className="flex min-w-0 items-center text-ink-soft">
        {crumbs.map((crumb, index) => (
          <li key={crumb.words} className="flex min-w-0 items-center whitespace-nowrap">
            <ChevronRight size={14} aria-hidden="true" className="mx-1.5 shrink-0 text-ink-quiet" />
            <CrumbWords crumb={crumb} isLast={index === crumbs.length - 1} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function CrumbWords({ crumb: { words, to }, isLast }: { crumb: Crumb; isLast: boolean }) {
  const { id } = useRelationship()
  if (isLast || to === null) {
    return (
      <span aria-current={isLast ? 'page' : undefined} className="truncate">
        {words}
      </span>
    )
  }
  return (
    <Link
      to={to}
      params={{ relationshipId: id }}
      className="rounded-control underline-offset-2 hover:text-ink hover:underline"
    >
      {words}
    </Link>
  )
}

function useCrumbs(): readonly Crumb[] {
  const { t } = useTranslation(['shell', 'objectives'])
  const { pathname } = useLocation()
  const here = whereabouts(pathname)
  const objective = useObjective(here?.place.key === 'objectives' ? (here.object ?? '') : '')
  if (here === null) return []
  const { place, page } = here
  const crumbs: Crumb[] = [{ words: t(`nav.${place.key}`), to: place.to }]
  if (page !== null && page.to !== place.to) crumbs.push({ words: t(`page.${page.key}`), to: page.to })
  if (objective !== undefined)
    crumbs.push({ words: objective.row.title || t('objectives:untitled'), to: null })
  return crumbs
}
