import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { places, type Whereabouts, whereabouts } from './places.ts'

const placeLook =
  'flex items-center text-ink-soft max-md:min-h-14 max-md:flex-1 max-md:flex-col max-md:justify-center max-md:gap-1 max-md:text-xs md:min-h-10 md:gap-2 md:px-3 md:border-b-2 md:border-transparent hover:text-ink aria-[current]:font-medium aria-[current]:text-ink md:aria-[current]:border-accent focus-visible:-outline-offset-2'

/** The places of a relationship: along the top where there is room, within reach of a thumb where there is not. */
export function MainNav() {
  const { t } = useTranslation('shell')
  const { id } = useRelationship()
  const { pathname } = useLocation()
  const here = whereabouts(pathname)
  return (
    <>
      <nav
        aria-label={t('nav.label')}
        className="no-print flex border-line bg-surface max-md:order-last max-md:border-t max-md:pb-[env(safe-area-inset-bottom)] md:gap-1 md:border-b md:px-1"
      >
        {places.map((place) => (
          <Link
            key={place.key}
            to={place.to}
            params={{ relationshipId: id }}
            // The router would mark the page itself; what belongs to a place keeps the place marked too.
            activeOptions={{ exact: true }}
            aria-current={place === here?.place ? 'page' : undefined}
            className={placeLook}
          >
            <place.Icon size={18} aria-hidden="true" className="md:size-4" />
            {t(`nav.${place.key}`)}
          </Link>
        ))}
      </nav>
      {here !== null && <PlaceTabs here={here} />}
    </>
  )
}

const tabLook =
  'inline-flex min-h-9 items-center rounded-control px-3 text-ink-soft pointer-coarse:min-h-11 hover:bg-hover hover:text-ink aria-[current]:bg-hover aria-[current]:font-medium aria-[current]:text-ink'

/** The pages of one place, where it has several. */
function PlaceTabs({ here: { place, page: open } }: { here: Whereabouts }) {
  const { t } = useTranslation('shell')
  const { id } = useRelationship()
  const tabs = place.pages.filter(({ isTab }) => isTab)
  if (tabs.length < 2) return null
  return (
    <nav
      aria-label={t(`nav.${place.key}`)}
      className="no-print flex gap-1 overflow-x-auto border-b border-line bg-surface px-1 py-1"
    >
      {tabs.map((page) => (
        <Link
          key={page.key}
          to={page.to}
          params={{ relationshipId: id }}
          activeOptions={{ exact: true }}
          aria-current={page === open ? 'page' : undefined}
          className={tabLook}
        >
          {t(`page.${page.key}`)}
        </Link>
      ))}
    </nav>
  )
}
