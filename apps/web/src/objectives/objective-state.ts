import { type ObjectiveStanding, otherParty, type Party } from '@sweetspot/domain'

/** What a row says of its objective, as one of the keys of the `objectives` catalog. */
export type ObjectiveStateKey =
  | 'draft'
  | 'yourMove'
  | 'waiting'
  | 'agreed'
  | 'active'
  | 'changed'
  | 'claimYourMove'
  | 'claimWaiting'
  | 'retirementYourMove'
  | 'retirementWaiting'
  | 'achieved'
  | 'missed'
  | 'retired'

/** An objective's state as one side reads it. */
export interface ObjectiveState {
  readonly key: ObjectiveStateKey
  /** The side that has to sign or to answer, where one has to. */
  readonly waitingFor: Party | null
}

/**
 * Puts a standing into the words of one side: what this side has to answer first, then what the other side has to,
 * then how it ended, then drift, then what was agreed.
 */
export function objectiveState(standing: ObjectiveStanding, own: Party): ObjectiveState {
  const { waitingFor, claimWaitsFor, retirementWaitsFor } = standing
  if (waitingFor === own) return { key: 'yourMove', waitingFor }
  if (claimWaitsFor === own) return { key: 'claimYourMove', waitingFor: own }
  if (retirementWaitsFor === own) return { key: 'retirementYourMove', waitingFor: own }
  const other = otherParty(own)
  if (waitingFor === other) return { key: 'waiting', waitingFor }
  if (claimWaitsFor === other) return { key: 'claimWaiting', waitingFor: other }
  if (retirementWaitsFor === other) return { key: 'retirementWaiting', waitingFor: other }
  return { key: restingKey(standing), waitingFor: null }
}

function restingKey({ status, drift }: ObjectiveStanding): ObjectiveStateKey {
  switch (status) {
    case 'achieved':
    case 'missed':
    case 'retired':
      return status
    case 'agreed':
    case 'active':
      return drift.length > 0 ? 'changed' : status
    case 'draft':
    case 'proposed':
    case 'achievement_claimed':
      return 'draft'
  }
}
