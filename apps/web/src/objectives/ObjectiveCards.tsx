import { parties } from '@sweetspot/domain'
import { Link } from '@tanstack/react-router'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../design/Avatar.tsx'
import { PartyName } from '../design/PartyName.tsx'
import { useDates } from '../i18n/use-dates.ts'
import type { RegisterLine } from '../register-view/register-lines.ts'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useGroupLabel } from './GroupRow.tsx'
import { StateChip } from './StateChip.tsx'

interface ObjectiveCardsProps {
  readonly lines: readonly RegisterLine[]
  readonly fold: (groupId: string) => void
}

/** The register on a small screen: one card an objective, which opens it. */
export function ObjectiveCards({ lines, fold }: ObjectiveCardsProps) {
  const { t } = useTranslation('objectives')
  return (
    <ul aria-label={t('title')} className="flex flex-col gap-2 px-4 pb-4">
      {lines.map((line) => (
        // What is out of sight is not laid out, so that a long register opens at once.
        <li key={line.id} className={line.kind === 'group' ? '' : 'card-line'}>
          {line.kind === 'group' ? (
            <GroupButton line={line} fold={fold} />
          ) : (
            <ObjectiveCard entry={line.entry} />
          )}
        </li>
      ))}
    </ul>
  )
}

function GroupButton({
  line,
  fold,
}: {
  line: Extract<RegisterLine, { kind: 'group' }>
  fold: (groupId: string) => void
}) {
  const label = useGroupLabel(line)
  const Arrow = line.isFolded ? ChevronRight : ChevronDown
  return (
    <button
      type="button"
      aria-expanded={!line.isFolded}
      className="flex min-h-11 w-full items-center gap-2 text-left font-semibold"
      onClick={() => fold(line.id)}
    >
      <Arrow size={16} aria-hidden="true" className="text-ink-quiet" />
      {label}
      <span className="font-normal text-ink-quiet">{line.count}</span>
    </button>
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
