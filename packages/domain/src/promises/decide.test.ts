import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asPersonId, asPromiseId, asRelationshipId } from '../ids.ts'
import { chainEvent } from '../ledger/chain.ts'
import { emptyHead } from '../ledger/event.ts'
import type { Member, Role } from '../member.ts'
import { otherParty, type Party, parties } from '../party.ts'
import type { Refusal } from '../refusal.ts'
import type { RelationshipEvent } from '../relationship/events.ts'
import { evolve } from '../relationship/evolve.ts'
import { emptyRelationship, type RelationshipState } from '../relationship/state.ts'
import type { PromiseCommand } from './command.ts'
import { decidePromise } from './decide.ts'
import { appointedLeadsDuty, orphanedPromises, promisesHandedTo } from './hand-over.ts'
import { isOverdue, type PromiseRecord, type PromiseStanding } from './promise-record.ts'

const at = '2026-11-21T10:00:00.000Z'
const promiseId = asPromiseId('p')
const about = { promiseId, what: 'Two experts for six weeks', due: '2026-12-01', objectiveId: null }
const [amara, priya] = [person('amara', 'client', 'lead'), person('priya', 'client', 'member')]
const [daniel, jiWoo] = [person('daniel', 'vendor', 'lead'), person('ji-woo', 'vendor', 'member')]

function person(name: string, party: Party, ...roles: Role[]): Member {
  return { personId: asPersonId(name), party, name, roles }
}

/** A shared chain in memory with these people. */
class Ledger {
  state: RelationshipState = emptyRelationship
  #head = emptyHead

  constructor() {
    for (const member of [amara, priya, daniel, jiWoo]) this.add(member, joining(member))
  }

