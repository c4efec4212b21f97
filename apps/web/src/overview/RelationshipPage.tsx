import { useTranslation } from 'react-i18next'
import { RegisterSkeleton } from '../objectives/RegisterSkeleton.tsx'
import { PromisesSection } from '../promises/PromisesSection.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useRegister } from '../relationship/use-objectives.ts'
import { SweetSpotSection } from '../sealed/SweetSpotSection.tsx'

/** What holds the two companies together: where their interests meet, and what they promised each other. */
export function RelationshipPage() {
  const { t } = useTranslation('shell')
  const { name } = useRelationship()
  const { ready } = useRegister()
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('nav.relationship')}
      className="panel-scroll h-full overflow-y-auto focus-visible:-outline-offset-2 print:h-auto"
    >
      <div className="mx-auto flex max-w-5xl flex-col gap-10 px-4 py-5 sm:px-6">
        <header>
          <h1 className="text-xl font-semibold tracking-tight">{t('nav.relationship')}</h1>
          <p className="text-ink-soft">{name}</p>
        </header>
        {ready ? (
          <>
            <SweetSpotSection />
            <PromisesSection />
          </>
        ) : (
          <RegisterSkeleton />
        )}
      </div>
    </section>
  )
}
