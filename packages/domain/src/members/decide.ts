import { may } from '../access/access.ts'
import type { PersonId } from '../ids.ts'
import { roles as allRoles, type Member, type Role } from '../member.ts'
import { type Refusal, refuse, unknownMember } from '../refusal.ts'
import type { RelationshipState } from '../relationship/state.ts'
import type { MembershipCommand, MembershipContext } from './command.ts'
import { decideJoin } from './decide-join.ts'
import { decideLimit } from './decide-limit.ts'
import type { MembershipEvent } from './events.ts'
import { isOpenInvitation, membersOf, ownMember } from './membership.ts'

type Decision = readonly MembershipEvent[] | Refusal
type CommandOf<Type extends MembershipCommand['type']> = Extract<MembershipCommand, { type: Type }>

/** Decides a command about members: the events to append, or why not. Pure. */
export function decideMembership(
  state: RelationshipState,
  command: MembershipCommand,
  context: MembershipContext,
): Decision {
  switch (command.type) {
    case 'member.join':
      return decideJoin(state, command.invitationId, context)
    case 'lead.appoint':
      return decideAppoint(state, command, state.members.get(context.personId))
    case 'member.rename':
      return decideRename(state, context)
    case 'member.end_auditor':
      return decideEndAuditor(state, command.personId, context.at)
    case 'member.invite':
    case 'member.withdraw_invitation':
    case 'member.change_roles':
    case 'member.remove':
    case 'member.set_limit':
    case 'deputy.name':
      return decideManaging(state, command, context)
  }
}

/** What needs no lead of the side. */
type OwnCommand = 'member.join' | 'lead.appoint' | 'member.rename' | 'member.end_auditor'

function decideManaging(
  state: RelationshipState,
  command: Exclude<MembershipCommand, { type: OwnCommand }>,
  { personId, at }: MembershipContext,
): Decision {
  const member = state.members.get(personId)
  if (member === undefined || !may(member, 'members.manage', 'table')) {
    return refuse('not_allowed', 'Only a lead of your side can change who belongs to it; ask one of them.')
  }
  switch (command.type) {
    case 'member.invite':
      return decideInvite(state, command, member, at)
    case 'member.withdraw_invitation':
      return decideWithdraw(state, command, member, at)
    case 'member.change_roles':
      return decideChangeRoles(state, command, member, at)
    case 'member.remove':
      return decideRemove(state, command, member)
    case 'member.set_limit':
      return decideLimit(state, command, member)
    case 'deputy.name':
      return decideDeputy(state, command, member, at)
  }
}

function decideInvite(
  state: RelationshipState,
  { invitationId, party, roles, auditorUntil = null, expiresAt }: CommandOf<'member.invite'>,
  member: Member,
  at: string,
): Decision {
  const given = inOrder(roles)
  if (given.length === 0) return rolesMissing()
  if (party !== member.party && membersOf(state, party).length > 0) {
    const { name } = state.organisations[party]
    return refuse('not_allowed', `${name} invites its own people; ask its lead to do it.`)
  }
  if (party !== member.party && !given.includes('lead')) {
    return refuse('roles_missing', 'The first person of the other company has to be a lead; add that role.')
  }
  const until = auditorEnd(given, auditorUntil, at)
  if (until === null) return noAuditorEnd()
  return [{ type: 'member.invited', payload: { invitationId, party, roles: given, ...until, expiresAt } }]
}

function decideWithdraw(
  state: RelationshipState,
  { invitationId }: CommandOf<'member.withdraw_invitation'>,
  member: Member,
  at: string,
): Decision {
  const invitation = state.invitations.get(invitationId)
  if (invitation?.invitedBy.party !== member.party || !isOpenInvitation(state, invitation, at)) {
    return refuse('invitation_void', 'This invitation is not open any more; reload the list.')
  }
  return [{ type: 'member.invitation_withdrawn', payload: { invitationId } }]
}

