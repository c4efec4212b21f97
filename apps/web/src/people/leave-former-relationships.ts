import { leaveOtherRelationships, PersonDevice } from '@sweetspot/client'
import { unsentText } from '../app/unsent-text.ts'

/** Removes what this browser holds of relationships that the person left, but for their own unsent words. */
export async function leaveFormerRelationships(personId: string, memberOf: readonly string[]): Promise<void> {
  const device = new PersonDevice(personId)
  // A browser that stores nothing has nothing to leave.
  await leaveOtherRelationships(device, memberOf, unsentText).catch(() => undefined)
  await device.close().catch(() => undefined)
}
