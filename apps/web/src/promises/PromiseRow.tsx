import { otherParty } from '@sweetspot/domain'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PartyName } from '../design/PartyName.tsx'
import { useDates } from '../i18n/use-dates.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useObjective } from '../relationship/use-objectives.ts'
import { PromiseActs } from './PromiseActs.tsx'
import { PromiseChip } from './PromiseChip.tsx'
import { PromiseOwner } from './PromiseOwner.tsx'
import type { PromiseItem } from './promise-list.ts'

/** One promise: what, owed by whom, by when, how it stands, and what can be done about it. */
export function PromiseRow({ item, showsObjective }: { item: PromiseItem; showsObjective: boolean }) {
  const { t } = useTranslation('promises')
  const { me, short } = useRelationship()
  const { day } = useDates()
  const { promise } = item
  const { owedBy, what, due, reason } = promise
  const words =
    owedBy === me.party
      ? t('weOwe', { company: short[otherParty(me.party)] })
      : t('theyOwe', { company: short[owedBy] })
  return (
    <li className="flex flex-col gap-1.5 px-4 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 flex-1 basis-56 font-medium wrap-anywhere">{what}</p>
        <PromiseChip item={item} />
      </div>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-ink-soft">
        <PartyName party={owedBy} name={words} />
        <span>{t('due', { day: day(due) })}</span>
        <PromiseOwner promise={promise} />
      </p>
      {showsObjective && promise.objectiveId !== null && <ObjectiveOf objectiveId={promise.objectiveId} />}
      {reason !== '' && <p className="text-ink-soft wrap-anywhere">{t('because', { reason })}</p>}
      <PromiseActs item={item} />
    </li>
  )
}

function ObjectiveOf({ objectiveId }: { objectiveId: string }) {
  const { t } = useTranslation('promises')
  const { id: relationshipId } = useRelationship()
  const entry = useObjective(objectiveId)
  if (entry === undefined) return null
  return (
    <Link
      to="/r/$relationshipId/objectives/$objectiveId"
      params={{ relationshipId, objectiveId }}
      className="w-fit text-ink-soft underline underline-offset-2 hover:text-ink"
    >
      {t('of', { title: entry.row.title })}
    </Link>
  )
}
