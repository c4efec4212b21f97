import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asInvitationId, asPersonId } from '../ids.ts'
import { MembershipLedger } from '../testing/membership-ledger.ts'
import { decideMembership } from './decide.ts'
import { nextAuditorEnd } from './membership.ts'

const soon = '2026-11-30T23:00:00.000Z'
const amara = asPersonId('amara')
const zoe = asPersonId('zoe')

function start(): MembershipLedger {
  const ledger = new MembershipLedger()
  ledger.enter('amara', 'client', 'lead')
  ledger.enter('zoe', 'client', 'member')
  return ledger
}

const makeAuditor = (ledger: MembershipLedger, auditorUntil: string | null, also: readonly 'viewer'[] = []) =>
  ledger.do(amara, {
    type: 'member.change_roles',
    personId: zoe,
    roles: ['auditor', ...also],
    auditorUntil,
  })
const end = (ledger: MembershipLedger) => ledger.do(zoe, { type: 'member.end_auditor', personId: zoe })

it('DM12 makes nobody an auditor without an end that is still to come', () => {
  const ledger = start()
  expect(makeAuditor(ledger, null)).toBe('invalid_dates')
  expect(makeAuditor(ledger, ledger.at)).toBe('invalid_dates')
  expect(makeAuditor(ledger, soon)).toBeNull()
  expect(ledger.member('zoe')).toMatchObject({ roles: ['auditor'], auditorUntil: soon })
  const invite = { type: 'member.invite', party: 'client', roles: ['auditor'], expiresAt: soon } as const
  const context = { personId: amara, name: 'amara', at: ledger.at }
  expect(
    decideMembership(ledger.state, { ...invite, invitationId: asInvitationId('i') }, context),
  ).toMatchObject({
    code: 'invalid_dates',
  })
})

it('DM12 lets an invited auditor in until the end, and nobody after it', () => {
  const ledger = start()
  const invitation = ledger.invite(amara, 'client', 'auditor')
  expect(ledger.join('eve', invitation)).toBeNull()
  expect(ledger.member('eve')?.auditorUntil).toBeDefined()
  const late = ledger.invite(amara, 'client', 'auditor')
  ledger.at = ledger.member('eve')?.auditorUntil ?? ''
  expect(ledger.join('tom', late)).toBe('invitation_void')
})

it('DM13 ends the role at its end, and with the last role the membership', () => {
  const ledger = start()
  makeAuditor(ledger, soon)
  const count = ledger.events.length
  ledger.at = '2026-11-30T22:59:59.999Z'
  expect([end(ledger), ledger.events.length]).toEqual([null, count])
  ledger.at = soon
  expect([end(ledger), ledger.member('zoe')]).toEqual([null, undefined])
  expect(ledger.state.formerMembers.get(zoe)).toMatchObject({ name: 'zoe', removedAt: soon })
  expect([end(ledger), ledger.events.length]).toEqual([null, count + 1])
})

it('DM13 leaves the other roles', () => {
  const ledger = start()
  makeAuditor(ledger, soon, ['viewer'])
  ledger.at = soon
  end(ledger)
  expect(ledger.member('zoe')).toEqual({ personId: zoe, party: 'client', name: 'zoe', roles: ['viewer'] })
})

it('DM14 forgets an end that another took the place of', () => {
  const ledger = start()
  const later = '2026-12-31T23:00:00.000Z'
  makeAuditor(ledger, soon)
  expect(makeAuditor(ledger, soon)).toBe('unchanged')
  expect(makeAuditor(ledger, later)).toBeNull()
  expect(nextAuditorEnd(ledger.state)).toMatchObject({ at: later, member: { personId: zoe } })
  ledger.do(amara, { type: 'member.change_roles', personId: zoe, roles: ['member'] })
  expect(ledger.member('zoe')).not.toHaveProperty('auditorUntil')
  expect(nextAuditorEnd(ledger.state)).toBeNull()
})

it('DM14 finds the first of several ends', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 6 }), (days) => {
      const ledger = start()
      const ends = days.map((day, index) => {
        const personId = ledger.enter(`auditor ${index}`, 'client', 'viewer')
        const auditorUntil = new Date(Date.parse(ledger.at) + day * 86_400_000).toISOString()
        ledger.do(amara, { type: 'member.change_roles', personId, roles: ['auditor'], auditorUntil })
        return auditorUntil
      })
      expect(nextAuditorEnd(ledger.state)?.at).toBe(ends.toSorted()[0])
    }),
  )
})

it('DM11 lets everybody name themselves, once', () => {
  const ledger = start()
  const context = { personId: zoe, name: 'Zoë Żak', at: ledger.at }
  const events = decideMembership(ledger.state, { type: 'member.rename' }, context)
  expect(events).toEqual([{ type: 'member.renamed', payload: { personId: zoe, name: 'Zoë Żak' } }])
  expect(decideMembership(ledger.state, { type: 'member.rename' }, { ...context, name: 'zoe' })).toEqual([])
  const stranger = { ...context, personId: asPersonId('stranger') }
  expect(decideMembership(ledger.state, { type: 'member.rename' }, stranger)).toEqual([])
})
