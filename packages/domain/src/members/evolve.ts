import type { InvitationId, PersonId } from '../ids.ts'
import type { EventHeader } from '../ledger/event.ts'
import type { Member } from '../member.ts'
import type { MembershipEvent } from './events.ts'
import type { Invitation, Membership } from './membership.ts'

/** Folds one event about members. What names nobody who is known changes nothing. */
export function evolveMembership(
  membership: Membership,
  header: EventHeader,
  { type, payload }: MembershipEvent,
): Membership {
  switch (type) {
    case 'member.invited': {
      const { invitationId: id, ...offered } = payload
      const invitedBy = { personId: header.actor, party: header.party }
      const invitation: Invitation = { id, ...offered, invitedBy, standing: 'open' }
      return { ...membership, invitations: new Map(membership.invitations).set(id, invitation) }
    }
    case 'member.invitation_withdrawn':
      return withInvitation(membership, payload.invitationId, 'withdrawn')
    case 'member.joined':
      return joined(membership, payload)
    case 'member.roles_changed':
      return withMember(membership, payload.personId, ({ auditorUntil: _ended, ...member }) => ({
        ...member,
        ...payload,
      }))
    case 'member.renamed':
    case 'lead.appointed_by_sponsor':
      return withMember(membership, payload.personId, (member) => ({ ...member, ...payload }))
    case 'member.auditor_ended':
      if (payload.roles.length === 0) return removed(membership, payload.personId, header.at)
      return withMember(membership, payload.personId, ({ auditorUntil: _ended, ...member }) => ({
        ...member,
        ...payload,
      }))
    case 'member.removed':
      return removed(membership, payload.personId, header.at)
    case 'member.limit_set':
      return withLimit(membership, payload)
    case 'deputy.named':
      return { ...membership, deputies: new Map(membership.deputies).set(payload.personId, payload) }
  }
}

function joined(
  membership: Membership,
  { invitationId, ...member }: Extract<MembershipEvent, { type: 'member.joined' }>['payload'],
): Membership {
  const formerMembers = new Map(membership.formerMembers)
  formerMembers.delete(member.personId)
  const members = new Map(membership.members).set(member.personId, member)
  const next = { ...membership, members, formerMembers }
  return invitationId === undefined ? next : withInvitation(next, invitationId, 'accepted')
}

function withInvitation(
  membership: Membership,
  id: InvitationId,
  standing: Invitation['standing'],
): Membership {
  const invitation = membership.invitations.get(id)
  if (invitation === undefined) return membership
  return {
    ...membership,
    invitations: new Map(membership.invitations).set(id, { ...invitation, standing }),
  }
}

function withMember(
  membership: Membership,
  personId: PersonId,
  change: (member: Member) => Member,
): Membership {
  const member = membership.members.get(personId)
  if (member === undefined) return membership
  return { ...membership, members: new Map(membership.members).set(personId, change(member)) }
}

function withLimit(
  membership: Membership,
  { personId, limit }: Extract<MembershipEvent, { type: 'member.limit_set' }>['payload'],
): Membership {
  const limits = new Map(membership.limits)
  if (limit === null) limits.delete(personId)
  else limits.set(personId, limit)
  return { ...membership, limits }
}

function removed(membership: Membership, personId: PersonId, removedAt: string): Membership {
  const member = membership.members.get(personId)
  if (member === undefined) return membership
  const members = new Map(membership.members)
  members.delete(personId)
  const formerMembers = new Map(membership.formerMembers).set(personId, { ...member, removedAt })
  const deputies = new Map(
    [...membership.deputies].filter(
      ([, deputy]) => deputy.personId !== personId && deputy.deputyId !== personId,
    ),
  )
  const limits = new Map(membership.limits)
  limits.delete(personId)
  return { ...membership, members, formerMembers, deputies, limits }
}
