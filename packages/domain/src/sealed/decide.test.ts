import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson, type Json } from '../json.ts'
import { payloadHash } from '../ledger/chain.ts'
import { otherParty, type Party, parties } from '../party.ts'
import { memberOf, SealedLedger } from '../testing/sealed-ledger.ts'
import type { SealedCommand } from './decide.ts'
import { keptAnswer } from './kept-answers.ts'
import type { ValueSought } from './value-sought.ts'

const amara = memberOf('client')
const daniel = memberOf('vendor')
const objectives = ['o1', 'o2', 'o3'].map((id) => ({ id, title: `Title ${id}` }))

function points(round: number, ...given: readonly number[]): SealedCommand {
  const value = { points: Object.fromEntries(given.map((count, index) => [`o${index + 1}`, count])) }
  return { type: 'sealed.give', topic: 'priorities', round, value }
}

function sought(party: Party, ...words: readonly string[]): SealedCommand {
  const category = party === 'client' ? 'reduced_cost' : 'margin'
  const items = words.map((text, index) => ({ id: `${party}-${index}`, category, words: text }) as const)
  return { type: 'sealed.give', topic: 'value_sought', round: 1, value: { items } }
}

function typesOf(ledger: SealedLedger): readonly string[] {
  return ledger.events.shared.map(({ header }) => header.type)
}

it('DV1 puts a hash on the shared chain and the answer on the own chain', () => {
  const ledger = new SealedLedger()
  expect(ledger.do(amara, sought('client', 'A calm Christmas'))).toBeNull()
  const kept = keptAnswer(ledger.kept.client, 'value_sought', 1)
  if (kept === null) throw new Error('the answer is kept')
  expect(ledger.events.shared.map(({ payload }) => payload)).toEqual([
    { topic: 'value_sought', round: 1, commitment: payloadHash(kept.salt, kept.value) },
  ])
  expect(kept.value.items.map(({ words }) => words)).toEqual(['A calm Christmas'])
  expect(ledger.events['caucus.vendor']).toEqual([])
  expect(ledger.state.sealed.valueSought).toMatchObject([{ phase: 'open', given: { client: {} } }])
})

it('DV2 reveals both answers as soon as the second is in, in the same decision', () => {
  const ledger = new SealedLedger()
  ledger.do(daniel, sought('vendor', 'A reference'))
  expect(ledger.do(amara, sought('client', 'Fewer surprises'))).toBeNull()
  expect(typesOf(ledger)).toEqual(['sealed.given', 'sealed.given', 'sealed.revealed'])
  const [round] = ledger.state.sealed.valueSought
  if (round?.phase !== 'revealed') throw new Error('the round is revealed')
  expect(round.values.client.items[0]?.words).toBe('Fewer surprises')
  expect(round.values.vendor.items[0]?.words).toBe('A reference')
})

it('DV3 lets a side replace its answer until the reveal, and then only in a new round', () => {
  const ledger = new SealedLedger()
  ledger.do(amara, sought('client', 'First thought'))
  expect(ledger.do(amara, sought('client', 'First thought'))).toBe('unchanged')
  expect(ledger.do(amara, sought('client', 'Second thought'))).toBeNull()
  ledger.do(daniel, sought('vendor', 'A reference'))
  const [round] = ledger.state.sealed.valueSought
  expect(round).toMatchObject({ values: { client: { items: [{ words: 'Second thought' }] } } })
  expect(ledger.do(amara, sought('client', 'Third thought'))).toBe('round_closed')
  expect(ledger.do(amara, { type: 'sealed.open', topic: 'value_sought' })).toBeNull()
  expect(ledger.state.sealed.valueSought.map(({ phase }) => phase)).toEqual(['revealed', 'open'])
})

it('DV4 begins a round of either side, and none over an answer that is in', () => {
  const ledger = new SealedLedger(objectives)
  expect(ledger.do(amara, points(1, 100))).toBe('round_closed')
  expect(ledger.do(daniel, { type: 'sealed.open', topic: 'priorities' })).toBeNull()
  ledger.objectives = [...objectives, { id: 'o4', title: 'A late one' }]
  expect(ledger.do(amara, { type: 'sealed.open', topic: 'priorities' })).toBeNull()
  expect(ledger.state.sealed.priorities).toMatchObject([{ round: 1, objectives: ledger.objectives }])
  ledger.do(amara, points(1, 60, 40))
  expect(ledger.do(daniel, { type: 'sealed.open', topic: 'priorities' })).toBe('round_open')
})

