import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import type { BeginStepName } from './begin-step-names.ts'
import type { BeginStep } from './begin-steps.ts'

/** Where to go from a step that is done or waits: to the next one, and from the last to Today. */
export function StepFooter({ steps, open }: { steps: readonly BeginStep[]; open: BeginStepName }) {
  const { t } = useTranslation('begin')
  const relationship = useRelationship()
  const { otherShort: company } = companyNames(relationship)
  const params = { relationshipId: relationship.id }
  const place = steps.findIndex(({ name }) => name === open)
  if (steps[place]?.standing === 'open') return null
  const next = steps.slice(place + 1).find(({ standing }) => standing !== 'done')
  if (next !== undefined) {
    return (
      <div className="flex justify-end border-t border-line pt-4">
        <Link
          to="/r/$relationshipId/begin"
          params={params}
          search={{ step: next.name }}
          className={buttonClass('primary')}
        >
          {t('next', { step: t(`step.${next.name}`, { company }) })}
        </Link>
      </div>
    )
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
      <div>
        <p className="font-semibold">{t('complete.title')}</p>
        <p className="text-ink-soft">{t(`complete.${relationship.me.party}`, { company })}</p>
      </div>
      <Link to="/r/$relationshipId" params={params} className={buttonClass('primary')}>
        {t('finish')}
      </Link>
    </div>
  )
}
