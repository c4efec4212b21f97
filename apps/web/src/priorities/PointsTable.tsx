import { type Party, type PriorityDifference, parties } from '@sweetspot/domain'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PartyName } from '../design/PartyName.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'

/** The points of both sides beside each other, in the order of the round. */
export function PointsTable({ compared }: { compared: readonly PriorityDifference[] }) {
  const { t } = useTranslation('priorities')
  const { short } = useRelationship()
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('table.label')}
      className="overflow-x-auto rounded-card border border-line bg-surface"
    >
      <table className="w-full min-w-[30rem] text-left">
        <thead className="border-b border-line text-xs">
          <tr>
            <th scope="col" className="px-3 py-2 font-medium text-ink-soft">
              {t('table.objective')}
            </th>
            {parties.map((party) => (
              <th key={party} scope="col" className="w-28 px-3 py-2 font-medium">
                <PartyName party={party} name={short[party]} />
              </th>
            ))}
            <th scope="col" className="px-3 py-2 font-medium text-ink-soft">
              {t('table.difference')}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {compared.map((each) => (
            <Row key={each.id} compared={each} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ compared: { id, title, points, dearerTo, difference } }: { compared: PriorityDifference }) {
  const { t } = useTranslation('priorities')
  const { id: relationshipId, short } = useRelationship()
  return (
    <tr>
      <th scope="row" className="px-3 py-2 font-normal">
        <Link
          to="/r/$relationshipId/objectives/$objectiveId"
          params={{ relationshipId, objectiveId: id }}
          className="underline-offset-2 hover:underline"
        >
          {title}
        </Link>
      </th>
      {parties.map((party) => (
        <td key={party} className="px-3 py-2">
          <Points party={party} points={points[party]} />
        </td>
      ))}
      <td className="px-3 py-2 text-ink-soft">
        {dearerTo === null
          ? t('table.same')
          : t('table.more', { count: difference, company: short[dearerTo] })}
      </td>
    </tr>
  )
}

function Points({ party, points }: { party: Party; points: number }) {
  return (
    <span className="flex items-center gap-2">
      <span className="w-7 text-right font-medium tabular-nums">{points}</span>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" className="h-2 min-w-10 flex-1">
        <rect
          width={Math.min(100, points * 2)}
          height="4"
          fill={`var(--${party})`}
          opacity={party === 'client' ? 1 : 0.75}
        />
      </svg>
    </span>
  )
}
