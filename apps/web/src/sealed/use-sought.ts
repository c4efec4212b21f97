import { useMemo } from 'react'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { type SoughtView, soughtView } from './sought-view.ts'

/** What both sides seek, as far as this side may know. */
export function useSought(): SoughtView {
  const { me, replica } = useRelationship()
  const { state, kept } = useWatchable(replica.ledger.view)
  return useMemo(() => soughtView(state.sealed, kept, me.party), [state.sealed, kept, me.party])
}
