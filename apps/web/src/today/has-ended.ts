import type { ObjectiveStatus } from '@sweetspot/domain'

/** Whether the two sides are done with what they agreed: it neither runs out any more, nor waits to be signed again. */
export function hasEnded(status: ObjectiveStatus): boolean {
  return status === 'achieved' || status === 'missed' || status === 'retired'
}
