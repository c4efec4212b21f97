import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleRecord, testInstance } from '../testing/sample-record.ts'
import { eventHash } from './chain.ts'
import { type ExportedChain, type RecordExport, verifyRecord } from './verify.ts'

const instance = testInstance('key of the instance')

function chainOf(record: RecordExport): ExportedChain {
  const [chain] = record.chains
  if (chain === undefined) throw new Error('the record has a chain')
  return chain
}

function withEvents(
  record: RecordExport,
  change: (events: ExportedChain['events'][number][]) => unknown,
): RecordExport {
  const chain = chainOf(record)
  const events = [...chain.events]
  change(events)
  return { ...record, chains: [{ ...chain, events }] }
}

async function problemsOf(record: RecordExport, earlier: RecordExport | null = null): Promise<string[]> {
  return (await verifyRecord(record, instance.verify, earlier)).problems.map((problem) => problem.kind)
}

it('DL1 chains events by their hashes', () => {
  const [first, second] = chainOf(sampleRecord(instance, 2)).events
  if (first === undefined || second === undefined) throw new Error('two events')
  expect(second.header.prevHash).toBe(eventHash(first.header))
  expect(eventHash({ ...first.header, at: '2020-01-01T00:00:00.000Z' })).not.toBe(eventHash(first.header))
})

it('DL1 keeps its hashes: a vector computed by another program', () => {
  expect(chainOf(sampleRecord(instance, 3)).head.hash).toBe(
    'b3e3422edbaab8c724874420b93913a896acd26a329c09d21673b927502060f3',
  )
})

it('DL2 accepts honest records, and every later one against every earlier one', async () => {
  for (const [earlier, later] of [
    [0, 0],
    [0, 3],
    [2, 2],
    [2, 7],
  ] as const) {
    expect(await problemsOf(sampleRecord(instance, later), sampleRecord(instance, earlier))).toEqual([])
  }
})

/** Ways to tamper with a record of at least three events, `at` picking the place. */
const tampering: Record<string, (record: RecordExport, at: number) => RecordExport> = {
  'edit a payload': (record, at) =>
    withEvents(record, (events) => {
      const event = events[at]
      if (event !== undefined) events[at] = { ...event, payload: { name: 'Somebody else' } }
    }),
  'edit a header': (record, at) =>
    withEvents(record, (events) => {
      const event = events[at]
      if (event !== undefined)
        events[at] = { ...event, header: { ...event.header, actor: event.header.actor, at: '1999' } }
    }),
  drop: (record, at) => withEvents(record, (events) => events.splice(at, 1)),
  insert: (record, at) =>
    withEvents(record, (events) => {
      const event = events[at]
      if (event !== undefined) events.splice(at, 0, event)
    }),
  swap: (record, at) =>
    withEvents(record, (events) => {
      const [event] = events.splice(at, 1)
      if (event !== undefined) events.splice(at === 0 ? 1 : at - 1, 0, event)
    }),
  truncate: (record) => withEvents(record, (events) => events.pop()),
}

it('DL3 finds every edit, drop, insertion, swap and truncation', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(tampering)),
      fc.integer({ min: 3, max: 8 }),
      fc.nat(),
      async (way, count, place) => {
        const record = sampleRecord(instance, count)
        const tampered = tampering[way]?.(record, place % count) ?? record
        expect(await problemsOf(tampered), way).not.toEqual([])
      },
    ),
  )
})

it('DL3 finds a fork and an old backup against an earlier export', async () => {
  const earlier = sampleRecord(instance, 4)
  expect(await problemsOf(sampleRecord(instance, 6, ' forked'), earlier)).toEqual(['rewritten_since'])
  expect(await problemsOf(sampleRecord(instance, 3), earlier)).toEqual(['rewritten_since'])
})

it('DL3 finds a missing shared chain and a chain that stands there twice', async () => {
  const record = sampleRecord(instance, 3)
  expect(await problemsOf({ ...record, chains: [] })).toEqual(['chain_missing'])
  expect(await problemsOf({ ...record, chains: [chainOf(record), chainOf(record)] })).toEqual(['chain_twice'])
})

it('DL4 finds a foreign signature and a changed key', async () => {
  const foreign = testInstance('another key')
  const chain = chainOf(sampleRecord(instance, 3))
  const resigned = {
    ...sampleRecord(instance, 3),
    chains: [{ ...chain, head: { ...chain.head, signature: 'x' } }],
  }
  expect(await problemsOf(resigned)).toEqual(['bad_signature'])
  expect(await problemsOf(sampleRecord(foreign, 3), sampleRecord(instance, 3))).toEqual(['key_changed'])
})
