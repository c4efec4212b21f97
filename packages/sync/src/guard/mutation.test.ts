import { messageSync } from '@sweetspot/protocol'
import * as prng from 'lib0/prng'
import { expect, it } from 'vitest'
import * as syncProtocol from 'y-protocols/sync'
import * as Y from 'yjs'
import { SyncEngine } from '../engine.ts'
import { HonestEditor } from '../testing/honest-editor.ts'
import { ManualClock } from '../testing/manual-clock.ts'
import { MemoryDocumentLog } from '../testing/memory-document-log.ts'
import { sampleShape } from '../testing/sample-shape.ts'
import { frame, identityNamed, TestClient } from '../testing/test-client.ts'

const attempts = 600

/** Updates as editors make them, to be spoilt. */
function honestUpdates(random: prng.PRNG): Uint8Array[] {
  const doc = new Y.Doc()
  doc.clientID = 5
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const editor = new HonestEditor(doc, random)
  for (let n = 0; n < 300; n += 1) editor.step()
  editor.close()
  return updates
}

/** Changes, drops, doubles or swaps a few bytes. */
function spoilt(update: Uint8Array, random: prng.PRNG): Uint8Array {
  const bytes = [...update]
  for (let times = prng.int32(random, 1, 4); times > 0 && bytes.length > 0; times -= 1) {
    const at = prng.int32(random, 0, bytes.length - 1)
    const kind = prng.int32(random, 0, 3)
    if (kind === 0) bytes[at] = prng.int32(random, 0, 255)
    else if (kind === 1) bytes.splice(at, prng.int32(random, 1, 5))
    else if (kind === 2) bytes.splice(at, 0, ...bytes.slice(at, at + 6))
    else bytes[at] = (bytes[at] ?? 0) ^ (1 << prng.int32(random, 0, 7))
  }
  return Uint8Array.from(bytes)
}

it.each([11, 12])(
  'SY33 survives spoilt updates, whatever is wrong with them, seed %i',
  { timeout: 20_000 },
  async (seed) => {
    const random = prng.create(seed)
    const log = new MemoryDocumentLog()
    log.createDocument('a')
    const clock = new ManualClock()
    const engine = new SyncEngine({
      log,
      clock,
      defer: setImmediate,
      idleRooms: 0,
      shapeOf: () => sampleShape,
      trouble: {
        onRefused: () => undefined,
        // What throws is dropped as well; the honest must not notice.
        onQuarantine: () => undefined,
        onStorageFailure: (error) => expect.fail(String(error)),
      },
    })
    const [amara, daniel] = [new TestClient(), new TestClient()]
    for (const client of [amara, daniel]) await client.connect(engine, 'a', identityNamed('honest'))
    const updates = honestUpdates(random)
    let hostile: TestClient | null = null
    for (let n = 0; n < attempts; n += 1) {
      if (hostile === null || hostile.closedWith !== null) {
        hostile?.destroy()
        hostile = await new TestClient().connect(engine, 'a', identityNamed('Eve'))
      }
      const update = spoilt(prng.oneOf(random, updates), random)
      hostile.send(frame(messageSync, (encoder) => syncProtocol.writeUpdate(encoder, update)))
      if (n % 100 === 0) amara.write('.')
      if (n % 7 === 0) await new Promise<void>((resolve) => setImmediate(resolve))
      clock.advance(100)
    }
    for (let turn = 0; turn < 5; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve))
    const replay = new Y.Doc()
    for (const update of (await log.load('a')).updates) Y.applyUpdate(replay, update)
    expect([amara.closedWith, daniel.closedWith, replay.store.pendingStructs]).toEqual([null, null, null])
    expect(daniel.text).toHaveLength(attempts / 100)
    for (const { doc } of [amara, daniel]) {
      expect(Y.encodeStateVector(doc)).toEqual(Y.encodeStateVector(replay))
      expect(doc.getXmlFragment('content').toString()).toBe(replay.getXmlFragment('content').toString())
    }
    for (const client of [amara, daniel, hostile]) client?.destroy()
  },
)
