import type { CompactionOutcome } from '@sweetspot/sync'
import { expect, it } from 'vitest'
import { createLogger } from '../operations/create-logger.ts'
import { Compactor } from './compactor.ts'

/** A compactor over documents of these lengths, and what it did. */
function desk(tails: Record<string, number>, outcome: CompactionOutcome | Error = compactedTo(1)) {
  const did: string[] = []
  const lines: string[] = []
  const state = { busy: false, now: 0 }
  const compactor = new Compactor({
    tails: async () => Object.entries(tails).map(([documentId, tail]) => ({ documentId, tail })),
    compact: async (documentId) => {
      did.push(documentId)
      if (outcome instanceof Error) throw outcome
      return outcome
    },
    kept: (documentId, seq) => {
      did.push(`${documentId} up to ${seq}`)
      tails[documentId] = 0
    },
    isBusy: () => state.busy,
    now: () => state.now,
    logger: createLogger('error', { write: (line) => void lines.push(line) }),
    counted: (kind) => did.push(kind),
  })
  return { compactor, did, lines, state }
}

function compactedTo(seq: number): CompactionOutcome {
  return { kind: 'compacted', seq, rows: 300, rowsAfter: 3 }
}

it('compacts the longest log first, one at a time, and leaves short ones', async () => {
  const { compactor, did } = desk({ short: 199, long: 200, longer: 900 }, compactedTo(7))
  await Promise.all([compactor.tick(), compactor.tick()])
  expect(did).toEqual(['longer', 'compacted', 'longer up to 7'])
  await compactor.tick()
  await compactor.tick()
  expect(did.slice(3)).toEqual(['long', 'compacted', 'long up to 7'])
})

it('waits for an idle moment, unless a log is very long', async () => {
  const { compactor, did, state } = desk({ long: 4999 })
  state.busy = true
  await compactor.tick()
  expect(did).toEqual([])
  const urgent = desk({ long: 5000 })
  urgent.state.busy = true
  await urgent.compactor.tick()
  expect(urgent.did).toContain('long')
})

it.each([
  ['whose rows are too young', { kind: 'nothing' } as const, 0],
  ['that cannot be compacted', { kind: 'refused', reason: 'incomplete' } as const, 1],
  ['whose compaction failed', new Error('disk full'), 1],
])('lets a document wait a minute %s, and goes on with the others', async (_, outcome, said) => {
  const { compactor, did, lines, state } = desk({ a: 300, b: 200 }, outcome)
  for (let tick = 0; tick < 4; tick += 1) await compactor.tick()
  expect(did.filter((what) => what.length === 1)).toEqual(['a', 'b'])
  expect(lines).toHaveLength(2 * said)
  state.now += 60_000
  await compactor.tick()
  expect(did.filter((what) => what.length === 1)).toEqual(['a', 'b', 'a'])
})

it('begins nothing after it was closed, and keeps quiet about what it cut', async () => {
  const { compactor, did, lines } = desk({ a: 300 }, new Error('terminated'))
  const running = compactor.tick()
  await compactor.close()
  await running
  await compactor.tick()
  expect([did, lines]).toEqual([['a'], []])
})
