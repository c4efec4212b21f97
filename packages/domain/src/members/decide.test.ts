import { beforeEach, expect, it } from 'vitest'
import { asInvitationId, type PersonId } from '../ids.ts'
import { type Role, roles } from '../member.ts'
import { emptyRelationship } from '../relationship/state.ts'
import { MembershipLedger } from '../testing/membership-ledger.ts'
import type { MembershipCommand } from './command.ts'
import { decideMembership } from './decide.ts'
import { everMember } from './membership.ts'

let ledger: MembershipLedger
let amara: PersonId
let helen: PersonId
let priya: PersonId
let daniel: PersonId

beforeEach(() => {
  ledger = new MembershipLedger()
  amara = ledger.enter('amara', 'client', 'lead')
  helen = ledger.enter('helen', 'client', 'sponsor')
  priya = ledger.enter('priya', 'client', 'member')
  daniel = ledger.enter('daniel', 'vendor', 'lead')
})

const week = { from: '2026-11-23', until: '2026-11-27' } as const

/** Everything that can be asked about a member by name. */
function commandsAbout(personId: PersonId, deputyId: PersonId): readonly MembershipCommand[] {
  return [
    { type: 'member.change_roles', personId, roles: ['viewer'] },
    { type: 'member.remove', personId },
    { type: 'deputy.name', personId, deputyId, ...week },
  ]
}

it('DM1 lets a lead manage the own side, and nobody else anything', () => {
  for (const command of commandsAbout(priya, helen)) {
    for (const personId of [helen, priya]) {
      expect([command.type, ledger.do(personId, command)]).toEqual([command.type, 'not_allowed'])
    }
    expect([command.type, ledger.do(daniel, command)]).toEqual([command.type, 'unknown_member'])
  }
  for (const command of commandsAbout(daniel, daniel)) {
    expect([command.type, ledger.do(amara, command)]).toEqual([command.type, 'unknown_member'])
  }
  for (const personId of [helen, priya]) {
    expect(ledger.invite(personId, 'client', 'member')).toBe('not_allowed')
  }
  expect(ledger.do(amara, { type: 'deputy.name', personId: priya, deputyId: helen, ...week })).toBeNull()
  expect(ledger.do(amara, { type: 'member.change_roles', personId: priya, roles: ['viewer'] })).toBeNull()
  expect(ledger.member('priya')?.roles).toEqual(['viewer'])
  expect(ledger.do(amara, { type: 'member.remove', personId: priya })).toBeNull()
  expect(ledger.member('priya')).toBeUndefined()
})

it('DM1 gives no right to who was removed, and none to a stranger', () => {
  const second = ledger.enter('second', 'client', 'lead')
  ledger.do(amara, { type: 'member.remove', personId: second })
  for (const personId of [second, 'stranger' as PersonId]) {
    for (const command of commandsAbout(priya, helen)) {
      expect(ledger.do(personId, command)).toBe('not_allowed')
    }
    expect(ledger.invite(personId, 'client', 'member')).toBe('not_allowed')
  }
})

it('DM2 lets one person in with an invitation, as what it names', () => {
  const invitation = ledger.invite(amara, 'client', 'finance', 'viewer')
  expect(ledger.join('tom', invitation)).toBeNull()
  expect(ledger.member('tom')).toMatchObject({ party: 'client', name: 'tom', roles: ['finance', 'viewer'] })
  expect(ledger.events.at(-1)).toMatchObject({
    header: { actor: 'tom', party: 'client' },
    payload: { invitationId: invitation },
  })
  expect(ledger.join('eve', invitation)).toBe('invitation_void')
  expect(ledger.join('eve', 'no such invitation')).toBe('invitation_void')
})

it('DM2 lets nobody in once an invitation has expired or was withdrawn', () => {
  const [late, withdrawn] = [ledger.invite(amara, 'client', 'member'), ledger.invite(amara, 'client', 'lead')]
  const withdraw = {
    type: 'member.withdraw_invitation',
    invitationId: asInvitationId(withdrawn),
  } as const
  expect(ledger.do(daniel, withdraw)).toBe('invitation_void')
  expect(ledger.do(priya, withdraw)).toBe('not_allowed')
  expect(ledger.do(amara, withdraw)).toBeNull()
  expect(ledger.do(amara, withdraw)).toBe('invitation_void')
  expect(ledger.join('eve', withdrawn)).toBe('invitation_void')
  ledger.at = '2026-11-24T09:59:59.999Z'
  const inTime = new MembershipLedger()
  Object.assign(inTime, { state: ledger.state, at: ledger.at })
  expect(inTime.join('eve', late)).toBeNull()
  ledger.at = '2026-11-24T10:00:00.000Z'
  expect(ledger.join('eve', late)).toBe('invitation_void')
})

