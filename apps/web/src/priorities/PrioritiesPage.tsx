import { useTranslation } from 'react-i18next'
import { Notice } from '../design/Notice.tsx'
import { RegisterSkeleton } from '../objectives/RegisterSkeleton.tsx'
import { useRegister } from '../relationship/use-objectives.ts'
import { BeginRound } from './BeginRound.tsx'
import { OpenRound } from './OpenRound.tsx'
import { RevealedRound } from './RevealedRound.tsx'
import { usePriorities } from './use-priorities.ts'

/** Where both sides weigh the objectives blind, and see together how far they agree. */
export function PrioritiesPage() {
  const { t } = useTranslation('priorities')
  const { ready, active } = useRegister()
  const { open, revealed } = usePriorities()
  const isImported = active.some(
    ({ row: { importance } }) => importance.client !== null || importance.vendor !== null,
  )
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('title')}
      className="panel-scroll h-full overflow-y-auto focus-visible:-outline-offset-2 print:h-auto"
    >
      <div className="mx-auto flex max-w-4xl flex-col gap-8 px-4 py-5 sm:px-6">
        <header>
          <h1 className="text-xl font-semibold tracking-tight">{t('title')}</h1>
          <p className="text-ink-soft">{t('about')}</p>
        </header>
        {!ready && <RegisterSkeleton />}
        {ready && isImported && <Notice>{t('notBlind')}</Notice>}
        {ready && open !== null && <OpenRound key={open.round} round={open} />}
        {ready && open === null && revealed === null && <BeginRound isFirst />}
        {ready && revealed !== null && <RevealedRound revealed={revealed} isLast={open === null} />}
      </div>
    </section>
  )
}
