import { asPersonId, asPromiseId, type PromiseRecord, type RelationshipState } from '@sweetspot/domain'
import { MembershipLedger } from '@sweetspot/domain/testing'
import { expect, it } from 'vitest'
import { promiseMoves } from './promise-items.ts'

const people = new MembershipLedger()
const amara = people.enter('Amara', 'client', 'lead')
const daniel = people.enter('Daniel', 'vendor', 'lead')
const jiWoo = people.enter('Ji-woo', 'vendor', 'member')
const vera = people.enter('Vera', 'vendor', 'viewer')

/** What waits, as one person sees it, where Northgate owes one promise. */
function seen(personId: typeof amara, promise: Partial<PromiseRecord>): readonly string[] {
  const id = asPromiseId('p')
  const record: PromiseRecord = {
    ...{ id, owedBy: 'vendor', what: 'Two experts', due: '2026-11-25', objectiveId: null },
    ...{ madeBy: amara, madeAt: '2026-11-01T10:00:00.000Z', standing: 'open', ownerId: jiWoo },
    ...{ handedTo: null, reason: '', since: '2026-11-01T10:00:00.000Z' },
    ...promise,
  }
  const state: RelationshipState = { ...people.state, promises: new Map([[id, record]]) }
  const me = state.members.get(personId)
  if (me === undefined) throw new Error('no such member')
  const { yours, theirs } = promiseMoves(state, me, '2026-11-21')
  return [...yours, ...theirs].map(({ kind }) => kind)
}

it('WB245 a promise waits for its owner as its day comes near, and for the word of whoever’s turn it is', () => {
  const asked = { standing: 'asked', ownerId: null } as const
  expect([amara, jiWoo, vera].map((each) => seen(each, asked))).toEqual([
    ['otherAnswersPromise'],
    ['answerPromise'],
    [],
  ])
  expect([amara, jiWoo, daniel].map((each) => seen(each, {}))).toEqual([
    ['otherKeepsPromise'],
    ['keepPromise'],
    [],
  ])
  for (const each of [amara, jiWoo]) expect(seen(each, { due: '2026-12-25' })).toEqual([])
  const done = { standing: 'done' } as const
  expect([amara, vera].map((each) => seen(each, done))).toEqual([
    ['confirmPromise'],
    ['otherConfirmsPromise'],
  ])
  for (const standing of ['kept', 'missed', 'released', 'declined'] as const) {
    for (const each of [amara, jiWoo]) expect(seen(each, { standing })).toEqual([])
  }
})

it('WB245 what was handed over waits for whom it was handed to; what nobody owns any more, for a lead', () => {
  expect(seen(daniel, { handedTo: daniel })).toEqual(['takeOverPromise'])
  const orphan = { ownerId: asPersonId('gone') }
  expect(seen(daniel, orphan)).toEqual(['takeOverPromise'])
  expect(seen(jiWoo, orphan)).toEqual([])
})
