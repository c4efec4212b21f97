import type { LifeStep } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { StepList } from './StepList.tsx'

/** What happened to an agreed objective so far, folded away. */
export function LifeSteps({ steps }: { steps: readonly LifeStep[] }) {
  const { t } = useTranslation('objectiveLife')
  if (steps.length === 0) return null
  return (
    <details className="mt-3 border-t border-line pt-2">
      <summary className="flex min-h-9 items-center text-ink-soft pointer-coarse:min-h-11">
        {t('life.history')}
      </summary>
      <StepList
        steps={steps.map((step) => ({
          act: step,
          sentence: t(`step.${step.kind}`, { name: step.name }),
          words: 'reason' in step ? [step.reason] : step.kind === 'claimed' ? [step.evidence] : [],
        }))}
      />
    </details>
  )
}
