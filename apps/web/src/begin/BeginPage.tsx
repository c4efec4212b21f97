import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../design/Button.tsx'
import { RegisterSkeleton } from '../objectives/RegisterSkeleton.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useRegister } from '../relationship/use-objectives.ts'
import { AnswerStep } from './AnswerStep.tsx'
import { BeginStepList } from './BeginStepList.tsx'
import type { BeginStepName } from './begin-step-names.ts'
import { nextStep } from './begin-steps.ts'
import { InviteStep } from './InviteStep.tsx'
import { MeetStep } from './MeetStep.tsx'
import { ObjectiveStep } from './ObjectiveStep.tsx'
import { SeekStep } from './SeekStep.tsx'
import { StepFooter } from './StepFooter.tsx'
import { useBegin } from './use-begin.ts'
import { WinStep } from './WinStep.tsx'

const route = getRouteApi('/r/$relationshipId/begin')

/** A side's first minutes, step by step. What is done follows from the record and the register, so it can be left. */
export function BeginPage() {
  const { t } = useTranslation('begin')
  const { id } = useRelationship()
  const { ready } = useRegister()
  const steps = useBegin()
  const { step } = route.useSearch()
  const navigate = useNavigate()
  const content = useRef<HTMLDivElement>(null)
  const own = steps.map(({ name }) => name)
  const asked = step !== undefined && own.includes(step) ? step : null
  const open = asked ?? nextStep(steps) ?? own.at(-1) ?? 'seek'
  const isReady = ready
  useEffect(() => {
    // The address keeps the step, so that finishing it does not take the page away under somebody's eyes.
    if (isReady && asked === null) {
      void navigate({
        to: '/r/$relationshipId/begin',
        params: { relationshipId: id },
        search: { step: open },
        replace: true,
      })
    }
  }, [isReady, asked, open, id, navigate])
  useEffect(() => {
    if (asked !== null) content.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }, [asked])
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('title')}
      className="panel-scroll h-full overflow-y-auto focus-visible:-outline-offset-2"
    >
      <div className="mx-auto flex max-w-3xl flex-col gap-6 px-4 py-5 sm:px-6">
        <header className="flex flex-wrap items-start justify-between gap-2">
          <div>
            <h1 className="text-xl font-semibold tracking-tight">{t('title')}</h1>
            <p className="text-ink-soft">{t('about')}</p>
          </div>
          <Link
            to="/r/$relationshipId"
            params={{ relationshipId: id }}
            className={buttonClass('quiet', 'max-sm:-ml-3')}
          >
            {t('later')}
          </Link>
        </header>
        {!ready && <RegisterSkeleton />}
        {ready && (
          <>
            <BeginStepList steps={steps} open={open} />
            <div ref={content} className="flex flex-col gap-5">
              <StepContent step={open} />
            </div>
            <StepFooter steps={steps} open={open} />
          </>
        )}
      </div>
    </section>
  )
}

function StepContent({ step }: { step: BeginStepName }) {
  switch (step) {
    case 'seek':
      return <SeekStep />
    case 'objective':
      return <ObjectiveStep />
    case 'invite':
      return <InviteStep />
    case 'meet':
      return <MeetStep />
    case 'win':
      return <WinStep />
    case 'answer':
      return <AnswerStep />
  }
}