function decideChangeRoles(
  state: RelationshipState,
  { personId, roles, auditorUntil = null }: CommandOf<'member.change_roles'>,
  member: Member,
  at: string,
): Decision {
  const target = ownMember(state, personId, member)
  if (target === null) return unknownMember()
  const given = inOrder(roles)
  if (given.length === 0) return rolesMissing()
  const until = auditorEnd(given, auditorUntil, at)
  if (until === null) return noAuditorEnd()
  const isSame = given.join() === inOrder(target.roles).join() && until.auditorUntil === target.auditorUntil
  if (isSame) {
    return refuse('unchanged', `${target.name} has exactly these roles already; choose others.`)
  }
  if (!given.includes('lead') && isLastLead(state, target)) return lastLead(target)
  return [{ type: 'member.roles_changed', payload: { personId, roles: given, ...until } }]
}

function decideRemove(
  state: RelationshipState,
  { personId }: CommandOf<'member.remove'>,
  member: Member,
): Decision {
  const target = ownMember(state, personId, member)
  if (target === null) return unknownMember()
  if (isLastLead(state, target)) return lastLead(target)
  return [{ type: 'member.removed', payload: { personId } }]
}

function decideDeputy(
  state: RelationshipState,
  { personId, deputyId, from, until }: CommandOf<'deputy.name'>,
  member: Member,
  at: string,
): Decision {
  const [target, deputy] = [ownMember(state, personId, member), ownMember(state, deputyId, member)]
  if (target === null || deputy === null) return unknownMember()
  if (personId === deputyId) {
    return refuse('unknown_member', 'Nobody can be their own deputy; choose another member.')
  }
  // The day's end differs by time zone, so a day counts as past only once it is over everywhere (UTC−12).
  const earliest = new Date(Date.parse(at) - 12 * 3_600_000).toISOString().slice(0, 10)
  if (from > until || until < earliest) {
    return refuse('invalid_dates', 'Choose a last day that is not over and not before the first day.')
  }
  return [{ type: 'deputy.named', payload: { personId, deputyId, from, until } }]
}

function decideAppoint(
  state: RelationshipState,
  { personId }: CommandOf<'lead.appoint'>,
  member: Member | undefined,
): Decision {
  if (member === undefined || !may(member, 'lead.appoint', 'table')) {
    return refuse('not_allowed', 'Only a sponsor of your side can appoint a lead; ask one of them.')
  }
  const target = ownMember(state, personId, member)
  if (target === null) return unknownMember()
  if (target.roles.includes('lead')) {
    return refuse('unchanged', `${target.name} is a lead already; choose another member.`)
  }
  const roles = inOrder([...target.roles, 'lead'])
  return [{ type: 'lead.appointed_by_sponsor', payload: { personId, roles } }]
}

function isLastLead(state: RelationshipState, target: Member): boolean {
  const leads = membersOf(state, target.party).filter(({ roles }) => roles.includes('lead'))
  return leads.length === 1 && leads[0]?.personId === target.personId
}

/** Each role once, in the order of the list of roles, so that equal sets are equal in the record. */
function inOrder(given: readonly Role[]): readonly Role[] {
  return allRoles.filter((role) => given.includes(role))
}

/** When the role of auditor ends: of those who are none, never. Null where an end is missing or over. */
function auditorEnd(
  given: readonly Role[],
  auditorUntil: string | null,
  at: string,
): { readonly auditorUntil?: string } | null {
  if (!given.includes('auditor')) return {}
  return auditorUntil === null || auditorUntil <= at ? null : { auditorUntil }
}

/** Everybody names themselves, on either side. Nothing to record where the name is the same. */
function decideRename(state: RelationshipState, { personId, name }: MembershipContext): Decision {
  const member = state.members.get(personId)
  if (member === undefined || member.name === name) return []
  return [{ type: 'member.renamed', payload: { personId, name } }]
}

function decideEndAuditor(state: RelationshipState, personId: PersonId, at: string): Decision {
  const member = state.members.get(personId)
  if (member?.auditorUntil === undefined || at < member.auditorUntil) return []
  const roles = member.roles.filter((role) => role !== 'auditor')
  return [{ type: 'member.auditor_ended', payload: { personId, roles } }]
}

function noAuditorEnd(): Refusal {
  return refuse('invalid_dates', 'Say until when the auditor may read; choose a day that is not over.')
}

function rolesMissing(): Refusal {
  return refuse('roles_missing', 'Choose at least one role.')
}

function lastLead({ name }: Member): Refusal {
  return refuse('last_lead', `${name} is the only lead of your side; make somebody else a lead first.`)
}