it('DM3 invites the other side’s first lead while it has nobody, and nobody after', () => {
  ledger = new MembershipLedger()
  amara = ledger.enter('amara', 'client', 'lead')
  expect(ledger.invite(amara, 'vendor', 'member')).toBe('roles_missing')
  const [first, spare] = [ledger.invite(amara, 'vendor', 'lead'), ledger.invite(amara, 'vendor', 'lead')]
  expect(ledger.join('daniel', first)).toBeNull()
  expect(ledger.member('daniel')?.party).toBe('vendor')
  expect(ledger.join('eve', spare)).toBe('invitation_void')
  expect(ledger.invite(amara, 'vendor', 'lead')).toBe('not_allowed')
})

it('DM4 neither removes nor demotes the last lead, by whoever', () => {
  expect(ledger.do(amara, { type: 'member.remove', personId: amara })).toBe('last_lead')
  const demote = { type: 'member.change_roles', personId: amara, roles: ['sponsor'] } as const
  expect(ledger.do(amara, demote)).toBe('last_lead')
  ledger.do(amara, { type: 'member.change_roles', personId: priya, roles: ['lead'] })
  expect(ledger.do(amara, demote)).toBeNull()
  expect(ledger.do(priya, { type: 'member.remove', personId: priya })).toBe('last_lead')
})

it('DM5 lets a sponsor appoint a lead of the own side, who keeps the other roles', () => {
  const appoint = (personId: PersonId) => ({ type: 'lead.appoint', personId }) as const
  for (const personId of [amara, priya]) expect(ledger.do(personId, appoint(priya))).toBe('not_allowed')
  expect(ledger.do(helen, appoint(daniel))).toBe('unknown_member')
  expect(ledger.do(helen, appoint(amara))).toBe('unchanged')
  expect(ledger.do(helen, appoint(priya))).toBeNull()
  expect(ledger.events.at(-1)?.header.type).toBe('lead.appointed_by_sponsor')
  expect(ledger.member('priya')?.roles).toEqual(['lead', 'member'])
  expect(ledger.do(priya, { type: 'member.remove', personId: amara })).toBeNull()
})

it('DM6 leaves nobody without a role, and keeps roles once each and in one order', () => {
  expect(ledger.invite(amara, 'client')).toBe('roles_missing')
  const change = (...given: Role[]) =>
    ({
      type: 'member.change_roles',
      personId: priya,
      roles: given,
      auditorUntil: '2027-01-01T00:00:00.000Z',
    }) as const
  expect(ledger.do(amara, change())).toBe('roles_missing')
  expect(ledger.do(amara, change('member', 'member'))).toBe('unchanged')
  expect(ledger.do(amara, change(...roles.toReversed(), ...roles))).toBeNull()
  expect(ledger.member('priya')?.roles).toEqual(roles)
})

it('DM7 keeps who was removed for attribution, and takes them back as the same person', () => {
  ledger.at = '2026-12-01T08:00:00.000Z'
  ledger.do(amara, { type: 'member.remove', personId: priya })
  expect(ledger.state.formerMembers.get(priya)).toEqual({
    personId: priya,
    party: 'client',
    name: 'priya',
    roles: ['member'],
    removedAt: ledger.at,
  })
  expect(everMember(ledger.state, priya)?.name).toBe('priya')
  expect(ledger.join('priya', ledger.invite(amara, 'client', 'viewer'))).toBeNull()
  expect(ledger.member('priya')).toEqual({
    personId: priya,
    party: 'client',
    name: 'priya',
    roles: ['viewer'],
  })
  expect(ledger.state.formerMembers.has(priya)).toBe(false)
})

it('DM8 keeps a person on one side, and lets nobody join twice', () => {
  expect(ledger.join('priya', ledger.invite(amara, 'client', 'lead'))).toBe('already_member')
  expect(ledger.join('priya', ledger.invite(daniel, 'vendor', 'member'))).toBe('already_member')
  ledger.do(amara, { type: 'member.remove', personId: priya })
  expect(ledger.join('priya', ledger.invite(daniel, 'vendor', 'member'))).toBe('already_member')
})

it('DM9 names a deputy for days that are not over, of the own side, until one of them leaves', () => {
  const name = (deputyId: PersonId, days: { readonly from: string; readonly until: string } = week) =>
    ledger.do(amara, { type: 'deputy.name', personId: amara, deputyId, ...days })
  expect(name(amara)).toBe('unknown_member')
  expect(name(daniel)).toBe('unknown_member')
  expect(name(priya, { from: '2026-11-27', until: '2026-11-26' })).toBe('invalid_dates')
  expect(name(priya, { from: '2026-11-01', until: '2026-11-19' })).toBe('invalid_dates')
  expect(name(helen)).toBeNull()
  expect(name(priya, { from: '2026-11-20', until: '2026-11-21' })).toBeNull()
  expect([...ledger.state.deputies.values()]).toEqual([
    { personId: amara, deputyId: priya, from: '2026-11-20', until: '2026-11-21' },
  ])
  ledger.do(amara, { type: 'member.remove', personId: priya })
  expect(ledger.state.deputies.size).toBe(0)
})

it('DM1 changes nothing where nobody belongs to the relationship', () => {
  const context = { personId: amara, name: 'amara', at: ledger.at }
  for (const command of commandsAbout(priya, helen)) {
    expect(decideMembership(emptyRelationship, command, context)).toMatchObject({ code: 'not_allowed' })
  }
})
