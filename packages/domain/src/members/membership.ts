import type { InvitationId, PersonId } from '../ids.ts'
import type { Member } from '../member.ts'
import type { Party } from '../party.ts'
import type { SigningLimit } from '../signing/signing-limit.ts'

/** Somebody who left; what they wrote and signed stays theirs. */
export interface FormerMember extends Member {
  readonly removedAt: string
}

/** A place that a lead offered to somebody. */
export interface Invitation {
  readonly id: InvitationId
  readonly party: Party
  readonly roles: Member['roles']
  readonly auditorUntil?: string
  readonly expiresAt: string
  readonly invitedBy: { readonly personId: PersonId; readonly party: Party }
  readonly standing: 'open' | 'accepted' | 'withdrawn'
}

/** Who stands in for whom, from the first day to the last (YYYY-MM-DD). */
export interface Deputy {
  readonly personId: PersonId
  readonly deputyId: PersonId
  readonly from: string
  readonly until: string
}

/** Who belongs to a relationship, as its record says. */
export interface Membership {
  /** Those who belong to it now; only they have any right in it. */
  readonly members: ReadonlyMap<PersonId, Member>
  readonly formerMembers: ReadonlyMap<PersonId, FormerMember>
  readonly invitations: ReadonlyMap<InvitationId, Invitation>
  /** By the person who is stood in for. */
  readonly deputies: ReadonlyMap<PersonId, Deputy>
  /** What a signer may bind their side to, where their lead has set it. */
  readonly limits: ReadonlyMap<PersonId, SigningLimit>
}

/** A relationship to which nobody belongs. */
export const emptyMembership: Membership = {
  members: new Map(),
  formerMembers: new Map(),
  invitations: new Map(),
  deputies: new Map(),
  limits: new Map(),
}

/** Whoever is or was a member: for attribution, never for a right. */
export function everMember(membership: Membership, personId: PersonId): Member | undefined {
  return membership.members.get(personId) ?? membership.formerMembers.get(personId)
}

/** The members of one side, in the order in which they came. */
export function membersOf({ members }: Membership, party: Party): readonly Member[] {
  return [...members.values()].filter((member) => member.party === party)
}

/**
 * Whether somebody can still join with this invitation. `at` is the database's time. One across the table was made
 * for the first of the other side; whoever came first invites everybody else.
 */
export function isOpenInvitation(membership: Membership, invitation: Invitation, at: string): boolean {
  const { standing, expiresAt, invitedBy, party } = invitation
  const late = invitedBy.party !== party && membersOf(membership, party).length > 0
  return standing === 'open' && at < expiresAt && !late
}

/** A member of the asker's own side; the other side's people answer like nobody at all. */
export function ownMember(
  { members }: Pick<Membership, 'members'>,
  personId: PersonId,
  { party }: Pick<Member, 'party'>,
): Member | null {
  const target = members.get(personId)
  return target?.party === party ? target : null
}

/** The auditor whose time is over first, and when that is; null where nobody is one for a time. */
export function nextAuditorEnd({
  members,
}: Membership): { readonly member: Member; readonly at: string } | null {
  const ends = [...members.values()].flatMap((member) =>
    member.auditorUntil === undefined ? [] : [{ member, at: member.auditorUntil }],
  )
  return ends.reduce<(typeof ends)[number] | null>(
    (first, end) => (first === null || end.at < first.at ? end : first),
    null,
  )
}
