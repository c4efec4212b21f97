import { useMemo } from 'react'
import { recordEntries } from '../record/record-entries.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useRegister } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { type EventGroup, groupEvents } from './event-groups.ts'
import { type TextChange, textChanges } from './last-seen.ts'

/** What others did since this person was here. */
export interface News {
  /** When that was (ISO time). */
  readonly since: string
  readonly events: readonly EventGroup[]
  readonly texts: readonly TextChange[]
}

/** What is new for the person who is here; null until it is known. */
export function useNews(): News | null {
  const { me, replica, seen: keeper } = useRelationship()
  const { events, state } = useWatchable(replica.ledger.view)
  const { active } = useRegister()
  const seen = useWatchable(keeper.seen)
  const entries = useMemo(() => recordEntries(events, state.members), [events, state.members])
  return useMemo(() => {
    if (seen === null) return null
    const others = entries.filter(
      ({ event: { header } }) => header.seq > seen.seq && header.actor !== me.personId,
    )
    return { since: seen.at, events: groupEvents(others), texts: textChanges(seen, active) }
  }, [entries, active, seen, me.personId])
}
