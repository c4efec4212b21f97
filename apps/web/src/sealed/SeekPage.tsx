import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useRegister } from '../relationship/use-objectives.ts'
import { SeekSection } from './SeekSection.tsx'
import { useSought } from './use-sought.ts'

/** Where a side says what it seeks. */
export function SeekPage() {
  const { t } = useTranslation('sealed')
  const relationship = useRelationship()
  const { own, otherShort: company } = companyNames(relationship)
  const { ready } = useRegister()
  const view = useSought()
  const navigate = useNavigate()
  const leave = (): void => {
    void navigate({ to: '/r/$relationshipId/relationship', params: { relationshipId: relationship.id } })
  }
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('seek.title')}
      className="panel-scroll h-full overflow-y-auto focus-visible:-outline-offset-2"
    >
      <div className="mx-auto flex max-w-3xl flex-col gap-5 px-4 py-5 sm:px-6">
        <header>
          <h1 className="text-xl font-semibold tracking-tight">{t('seek.title')}</h1>
          <p className="text-ink-soft">{t('seek.about', { own, company })}</p>
        </header>
        {ready && <SeekSection view={view} onDone={leave} />}
      </div>
    </section>
  )
}