  add(by: Member, body: RelationshipEvent): void {
    const relationshipId = asRelationshipId('r')
    const draft = { relationshipId, chain: 'shared', at, actor: by.personId, party: by.party } as const
    const { event, head } = chainEvent(this.#head, { ...draft, body, salt: '0'.repeat(32) })
    this.#head = head
    this.state = evolve(this.state, event)
  }

  do(member: Member, command: PromiseCommand): Refusal['code'] | null {
    const outcome = decidePromise(this.state, command, { member, at })
    if ('kind' in outcome) return outcome.code
    for (const body of outcome) this.add(member, body)
    return null
  }

  get promise(): PromiseRecord | undefined {
    return this.state.promises.get(promiseId)
  }
}

function joining(member: Member): RelationshipEvent {
  return { type: 'member.joined', payload: { ...member } }
}

/** A ledger in which the client asked the vendor for something, or the vendor gave its word. */
function ledgerWith(type: 'asked' | 'given'): Ledger {
  const ledger = new Ledger()
  if (type === 'asked') ledger.do(amara, { type: 'promise.ask', ...about })
  else ledger.do(daniel, { type: 'promise.give', ...about, ownerId: jiWoo.personId })
  return ledger
}

const say = (type: 'promise.report_done' | 'promise.confirm'): PromiseCommand => ({ type, promiseId })
const because = (type: 'promise.miss' | 'promise.release' | 'promise.decline'): PromiseCommand => ({
  type,
  promiseId,
  reason: 'They never came',
})

it('DV20 is asked for by the side it would be owed to, and accepted by the side that owes it', () => {
  const ledger = ledgerWith('asked')
  expect(ledger.promise).toMatchObject({ standing: 'asked', owedBy: 'vendor', ownerId: null })
  expect(ledger.do(amara, { type: 'promise.accept', promiseId, ownerId: priya.personId })).toBe('not_allowed')
  expect(ledger.do(daniel, { type: 'promise.accept', promiseId, ownerId: amara.personId })).toBe(
    'unknown_member',
  )
  expect(ledger.do(daniel, { type: 'promise.accept', promiseId, ownerId: jiWoo.personId })).toBeNull()
  expect(ledger.promise).toMatchObject({ standing: 'open', ownerId: jiWoo.personId })
})

it('DV20 is given by the side that owes it, for a day that is not over', () => {
  const ledger = new Ledger()
  const give = { type: 'promise.give', ...about, ownerId: jiWoo.personId } as const
  expect(ledger.do(daniel, { ...give, due: '2026-11-19' })).toBe('invalid_dates')
  expect(ledger.do(daniel, { ...give, due: '2026-11-20' })).toBeNull()
  expect(ledger.promise).toMatchObject({ standing: 'open', owedBy: 'vendor' })
  expect(ledger.do(daniel, give)).toBe('unchanged')
})

it('DV21 is called done by the side that owes it, kept or missed by the side it is owed to', () => {
  const ledger = ledgerWith('given')
  expect(ledger.do(amara, say('promise.report_done'))).toBe('not_allowed')
  expect(ledger.do(jiWoo, say('promise.report_done'))).toBeNull()
  expect(ledger.do(jiWoo, say('promise.confirm'))).toBe('not_allowed')
  expect(ledger.do(daniel, because('promise.miss'))).toBe('not_allowed')
  expect(ledger.do(priya, say('promise.confirm'))).toBeNull()
  expect(ledger.promise?.standing).toBe('kept')
  expect(ledger.do(priya, because('promise.miss'))).toBe('promise_settled')
})

it('DV22 is released or declined with a reason', () => {
  const released = ledgerWith('given')
  expect(released.do(daniel, because('promise.release'))).toBe('not_allowed')
  released.do(amara, because('promise.release'))
  expect(released.promise).toMatchObject({ standing: 'released', reason: 'They never came' })
  const declined = ledgerWith('asked')
  declined.do(daniel, because('promise.decline'))
  expect(declined.promise).toMatchObject({ standing: 'declined', reason: 'They never came' })
})

it('DV23 is overdue from the day after its last day, until somebody says that it is done', () => {
  const ledger = ledgerWith('given')
  const overdue = (today: string): boolean => ledger.promise !== undefined && isOverdue(ledger.promise, today)
  expect([overdue('2026-12-01'), overdue('2026-12-02')]).toEqual([false, true])
  ledger.do(jiWoo, say('promise.report_done'))
  expect(overdue('2026-12-02')).toBe(false)
})

it('DV24 is handed over by its owner or a lead, and theirs only once they take it', () => {
  const ledger = ledgerWith('given')
  const hand = (toId: Member): PromiseCommand => ({
    type: 'promise.hand_over',
    promiseId,
    toId: toId.personId,
  })
  expect(ledger.do(amara, hand(priya))).toBe('not_allowed')
  expect(ledger.do(jiWoo, hand(amara))).toBe('unknown_member')
  expect(ledger.do(jiWoo, hand(daniel))).toBeNull()
  expect(ledger.promise?.ownerId).toBe(jiWoo.personId)
  expect(promisesHandedTo(ledger.state, daniel.personId)).toHaveLength(1)
  expect(ledger.do(jiWoo, { type: 'promise.take_over', promiseId })).toBe('not_allowed')
  expect(ledger.do(daniel, { type: 'promise.take_over', promiseId })).toBeNull()
  expect(ledger.promise).toMatchObject({ ownerId: daniel.personId, handedTo: null })
})

it('DV25 lists what somebody left behind, and asks a lead whom a sponsor appointed to accept it in ten days', () => {
  const ledger = ledgerWith('given')
  const lucia = person('lucia', 'vendor', 'member')
  ledger.add(lucia, joining(lucia))
  expect(orphanedPromises(ledger.state, 'vendor')).toEqual([])
  ledger.add(daniel, { type: 'member.removed', payload: { personId: jiWoo.personId } })
  expect(orphanedPromises(ledger.state, 'vendor')).toHaveLength(1)
  expect(orphanedPromises(ledger.state, 'client')).toEqual([])
  expect(appointedLeadsDuty(ledger.state, daniel.personId)).toBeNull()
  const payload = { personId: lucia.personId, roles: ['lead', 'member'] } as const
  ledger.add(daniel, { type: 'lead.appointed_by_sponsor', payload })
  expect(appointedLeadsDuty(ledger.state, lucia.personId)).toMatchObject({ until: '2026-12-01' })
  const appointed = ledger.state.members.get(lucia.personId) ?? lucia
  expect(ledger.do(appointed, { type: 'promise.take_over', promiseId })).toBeNull()
  expect(appointedLeadsDuty(ledger.state, lucia.personId)).toBeNull()
})

const step = fc.record({
  by: fc.constantFrom(amara, priya, daniel, jiWoo, person('ewa', 'vendor', 'finance')),
  command: fc.constantFrom<PromiseCommand>(
    { type: 'promise.ask', ...about },
    { type: 'promise.give', ...about, ownerId: jiWoo.personId },
    { type: 'promise.accept', promiseId, ownerId: jiWoo.personId },
    say('promise.report_done'),
    say('promise.confirm'),
    because('promise.miss'),
    because('promise.release'),
    because('promise.decline'),
    { type: 'promise.hand_over', promiseId, toId: daniel.personId },
    { type: 'promise.take_over', promiseId },
  ),
})
const ended: readonly PromiseStanding[] = ['kept', 'missed', 'released', 'declined']

it('DV26 for any commands in any order: only the side it is owed to ends an open promise, and an end is final', () => {
  let ends = 0
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const ledger = new Ledger()
      for (const { by, command } of steps) {
        const before = ledger.promise
        const refusal = ledger.do(by, command)
        const after = ledger.promise
        if (refusal !== null) expect(after).toBe(before)
        if (before === undefined || after === undefined || before === after) continue
        expect(ended).not.toContain(before.standing)
        expect(after.owedBy).toBe(before.owedBy)
        if (!ended.includes(after.standing)) continue
        ends += 1
        const speaker = after.standing === 'declined' ? after.owedBy : otherParty(after.owedBy)
        expect(by.party).toBe(speaker)
      }
      for (const party of parties) expect(orphanedPromises(ledger.state, party)).toEqual([])
    }),
  )
  expect(ends).toBeGreaterThan(0)
})
