import { closeCodes, messageAwareness, messageQueryAwareness } from '@sweetspot/protocol'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { messageRate } from './budgets.ts'
import { SyncEngine } from './engine.ts'
import { ManualClock } from './testing/manual-clock.ts'
import { MemoryDocumentLog } from './testing/memory-document-log.ts'
import { sampleShape } from './testing/sample-shape.ts'
import { frame, identityNamed, TestClient } from './testing/test-client.ts'
import { TokenBucket } from './token-bucket.ts'

let clock: ManualClock
let engine: SyncEngine
const clients: TestClient[] = []

beforeEach(() => {
  const log = new MemoryDocumentLog()
  log.createDocument('a')
  clock = new ManualClock()
  engine = new SyncEngine({
    log,
    clock,
    defer: setImmediate,
    idleRooms: 0,
    shapeOf: () => sampleShape,
    trouble: {
      onRefused: (_id, _identity, rule) => expect.fail(rule),
      onQuarantine: (_id, _entry, cause) => expect.fail(String(cause)),
      onStorageFailure: (error) => expect.fail(String(error)),
    },
  })
})
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy()
})

async function join(name: string): Promise<TestClient> {
  const client = new TestClient()
  clients.push(client)
  await client.connect(engine, 'a', identityNamed(name))
  clock.advance(1000)
  return client
}

function move(client: TestClient, at: number): void {
  client.awareness.setLocalState({ at })
  client.sendAwareness([client.doc.clientID])
}

const placeOf = (seenBy: TestClient, who: TestClient): unknown =>
  seenBy.awareness.getStates().get(who.doc.clientID)?.['at']

function awarenessFrame(
  entries: readonly (readonly [id: number, clock: number, state: string])[],
): Uint8Array {
  const message = encoding.createEncoder()
  encoding.writeVarUint(message, entries.length)
  for (const [id, at, state] of entries) {
    encoding.writeVarUint(message, id)
    encoding.writeVarUint(message, at)
    encoding.writeVarString(message, state)
  }
  return frame(messageAwareness, (encoder) =>
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(message)),
  )
}

it('SY29 relays twenty carets a second, and of what comes faster the latest', async () => {
  const [amara, daniel] = [await join('Amara'), await join('Daniel')]
  const before = daniel.received.length
  for (let at = 1; at <= 200; at += 1) move(amara, at)
  expect(daniel.received.length - before).toBe(20)
  expect(placeOf(daniel, amara)).toBe(20)
  clock.advance(100)
  expect([placeOf(daniel, amara), amara.closedWith]).toEqual([200, null])
})

it('SY29 relays nothing more of whoever left meanwhile', async () => {
  const [amara, daniel] = [await join('Amara'), await join('Daniel')]
  for (let at = 1; at <= 50; at += 1) move(amara, at)
  amara.disconnect(engine)
  clock.advance(1000)
  expect(placeOf(daniel, amara)).toBeUndefined()
})

it('SY30 closes with 4429 whoever sends more messages, or bytes, than anybody needs', async () => {
  const [amara, chatty, heavy] = [await join('Amara'), await join('Chatty'), await join('Heavy')]
  for (let n = 0; n <= messageRate.burst; n += 1) chatty.send(Uint8Array.of(messageQueryAwareness))
  const large = awarenessFrame([[1, 1, 'x'.repeat(1_000_000)]])
  for (let n = 0; n < 40; n += 1) heavy.send(large)
  expect([amara, chatty, heavy].map(({ closedWith }) => closedWith)).toEqual([
    null,
    closeCodes.tooMany.code,
    closeCodes.tooMany.code,
  ])
})

it.each<[string, Uint8Array]>([
  ['a hundred thousand entries', awarenessFrame(Array.from({ length: 100_000 }, (_, id) => [id, 1, '{}']))],
  [
    'a claim of millions of entries',
    frame(messageAwareness, (to) => encoding.writeVarUint8Array(to, Uint8Array.of(255, 255, 255, 7))),
  ],
  ['a state of five thousand bytes', awarenessFrame([[1, 1, JSON.stringify({ at: 'x'.repeat(5000) })]])],
  ['a state nested a hundred deep', awarenessFrame([[1, 1, '['.repeat(100) + ']'.repeat(100)]])],
  ['a state that is no object', awarenessFrame([[1, 1, '7']])],
])('SY31 closes with 4400 on %s', async (_what, bytes) => {
  // The id that it announces when it connects, and of which the message speaks.
  const hostile = new TestClient(1)
  clients.push(hostile)
  await hostile.connect(engine, 'a', identityNamed('Eve'))
  hostile.send(bytes)
  expect(hostile.closedWith).toBe(closeCodes.malformed.code)
})

it('SY32 saves what is not spent up to one burst, and says when there is enough', () => {
  const bucket = new TokenBucket({ burst: 10, perSecond: 5 }, 0)
  expect([bucket.spend(10, 0), bucket.spend(1, 0), bucket.waitMs(1)]).toEqual([true, false, 200])
  expect([bucket.spend(1, 200), bucket.spend(1, 200)]).toEqual([true, false])
  expect([bucket.spend(11, 100_000), bucket.spend(10, 100_000), bucket.spend(1, 100_000)]).toEqual([
    false,
    true,
    false,
  ])
})
