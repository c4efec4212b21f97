import { isScope, may, type Scope } from '@sweetspot/domain'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMe } from '../relationship/use-objectives.ts'
import { PageSheet } from './PageSheet.tsx'
import { pagesQuery } from './page-api.ts'

const route = getRouteApi('/r/$relationshipId/pages/$scope/$pageId')

/** One page, by its address. What one may not read is not there. */
export function PagePage() {
  const { relationshipId, scope, pageId } = route.useParams()
  const me = useMe()
  const { data, isError, isFetching } = useQuery(pagesQuery(relationshipId))
  if (!isScope(scope) || !may(me, 'document.read', scope)) return <MissingPage />
  const isListed = data?.some((page) => page.scope === scope && page.name === pageId) ?? false
  // Out of the server's reach, a page that this device has kept can still be read.
  if (isListed || isError) return <PageFrame key={`${scope}/${pageId}`} scope={scope} name={pageId} />
  return isFetching ? <OpeningPage /> : <MissingPage />
}

function PageFrame({ scope, name }: { scope: Scope; name: string }) {
  const { t } = useTranslation('pages')
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('page.body')}
      className="panel-scroll h-full overflow-y-auto focus-visible:-outline-offset-2"
    >
      <PageSheet scope={scope} name={name} />
    </section>
  )
}

function OpeningPage() {
  const { t } = useTranslation('pages')
  return (
    <p aria-busy="true" className="p-8 text-ink-quiet">
      {t('page.opening')}
    </p>
  )
}

function MissingPage() {
  const { t } = useTranslation('pages')
  const { id } = useRelationship()
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 px-6 py-16 text-center">
      <h1 className="text-lg font-semibold">{t('page.missing')}</h1>
      <p className="text-ink-soft">{t('page.missingBody')}</p>
      <Link to="/r/$relationshipId/pages" params={{ relationshipId: id }} className={buttonClass()}>
        {t('page.back')}
      </Link>
    </div>
  )
}
