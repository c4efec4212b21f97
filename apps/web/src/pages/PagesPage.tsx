import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { Notice } from '../design/Notice.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMay } from '../relationship/use-objectives.ts'
import { NewPageDialog } from './NewPageDialog.tsx'
import { PlaceSection } from './PlaceSection.tsx'
import { livePagesQuery } from './page-api.ts'
import { pagesByPlace } from './page-list.ts'

/** Every page of the relationship that this person may read, by who else reads it. */
export function PagesPage() {
  const { t } = useTranslation('pages')
  const { id, me } = useRelationship()
  const { data, isError } = useQuery(livePagesQuery(id))
  const mayCreate = useMay('document.create', 'table')
  const maySeePrivate = useMay('document.read', `caucus.${me.party}`)
  const [creating, setCreating] = useState(false)
  const groups = data === undefined ? [] : pagesByPlace(data, me.party)
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('title')}
      className="panel-scroll h-full overflow-y-auto focus-visible:-outline-offset-2"
    >
      <div className="mx-auto flex max-w-4xl flex-col gap-6 px-4 py-5">
        <header className="flex flex-wrap items-start gap-3">
          <div className="min-w-0 flex-1">
            <h1 className="text-lg font-semibold">{t('title')}</h1>
            <p className="text-ink-soft">{t('about')}</p>
          </div>
          {mayCreate && (
            <Button look="primary" className="no-print" onClick={() => setCreating(true)}>
              <Plus size={16} aria-hidden="true" />
              {t('create')}
            </Button>
          )}
        </header>
        {isError && data === undefined && <Notice>{t('unreachable')}</Notice>}
        {groups
          .filter(({ place }) => place !== 'own_caucus' || maySeePrivate)
          .map((group) => (
            <PlaceSection key={group.place} group={group} />
          ))}
      </div>
      {creating && <NewPageDialog onClose={() => setCreating(false)} />}
    </section>
  )
}
