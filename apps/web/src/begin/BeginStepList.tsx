import { Link } from '@tanstack/react-router'
import { Check, Hourglass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import type { BeginStepName } from './begin-step-names.ts'
import type { BeginStep } from './begin-steps.ts'

/** All steps with how they stand; any of them can be opened. */
export function BeginStepList({ steps, open }: { steps: readonly BeginStep[]; open: BeginStepName }) {
  const { t } = useTranslation('begin')
  const relationship = useRelationship()
  const { otherShort: company } = companyNames(relationship)
  return (
    <nav aria-label={t('steps')}>
      <ol className="flex flex-wrap gap-2">
        {steps.map(({ name, standing }, index) => (
          <li key={name} className="min-w-0 flex-1 basis-36">
            <Link
              to="/r/$relationshipId/begin"
              params={{ relationshipId: relationship.id }}
              search={{ step: name }}
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={name === open ? 'step' : undefined}
              className="flex min-h-11 items-center gap-2 border-t-2 border-line px-1 py-2 text-ink-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
            >
              <Mark standing={standing} number={index + 1} />
              <span className="min-w-0 truncate">{t(`step.${name}`, { company })}</span>
              {standing !== 'open' && <span className="sr-only">, {t(standing, { company })}</span>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Mark({ standing, number }: { standing: BeginStep['standing']; number: number }) {
  const look = 'inline-flex size-6 shrink-0 items-center justify-center rounded-full text-xs font-semibold'
  if (standing === 'done') {
    return (
      <span className={`${look} bg-accent text-on-accent`}>
        <Check size={14} aria-hidden="true" />
      </span>
    )
  }
  return (
    <span className={`${look} border border-line-strong`}>
      {standing === 'waiting' ? <Hourglass size={13} aria-hidden="true" /> : number}
    </span>
  )
}