it('DV4 weighs no fewer than two objectives and no more than a hundred', () => {
  const open = { type: 'sealed.open', topic: 'priorities' } as const
  expect(new SealedLedger(objectives.slice(1, 2)).do(amara, open)).toBe('too_few_objectives')
  const many = Array.from({ length: 101 }, (_, index) => ({ id: `o${index}`, title: `T${index}` }))
  expect(new SealedLedger(many).do(amara, open)).toBe('too_many_objectives')
})

it('DV5 takes exactly 100 whole points, for objectives of the round only', () => {
  const ledger = new SealedLedger(objectives)
  ledger.do(amara, { type: 'sealed.open', topic: 'priorities' })
  for (const wrong of [[99], [60, 41], [50.5, 49.5], [-1, 101], [0, 0, 0, 100], []]) {
    expect(ledger.do(amara, points(1, ...wrong)), wrong.join()).toBe('answer_invalid')
  }
  expect(ledger.do(amara, points(1, 0, 99, 1))).toBeNull()
})

it('DV6 takes one to seven things of the side’s own kinds, in words', () => {
  const ledger = new SealedLedger()
  const give = (value: ValueSought): SealedCommand => {
    return { type: 'sealed.give', topic: 'value_sought', round: 1, value }
  }
  const item = { id: 'a', category: 'reduced_cost', words: 'Less' } as const
  const wrong: readonly ValueSought[] = [
    { items: [] },
    { items: Array.from({ length: 8 }, (_, index) => ({ ...item, id: `i${index}` })) },
    { items: [{ ...item, words: ' ' }] },
    { items: [{ ...item, category: 'margin' }] },
    { items: [item, item] },
  ]
  for (const value of wrong) expect(ledger.do(amara, give(value))).toBe('answer_invalid')
  expect(ledger.do(amara, give({ items: [item] }))).toBeNull()
})

it('DV7 is for leads and sponsors', () => {
  const ledger = new SealedLedger(objectives)
  for (const role of ['finance', 'member', 'viewer', 'auditor'] as const) {
    const member = memberOf('client', role)
    expect(ledger.do(member, sought('client', 'Less'))).toBe('not_allowed')
    expect(ledger.do(member, { type: 'sealed.open', topic: 'priorities' })).toBe('not_allowed')
  }
  expect(ledger.do(memberOf('client', 'sponsor'), sought('client', 'Less'))).toBeNull()
})

const distribution = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 100 - Math.max(a, b)] as const)
const step = fc.record({
  party: fc.constantFrom(...parties),
  act: fc.constantFrom('give' as const, 'give' as const, 'open' as const),
  given: distribution,
})

it('DV8 never shows an answer of an unfinished round to the other side, and always both of a finished one', () => {
  let reveals = 0
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const ledger = new SealedLedger(objectives)
      for (const { party, act, given } of steps) {
        const round = ledger.state.sealed.priorities.at(-1)?.round ?? 1
        const command: SealedCommand =
          act === 'open' ? { type: 'sealed.open', topic: 'priorities' } : points(round, ...given)
        ledger.do(memberOf(party), command)
      }
      for (const round of ledger.state.sealed.priorities) {
        const answers = parties.map((party) => keptAnswer(ledger.kept[party], 'priorities', round.round))
        const isComplete = parties.every((party) => round.given[party] !== undefined)
        expect(round.phase === 'revealed').toBe(isComplete)
        if (round.phase === 'revealed') {
          reveals += 1
          expect(parties.map((party) => round.values[party])).toEqual(answers.map((answer) => answer?.value))
        }
        for (const [index, party] of parties.entries()) {
          const answer = answers[index]
          if (answer === null || answer === undefined || isComplete) continue
          const seen = [...ledger.events.shared, ...ledger.events[`caucus.${otherParty(party)}`]]
          const text = canonicalJson(seen.map(({ payload }) => payload as Json))
          expect(text).not.toContain(answer.salt)
        }
      }
    }),
  )
  expect(reveals).toBeGreaterThan(0)
})
