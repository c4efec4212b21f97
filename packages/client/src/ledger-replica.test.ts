import { keptAnswer } from '@sweetspot/domain'
import { memberOf, SealedLedger, sampleRecord, testInstance } from '@sweetspot/domain/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { LedgerReplica, type LedgerView } from './ledger-replica.ts'
import { MemoryDevice } from './testing/memory-device.ts'
import { TestInstance } from './testing/test-instance.ts'
import { when } from './value.ts'

let instance: TestInstance
let device: MemoryDevice
const visits: LedgerReplica[] = []

beforeEach(() => {
  instance = new TestInstance()
  device = new MemoryDevice()
})
afterEach(() => {
  for (const replica of visits.splice(0)) replica.close()
})

function visit(): LedgerReplica {
  for (const earlier of visits.splice(0)) earlier.close()
  const { Socket } = instance
  const address = { socketOrigin: 'ws://instance', relationshipId: 'r1' }
  const replica = new LedgerReplica({ ...address, storage: device.ledger, Socket })
  visits.push(replica)
  return replica
}

function chain(count: number, fork = '') {
  const [first] = sampleRecord(testInstance('key'), count, fork).chains
  if (first === undefined) throw new Error('a sample record has one chain')
  return first
}

const phase = (replica: LedgerReplica, expected: LedgerView['phase']): Promise<LedgerView> =>
  when(replica.view, (view) => view.phase === expected)

it('CL9 shows the kept record while the server is out of reach', async () => {
  instance.events = chain(3).events
  await phase(visit(), 'live')
  instance.isReachable = false
  const view = await phase(visit(), 'reconnecting')
  expect(view.events).toEqual(instance.events)
  expect([view.state.members.size, view.heads.shared?.seq]).toEqual([3, 3])
})

it('CL9 asks for what came after the last kept event, and for nothing twice', async () => {
  instance.events = chain(2).events
  await phase(visit(), 'live')
  instance.events = chain(5).events
  const view = await phase(visit(), 'live')
  expect(view.events).toEqual(instance.events)
  expect(instance.opened.map((url) => url.searchParams.get('shared'))).toEqual(['0', '2'])
})

it('CL9 fetches everything anew where the kept copy does not hold together', async () => {
  const kept = chain(4)
  await device.ledger.append([...kept.events.slice(0, 1), ...kept.events.slice(2)], kept.head)
  await device.ledger.setComplete()
  instance.events = chain(4).events
  const view = await phase(visit(), 'live')
  expect(view.events).toEqual(instance.events)
  expect(instance.opened.map((url) => url.searchParams.get('shared'))).toEqual(['0'])
})

it('CL9 says so when the server’s record does not continue the kept one, and keeps nothing of it', async () => {
  instance.events = chain(2).events
  await phase(visit(), 'live')
  instance.events = chain(3, ' of another past').events
  await phase(visit(), 'broken')
  const view = await phase(visit(), 'live')
  expect(view.events).toEqual(instance.events)
})

it('CL9 is not called complete before everything up to a moment had arrived', async () => {
  const { events, head } = chain(2)
  await device.ledger.append(events, head)
  instance.isReachable = false
  const replica = visit()
  const view = await when(replica.view, ({ events: shown }) => shown.length === 2)
  expect(view.phase).toBe('opening')
})

it('CL25 knows the own side’s sealed answers, also from what was kept', async () => {
  const ledger = new SealedLedger()
  for (const words of ['First thought', 'Second thought']) {
    const value = { items: [{ id: 'a', category: 'reduced_cost', words }] } as const
    ledger.do(memberOf('client'), { type: 'sealed.give', topic: 'value_sought', round: 1, value })
  }
  const { chains } = ledger.record(testInstance('key'), 'client')
  const own = chains.find(({ chain: name }) => name === 'caucus.client')
  instance.events = own?.events ?? []
  await phase(visit(), 'live')
  instance.isReachable = false
  const view = await phase(visit(), 'reconnecting')
  const answer = keptAnswer(view.kept, 'value_sought', 1)
  expect(answer?.value.items.map(({ words }) => words)).toEqual(['Second thought'])
})
