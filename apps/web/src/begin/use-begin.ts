import { useMemo } from 'react'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useRegister } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { useSought } from '../sealed/use-sought.ts'
import { useToday } from '../today/use-today.ts'
import { type BeginStep, beginSteps } from './begin-steps.ts'

/** The steps of this person's side, as they stand now. */
export function useBegin(): readonly BeginStep[] {
  const { me, replica } = useRelationship()
  const { state } = useWatchable(replica.ledger.view)
  const { active } = useRegister()
  const sought = useSought()
  const { now } = useToday()
  return useMemo(
    () => beginSteps({ party: me.party, state, sought, entries: active, now }),
    [me.party, state, sought, active, now],
  )
}
