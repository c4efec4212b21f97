import {
  asPersonId,
  emptyRelationship,
  type Member,
  type RelationshipState,
  type Role,
} from '@sweetspot/domain'
import { expect, it } from 'vitest'
import { app } from '../i18n/en/app.ts'
import { members as texts } from '../i18n/en/members.ts'
import { inRoleOrder, peopleView } from './people-view.ts'

const member = (name: string, party: Member['party'], ...roles: Role[]): Member => ({
  personId: asPersonId(name),
  party,
  name,
  roles,
})
const amara = member('Amara', 'client', 'lead')
const helen = member('Helen', 'client', 'sponsor')
const priya = member('Priya', 'client', 'member', 'lead')
const daniel = member('Daniel', 'vendor', 'lead')

function stateOf(...members: Member[]): RelationshipState {
  return { ...emptyRelationship, members: new Map(members.map((each) => [each.personId, each])) }
}

const today = '2026-11-21'

it('WB80 names roles once each, in one order, every one with a word and what it lets a person do', () => {
  expect(inRoleOrder(['viewer', 'lead', 'viewer', 'finance'])).toEqual(['lead', 'finance', 'viewer'])
  expect(peopleView(stateOf(priya), priya, today).own[0]?.roles).toEqual(['lead', 'member'])
  expect(Object.keys(texts.roleAbout)).toEqual(Object.keys(app.roles))
})

it('WB81 shows each side’s people apart and marks oneself', () => {
  const { own, others } = peopleView(stateOf(amara, daniel, helen), helen, today)
  expect(own.map(({ member: { name }, isMe }) => [name, isMe])).toEqual([
    ['Amara', false],
    ['Helen', true],
  ])
  expect(others.map(({ member: { name }, isMe }) => [name, isMe])).toEqual([['Daniel', false]])
})

it('WB81 offers a lead to look after the own side, a sponsor to appoint a lead, and others whom to ask', () => {
  const state = stateOf(amara, helen, daniel)
  const offered = (me: Member) => {
    const { mayManage, mayAppoint, leads } = peopleView(state, me, today)
    return { mayManage, mayAppoint, leads }
  }
  expect(offered(amara)).toEqual({ mayManage: true, mayAppoint: false, leads: ['Amara'] })
  expect(offered(helen)).toEqual({ mayManage: false, mayAppoint: true, leads: ['Amara'] })
  expect(offered(member('Tom', 'client', 'viewer'))).toEqual({
    mayManage: false,
    mayAppoint: false,
    leads: ['Amara'],
  })
})

it('WB81 offers the first lead of the other side only while it has nobody, and only to a lead', () => {
  expect(peopleView(stateOf(amara, helen), amara, today).mayInviteFirst).toBe(true)
  expect(peopleView(stateOf(amara, helen), helen, today).mayInviteFirst).toBe(false)
  expect(peopleView(stateOf(amara, daniel), amara, today).mayInviteFirst).toBe(false)
})

it('WB85 shows who stands in until the last day is over, and nobody who left', () => {
  const days = { personId: amara.personId, deputyId: helen.personId, from: '2026-11-20', until: today }
  const state = { ...stateOf(amara, helen), deputies: new Map([[amara.personId, days]]) }
  const deputyOn = (day: string) => peopleView(state, amara, day).own[0]?.deputy
  expect(deputyOn(today)).toEqual({ name: 'Helen', from: '2026-11-20', until: today })
  expect(deputyOn('2026-11-22')).toBeNull()
  expect(peopleView({ ...state, members: stateOf(amara).members }, amara, today).own[0]?.deputy).toBeNull()
})
