import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Json } from '../json.ts'
import { parties } from '../party.ts'
import { testInstance } from '../testing/sample-record.ts'
import { memberOf, SealedLedger } from '../testing/sealed-ledger.ts'
import { type RecordExport, verifyRecord } from './verify.ts'
import { sealProblems } from './verify-seals.ts'

const instance = testInstance('key of the instance')
const objectives = ['o1', 'o2'].map((id) => ({ id, title: id }))

/** A record of two rounds of priorities, of which the second is not finished. */
function ledgerOf(first: number, second: number): SealedLedger {
  const ledger = new SealedLedger(objectives)
  const give = (party: 'client' | 'vendor', round: number, o1: number): void => {
    const value = { points: { o1, o2: 100 - o1 } }
    ledger.do(memberOf(party), { type: 'sealed.give', topic: 'priorities', round, value })
  }
  ledger.do(memberOf('client'), { type: 'sealed.open', topic: 'priorities' })
  give('client', 1, 1)
  give('client', 1, first)
  give('vendor', 1, second)
  ledger.do(memberOf('vendor'), { type: 'sealed.open', topic: 'priorities' })
  give('vendor', 2, 7)
  return ledger
}

/** The record with another payload at some event. */
function withPayload(record: RecordExport, type: string, change: (payload: Json) => Json): RecordExport {
  const chains = record.chains.map((chain) => ({
    ...chain,
    events: chain.events.map((event) =>
      event.header.type === type ? { ...event, payload: change(event.payload) } : event,
    ),
  }))
  return { ...record, chains }
}

it('DV9 finds no fault with honest reveals, of either side’s export', async () => {
  for (const party of parties) {
    const record = ledgerOf(60, 20).record(instance, party)
    expect((await verifyRecord(record, instance.verify)).problems).toEqual([])
  }
})

it('DV9 finds an answer that was opened and is not what was sealed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...parties),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      (party, sealed, opened) => {
        const record = ledgerOf(party === 'client' ? sealed : 50, party === 'vendor' ? sealed : 50)
        const forged = withPayload(record.record(instance, 'client'), 'sealed.revealed', (payload) => {
          const { values, ...rest } = payload as { values: Record<string, Json> }
          const own = values[party] as { value: Json; salt: string }
          const points = { points: { o1: opened, o2: 100 - opened } }
          return { ...rest, values: { ...values, [party]: { ...own, value: points } } }
        })
        expect(sealProblems(forged.chains).length).toBe(opened === sealed ? 0 : 1)
      },
    ),
  )
})

it('DV9 names it in the verdict, with its place', async () => {
  const record = ledgerOf(60, 20).record(instance, 'vendor')
  for (const payload of [
    null,
    {},
    { topic: 'priorities', round: 1, values: [] },
    { values: { client: 1 } },
  ]) {
    const forged = withPayload(record, 'sealed.revealed', () => payload)
    const { problems } = await verifyRecord(forged, instance.verify)
    expect(problems).toContainEqual({ kind: 'reveal_mismatch', chain: 'shared', seq: 5 })
  }
  const own = withPayload(record, 'sealed.kept', (payload) => ({
    ...(payload as Record<string, Json>),
    salt: '0'.repeat(32),
  }))
  expect((await verifyRecord(own, instance.verify)).problems).toContainEqual({
    kind: 'reveal_mismatch',
    chain: 'caucus.vendor',
    seq: 1,
  })
})

it('DV9 takes only the last answer that a side gave before the reveal', () => {
  const record = ledgerOf(60, 20).record(instance, 'client')
  const kept = record.chains.find(({ chain }) => chain === 'caucus.client')?.events[0]?.payload
  const earlier = withPayload(record, 'sealed.revealed', (payload) => {
    const { values, ...rest } = payload as { values: Record<string, Json> }
    return { ...rest, values: { ...values, client: kept ?? null } }
  })
  expect(sealProblems(earlier.chains)).toEqual([{ chain: 'shared', seq: 5 }])
})
