import { asRelationshipId, type Member, type PersonId, type RelationshipId } from '@sweetspot/domain'
import { ApiFailure } from '../http/api-failure.ts'
import type { LedgerRoom } from './ledger-room.ts'
import type { LedgerService } from './ledger-service.ts'

/** A member and the ledger of the relationship they belong to. */
export interface MemberHere {
  readonly relationshipId: RelationshipId
  readonly member: Member
  readonly room: LedgerRoom
}

/** Finds a person's membership. To everyone else the relationship does not exist: `ApiFailure` `not_found`. */
export async function memberOf(
  ledger: LedgerService,
  relationshipId: string,
  personId: PersonId,
): Promise<MemberHere> {
  const id = asRelationshipId(relationshipId)
  const room = await ledger.room(id)
  const member = room.state.members.get(personId)
  if (member === undefined) {
    throw new ApiFailure('not_found', 'There is no such relationship, or you are not a member of it.')
  }
  return { relationshipId: id, member, room }
}
