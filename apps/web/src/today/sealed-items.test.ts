import { emptyRelationship, type RelationshipState } from '@sweetspot/domain'
import { memberOf, SealedLedger } from '@sweetspot/domain/testing'
import { expect, it } from 'vitest'
import { sealedMoves } from './sealed-items.ts'

const both = new Map([memberOf('client'), memberOf('vendor')].map((member) => [member.personId, member]))

function kinds(state: RelationshipState, party: 'client' | 'vendor', role: 'lead' | 'member' = 'lead') {
  const { yours, theirs } = sealedMoves(state, memberOf(party, role))
  return [yours.map(({ kind }) => kind), theirs.map(({ kind }) => kind)]
}

it('WB127 says whose answer a sealed round waits for, and nothing once it is open', () => {
  const ledger = new SealedLedger(['o1', 'o2'].map((id) => ({ id, title: id })))
  ledger.state = { ...ledger.state, members: both }
  ledger.do(memberOf('client'), { type: 'sealed.open', topic: 'priorities' })
  expect(kinds(ledger.state, 'client')).toEqual([['weigh'], []])
  expect(kinds(ledger.state, 'client', 'member')).toEqual([[], []])
  for (const party of ['client', 'vendor'] as const) {
    const value = { points: { o1: 50, o2: 50 } }
    ledger.do(memberOf(party), { type: 'sealed.give', topic: 'priorities', round: 1, value })
    if (party === 'client') expect(kinds(ledger.state, 'client')).toEqual([[], ['otherWeighs']])
  }
  expect(kinds(ledger.state, 'client')).toEqual([[], []])
  const value = { items: [{ id: 'a', category: 'margin', words: 'A fair one' }] } as const
  ledger.do(memberOf('vendor'), { type: 'sealed.give', topic: 'value_sought', round: 1, value })
  expect(kinds(ledger.state, 'client')).toEqual([['seek'], []])
  expect(kinds(ledger.state, 'vendor')).toEqual([[], ['otherSeeks']])
})

it('WB127 waits for nobody where nobody is there yet', () => {
  expect(kinds(emptyRelationship, 'client')).toEqual([[], []])
  const ledger = new SealedLedger()
  const value = { items: [{ id: 'a', category: 'reduced_cost', words: 'Less' }] } as const
  ledger.do(memberOf('client'), { type: 'sealed.give', topic: 'value_sought', round: 1, value })
  expect(kinds(ledger.state, 'client')).toEqual([[], []])
})
