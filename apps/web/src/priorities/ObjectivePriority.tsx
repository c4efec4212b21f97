import { parties } from '@sweetspot/domain'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PartyName } from '../design/PartyName.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useRevealedPoints } from './use-priorities.ts'

/** What both sides gave an objective of their points, once they are open. */
export function ObjectivePriority({ objectiveId }: { objectiveId: string }) {
  const { t } = useTranslation('priorities')
  const { id: relationshipId, short } = useRelationship()
  const points = useRevealedPoints().get(objectiveId)
  if (points === undefined) return null
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-ink-soft">
      <Link
        to="/r/$relationshipId/priorities"
        params={{ relationshipId }}
        className="underline-offset-2 hover:text-ink hover:underline"
      >
        {t('title')}
      </Link>
      {parties.map((party) => (
        <span key={party} className="inline-flex items-baseline gap-1.5">
          <PartyName party={party} name={short[party]} />
          <span className="font-medium tabular-nums text-ink">{t('points', { count: points[party] })}</span>
        </span>
      ))}
    </p>
  )
}
