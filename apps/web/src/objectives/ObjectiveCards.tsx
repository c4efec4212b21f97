import { parties } from '@sweetspot/domain'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../design/Avatar.tsx'
import { PartyName } from '../design/PartyName.tsx'
import { useDates } from '../i18n/use-dates.ts'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { StateChip } from './StateChip.tsx'

/** The register on a small screen: one card an objective, which opens it. */
export function ObjectiveCards({ entries }: { entries: readonly RegisterEntry[] }) {
  const { t } = useTranslation('objectives')
  return (
    <ul aria-label={t('title')} className="flex flex-col gap-2 px-4 pb-4">
      {entries.map((entry) => (
        <li key={entry.id}>
          <ObjectiveCard entry={entry} />
        </li>
      ))}
    </ul>
  )
}

function ObjectiveCard({ entry }: { entry: RegisterEntry }) {
  const { t } = useTranslation('objectives')
  const { id, short } = useRelationship()
  const dates = useDates()
  const { row, wins } = entry
  return (
    <Link
      to="/r/$relationshipId/objectives/$objectiveId"
      params={{ relationshipId: id, objectiveId: entry.id }}
      className="flex flex-col gap-2 rounded-card border border-line bg-surface p-4"
    >
      <span className="flex items-center gap-3 text-xs">
        <StateChip entry={entry} />
        <span className="ml-auto shrink-0 text-ink-quiet">{row.ref}</span>
      </span>
      <span className={`font-medium ${row.title === '' ? 'text-ink-quiet' : ''}`}>
        {row.title || t('untitled')}
      </span>
      {parties.map((party) => (
        <span key={party} className="block text-xs text-ink-soft">
          <PartyName party={party} name={short[party]} className="font-medium" />
          <span className="line-clamp-2 pl-4">
            {wins[party] || t('detail.otherEmpty', { company: short[party] })}
          </span>
        </span>
      ))}
      <span className="flex items-center gap-1 text-xs text-ink-quiet">
        {row.owners.client !== null && <Avatar name={row.owners.client.name} party="client" />}
        {row.owners.vendor !== null && <Avatar name={row.owners.vendor.name} party="vendor" />}
        <span className="ml-auto tabular-nums">{dates.day(row.due)}</span>
      </span>
    </Link>
  )
}
