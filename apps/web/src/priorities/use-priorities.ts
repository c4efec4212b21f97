import type { Party } from '@sweetspot/domain'
import { useMemo } from 'react'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { type PrioritiesView, prioritiesView } from './priorities-view.ts'

/** How things stand with priorities, as far as this side may know. */
export function usePriorities(): PrioritiesView {
  const { me, replica } = useRelationship()
  const { state, kept } = useWatchable(replica.ledger.view)
  return useMemo(() => prioritiesView(state.sealed, kept, me.party), [state.sealed, kept, me.party])
}

/** The points that both sides gave each objective in the newest revealed round, by objective; empty before that. */
export function useRevealedPoints(): ReadonlyMap<string, Readonly<Record<Party, number>>> {
  const { revealed } = usePriorities()
  return useMemo(() => new Map(revealed?.compared.map(({ id, points }) => [id, points])), [revealed])
}
