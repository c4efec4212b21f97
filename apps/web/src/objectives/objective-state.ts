import { type ObjectiveStanding, otherParty, type Party } from '@sweetspot/domain'

/** What a row says of its objective, as one of the keys of the `objectives` catalog. */
export type ObjectiveStateKey = 'draft' | 'yourMove' | 'waiting' | 'agreed' | 'changed'

/** An objective's state as one side reads it. */
export interface ObjectiveState {
  readonly key: ObjectiveStateKey
  /** The side that has to sign, where one has to. */
  readonly waitingFor: Party | null
}

/** Puts a standing into the words of one side: an open proposal first, then drift, then what was agreed. */
export function objectiveState(standing: ObjectiveStanding, own: Party): ObjectiveState {
  const { waitingFor } = standing
  if (waitingFor === own) return { key: 'yourMove', waitingFor }
  if (waitingFor === otherParty(own)) return { key: 'waiting', waitingFor }
  if (standing.drift.length > 0) return { key: 'changed', waitingFor: null }
  return { key: standing.status === 'agreed' ? 'agreed' : 'draft', waitingFor: null }
}
