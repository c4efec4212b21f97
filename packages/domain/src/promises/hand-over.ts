import type { PersonId } from '../ids.ts'
import type { Party } from '../party.ts'
import type { RelationshipState } from '../relationship/state.ts'
import { isOpenPromise, type PromiseRecord } from './promise-record.ts'

/** Days within which a lead whom a sponsor appointed accepts the open promises. Source: product.md, Words. */
const acceptWithinDays = 10

/** Open promises of a side whose owner has left it: somebody has to take them over. */
export function orphanedPromises(state: RelationshipState, party: Party): readonly PromiseRecord[] {
  return [...state.promises.values()].filter(
    (promise) =>
      promise.owedBy === party &&
      isOpenPromise(promise) &&
      (promise.ownerId === null || !state.members.has(promise.ownerId)),
  )
}

/** Open promises that a colleague asked somebody to take over. */
export function promisesHandedTo(state: RelationshipState, personId: PersonId): readonly PromiseRecord[] {
  return [...state.promises.values()].filter(
    (promise) => isOpenPromise(promise) && promise.handedTo === personId,
  )
}

/** What a lead whom a sponsor appointed has to accept, and until when (YYYY-MM-DD); null where there is nothing. */
export function appointedLeadsDuty(
  state: RelationshipState,
  personId: PersonId,
): { readonly promises: readonly PromiseRecord[]; readonly until: string } | null {
  const appointedAt = state.appointedLeads.get(personId)
  const member = state.members.get(personId)
  if (appointedAt === undefined || member === undefined) return null
  const promises = orphanedPromises(state, member.party)
  if (promises.length === 0) return null
  const until = new Date(Date.parse(appointedAt) + acceptWithinDays * 86_400_000).toISOString().slice(0, 10)
  return { promises, until }
}
