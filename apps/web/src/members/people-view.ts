import {
  roles as allRoles,
  type Deputy,
  type Member,
  may,
  membersOf,
  otherParty,
  type Party,
  type RelationshipState,
  type Role,
  type SigningLimit,
} from '@sweetspot/domain'

/** One member as the page shows them. */
export interface MemberView {
  readonly member: Member
  readonly isMe: boolean
  /** Roles in the order in which they are always named. */
  readonly roles: readonly Role[]
  /** What they may bind their side to; null where their lead has not set it. */
  readonly limit: SigningLimit | null
  /** Who stands in for them, now or soon; null where nobody does. */
  readonly deputy: { readonly name: string; readonly from: string; readonly until: string } | null
}

/** The people of a relationship, as one of them sees them. */
export interface PeopleView {
  readonly own: readonly MemberView[]
  readonly others: readonly MemberView[]
  /** Leads look after their own side; nobody looks after the other. */
  readonly mayManage: boolean
  readonly mayAppoint: boolean
  /** While the other company has nobody, its first lead is invited from here. */
  readonly mayInviteFirst: boolean
  /** The leads of the own side: whom to ask. */
  readonly leads: readonly string[]
}

/** Arranges who belongs to a relationship for the member who looks. `today` is the reader's day, YYYY-MM-DD. */
export function peopleView(state: RelationshipState, me: Member, today: string): PeopleView {
  const view = (party: Party): readonly MemberView[] =>
    membersOf(state, party).map((member) => ({
      member,
      isMe: member.personId === me.personId,
      roles: inRoleOrder(member.roles),
      limit: state.limits.get(member.personId) ?? null,
      deputy: deputyView(state, state.deputies.get(member.personId), today),
    }))
  const [own, others] = [view(me.party), view(otherParty(me.party))]
  const mayManage = may(me, 'members.manage', 'table')
  return {
    own,
    others,
    mayManage,
    mayAppoint: may(me, 'lead.appoint', 'table'),
    mayInviteFirst: mayManage && others.length === 0,
    leads: own.filter(({ roles }) => roles.includes('lead')).map(({ member }) => member.name),
  }
}

/** Each role once, always in the same order. */
export function inRoleOrder(given: readonly Role[]): readonly Role[] {
  return allRoles.filter((role) => given.includes(role))
}

function deputyView(
  state: RelationshipState,
  deputy: Deputy | undefined,
  today: string,
): MemberView['deputy'] {
  if (deputy === undefined || deputy.until < today) return null
  const name = state.members.get(deputy.deputyId)?.name
  return name === undefined ? null : { name, from: deputy.from, until: deputy.until }
}
