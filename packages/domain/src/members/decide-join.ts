import type { InvitationId } from '../ids.ts'
import { otherParty } from '../party.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { RelationshipState } from '../relationship/state.ts'
import type { MembershipContext } from './command.ts'
import type { MembershipEvent } from './events.ts'
import { everMember, isOpenInvitation } from './membership.ts'

/** Decides whether somebody may join with an invitation. Whoever holds its secret link asks. */
export function decideJoin(
  state: RelationshipState,
  invitationId: InvitationId,
  { personId, name, at }: MembershipContext,
): readonly MembershipEvent[] | Refusal {
  const invitation = state.invitations.get(invitationId)
  if (invitation === undefined || !isOpenInvitation(state, invitation, at)) {
    return refuse('invitation_void', 'This invitation was used, withdrawn or has expired; ask for a new one.')
  }
  const { party, roles, auditorUntil } = invitation
  if (state.members.has(personId)) {
    return refuse('already_member', 'You already belong to this relationship; open it.')
  }
  if (everMember(state, personId)?.party === otherParty(party)) {
    const { name: company } = state.organisations[otherParty(party)]
    return refuse(
      'already_member',
      `You have acted for ${company} here and cannot act for the other side; join with another account.`,
    )
  }
  // Somebody who comes after the audit is over would be an auditor of nothing.
  if (auditorUntil !== undefined && auditorUntil <= at) {
    return refuse('invitation_void', 'The time of this invitation is over; ask for a new one.')
  }
  const until = auditorUntil === undefined ? {} : { auditorUntil }
  return [{ type: 'member.joined', payload: { personId, party, name, roles, ...until, invitationId } }]
}
