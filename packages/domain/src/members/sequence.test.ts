import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asInvitationId, asPersonId, type InvitationId } from '../ids.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import { type Role, roles } from '../member.ts'
import { type Party, parties } from '../party.ts'
import type { Refusal } from '../refusal.ts'
import { bodyOf } from '../relationship/evolve.ts'
import type { RelationshipState } from '../relationship/state.ts'
import { MembershipLedger } from '../testing/membership-ledger.ts'
import type { MembershipCommand } from './command.ts'
import { everMember, membersOf } from './membership.ts'

/** Those who start as leads act more often, so that more happens. */
const person = fc
  .constantFrom('amara', 'amara', 'amara', 'daniel', 'daniel', 'helen', 'marek', 'eve')
  .map(asPersonId)
const rolesArbitrary: fc.Arbitrary<Role[]> = fc.oneof(
  fc.constantFrom<Role[]>(['lead'], ['sponsor'], ['member']),
  fc.subarray([...roles]),
)
const day = fc.constantFrom('2026-11-20', '2026-11-21', '2026-12-24')

type Step = (ledger: MembershipLedger, invitations: string[]) => Refusal['code'] | null

const invite = fc.record({ by: person, party: fc.constantFrom(...parties), given: rolesArbitrary }).map(
  ({ by, party, given }): Step =>
    (ledger, invitations) => {
      const count = ledger.events.length
      const answer = ledger.invite(by, party, ...given)
      if (ledger.events.length === count) return 'not_allowed'
      invitations.push(answer)
      return null
    },
)

/** Acts on one of the latest invitations, so that it hits one which may still be open. */
const useInvitation = fc
  .record({
    by: person,
    type: fc.constantFrom(
      'member.join' as const,
      'member.join' as const,
      'member.withdraw_invitation' as const,
    ),
    back: fc.integer({ min: 1, max: 3 }),
  })
  .map(
    ({ by, type, back }): Step =>
      (ledger, invitations) => {
        const invitationId = asInvitationId(invitations.at(-back) ?? 'none')
        return ledger.do(by, { type, invitationId })
      },
  )

const about = <Command extends MembershipCommand>(command: fc.Arbitrary<Command>): fc.Arbitrary<Step> =>
  fc.tuple(person, command).map(
    ([by, asked]): Step =>
      (ledger) =>
        ledger.do(by, asked),
  )

const step: fc.Arbitrary<Step> = fc.oneof(
  invite,
  useInvitation,
  about(
    fc.record({
      type: fc.constant('member.change_roles' as const),
      personId: person,
      roles: rolesArbitrary,
      auditorUntil: fc.constantFrom(null, '2026-12-24T00:00:00.000Z'),
    }),
  ),
  about(fc.record({ type: fc.constant('member.remove' as const), personId: person })),
  about(fc.record({ type: fc.constant('lead.appoint' as const), personId: person })),
  about(
    fc.record({
      type: fc.constant('deputy.name' as const),
      personId: person,
      deputyId: person,
      from: day,
      until: day,
    }),
  ),
)

function invitationOf(event: LedgerEvent | undefined): InvitationId | undefined {
  if (event === undefined) return undefined
  const { type, payload } = bodyOf(event)
  return type === 'member.joined' ? payload.invitationId : undefined
}

function rightfulRole(event: LedgerEvent | undefined): Role {
  return event?.header.type === 'lead.appointed_by_sponsor' ? 'sponsor' : 'lead'
}

function hasLead(state: RelationshipState, party: Party): boolean {
  return membersOf(state, party).some((member) => member.roles.includes('lead'))
}

it('DM10 leaves no side without a lead, and the people of each side to itself', () => {
  let vendorsJoined = 0
  let refusals = 0
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60, size: 'max' }), fc.boolean(), (steps, bothSides) => {
      const ledger = new MembershipLedger()
      const amara = ledger.enter('amara', 'client', 'lead')
      ledger.enter('helen', 'client', 'sponsor', 'member')
      if (bothSides) {
        ledger.enter('daniel', 'vendor', 'lead')
        ledger.enter('marek', 'vendor', 'sponsor')
      }
      const sides = new Map<string, Party>()
      // Two for one place: whoever comes second has to find the other side's door closed.
      const invitations = bothSides ? [] : [1, 2].map(() => String(ledger.invite(amara, 'vendor', 'lead')))
      for (const act of steps) {
        const before = ledger.state
        const count = ledger.events.length
        const refusal = act(ledger, invitations)
        refusals += refusal === null ? 0 : 1
        expect(ledger.events.length - count).toBe(refusal === null ? 1 : 0)
        for (const party of parties) {
          if (hasLead(before, party)) expect(hasLead(ledger.state, party)).toBe(true)
          const [was, is] = [membersOf(before, party), membersOf(ledger.state, party)]
          if (JSON.stringify(was) === JSON.stringify(is)) continue
          // Whatever changed was done by somebody who was, or by joining became, of that side.
          const event = ledger.events[count]
          expect(event?.header.party).toBe(party)
          const invitation = before.invitations.get(invitationOf(event) ?? asInvitationId('none'))
          if (was.length > 0) expect(invitation?.invitedBy.party ?? party).toBe(party)
          const actor = event === undefined ? undefined : before.members.get(event.header.actor)
          if (event?.header.type === 'member.joined') expect(actor).toBeUndefined()
          else
            expect([actor?.party, actor?.roles]).toEqual([
              party,
              expect.arrayContaining([rightfulRole(event)]),
            ])
        }
        for (const member of ledger.state.members.values()) {
          expect(member.roles.length).toBeGreaterThan(0)
          expect(sides.get(member.personId) ?? member.party).toBe(member.party)
          sides.set(member.personId, member.party)
          if (member.party === 'vendor') vendorsJoined += 1
        }
        for (const personId of sides.keys()) {
          expect(everMember(ledger.state, asPersonId(personId))).toBeDefined()
        }
      }
    }),
    { numRuns: 500 },
  )
  // Sequences that never fill the other side, or that nothing refuses, would prove little.
  expect(vendorsJoined).toBeGreaterThan(0)
  expect(refusals).toBeGreaterThan(0)
  // Hundreds of sequences take their time where many tests run at once.
}, 60_000)
