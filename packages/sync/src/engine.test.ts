import {
  closeCodes,
  maxFrameBytes,
  maxSendQueueBytes,
  messageAwareness,
  messageSync,
} from '@sweetspot/protocol'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as syncProtocol from 'y-protocols/sync'
import * as Y from 'yjs'
import { SyncEngine } from './engine.ts'
import type { UpdateOrigin } from './ports.ts'
import { ManualClock } from './testing/manual-clock.ts'
import { MemoryDocumentLog } from './testing/memory-document-log.ts'
import { sampleShape } from './testing/sample-shape.ts'
import { frame, identityNamed, TestClient } from './testing/test-client.ts'

const server: UpdateOrigin = { actor: 'server', party: 'client', session: null, via: 'import' }

let log: MemoryDocumentLog
let clock: ManualClock
let engine: SyncEngine
let quarantined: string[]
let refused: string[]
const clients: TestClient[] = []

beforeEach(() => {
  log = new MemoryDocumentLog()
  clock = new ManualClock()
  log.createDocument('a')
  log.createDocument('b')
  quarantined = []
  refused = []
  engine = new SyncEngine({
    log,
    defer: setImmediate,
    clock,
    idleRooms: 1,
    shapeOf: () => sampleShape,
    trouble: {
      onRefused: (_id, { user }, rule) => refused.push(`${user.name}: ${rule}`),
      onQuarantine: (_id, entry) => quarantined.push(entry.kind),
      onStorageFailure: (error) => expect(error).toBeInstanceOf(Error),
    },
  })
})
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy()
})

async function join(
  name: string,
  documentId = 'a',
  ...rest: [permission?: () => 'read' | 'write']
): Promise<TestClient> {
  const client = new TestClient()
  clients.push(client)
  return client.connect(engine, documentId, identityNamed(name, ...rest))
}

/** Lets the committer run: it is deferred by one turn of the event loop, and a commit in memory takes none. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve))
}

async function replayed(documentId = 'a'): Promise<string> {
  const doc = new Y.Doc()
  for (const update of (await log.load(documentId)).updates) Y.applyUpdate(doc, update)
  return doc.getText('text').toString()
}

it('SY1 shows nobody anything before it is durable, not even a newcomer', async () => {
  const [amara, daniel] = [await join('Amara'), await join('Daniel')]
  const release = log.holdAppends()
  amara.write('agreed')
  amara.sendBarrier(1)
  await settled()
  const late = await join('Late')
  expect([daniel.text, late.text, amara.barriers]).toEqual(['', '', []])
  release()
  await settled()
  expect([daniel.text, late.text, amara.barriers]).toEqual(['agreed', 'agreed', [1]])
})

it('SY2 appends all rooms in one commit, one row per connection', async () => {
  const [amara, daniel] = [await join('Amara'), await join('Daniel', 'b')]
  amara.write('one ')
  amara.write('two')
  daniel.write('three')
  await settled()
  expect(log.batches).toHaveLength(1)
  expect(log.batches[0]?.map(({ documentId, seq, origin }) => [documentId, seq, origin.actor])).toEqual([
    ['a', 1, 'Amara'],
    ['b', 1, 'Daniel'],
  ])
})

it('SY3 answers a barrier after what came before it, and at once where nothing waits', async () => {
  const amara = await join('Amara')
  amara.sendBarrier(7)
  expect(amara.barriers).toEqual([7])
  amara.write('x')
  amara.sendBarrier(8)
  expect(amara.barriers).toEqual([7])
  await settled()
  expect(amara.barriers).toEqual([7, 8])
})

it('SY4 forgets a batch that the log did not take; everyone comes back and sends what it lacks', async () => {
  const [amara, daniel] = [await join('Amara'), await join('Daniel')]
  log.failNextAppend(new Error('disk full'))
  amara.write('lost?')
  amara.sendBarrier(1)
  await settled()
  expect([amara.closedWith, amara.barriers]).toEqual([closeCodes.tryLater.code, []])
  expect([daniel.closedWith, daniel.text, await replayed()]).toEqual([closeCodes.tryLater.code, '', ''])
  await daniel.connect(engine, 'a', identityNamed('Daniel'))
  await amara.connect(engine, 'a', identityNamed('Amara'))
  await settled()
  expect([daniel.text, await replayed()]).toEqual(['lost?', 'lost?'])
})

it('SY5 gives back what the log took although its answer was lost, once', async () => {
  const [amara, daniel] = [await join('Amara'), await join('Daniel')]
  log.loseNextAnswer(new Error('connection reset'))
  amara.write('stored')
  await settled()
  await daniel.connect(engine, 'a', identityNamed('Daniel'))
  await amara.connect(engine, 'a', identityNamed('Amara'))
  await settled()
  expect([amara.text, daniel.text, log.batches.length]).toEqual(['stored', 'stored', 1])
})

it('SY6 drops a change that cannot be folded, alone', async () => {
  const amara = await join('Amara')
  amara.write('kept')
  const failing = engine.transact(server, [
    {
      documentId: 'a',
      change: (doc) => {
        doc.getText('text').insert(0, 'half ')
        throw new Error('defect')
      },
    },
  ])
  await expect(failing).rejects.toThrow('defect')
  await settled()
  expect(quarantined).toEqual(['transaction'])
  expect([await replayed(), amara.closedWith]).toEqual(['kept', null])
})

it('SY7 accepts what brings nothing new, from readers too, and does not store it', async () => {
  const amara = await join('Amara')
  amara.write('abc')
  amara.doc.getText('text').delete(0, 1)
  await settled()
  const rows = log.batches.length
  const reader = await join('Reader', 'a', () => 'read')
  // Its step 2 repeats the deletion that it knows from the server.
  reader.disconnect(engine)
  await reader.connect(
    engine,
    'a',
    identityNamed('Reader', () => 'read'),
  )
  await settled()
  expect([reader.closedWith, reader.text, log.batches.length]).toEqual([null, 'bc', rows])
})

it('SY8 never takes a storage failure for an empty document', async () => {
  log.breakStorage(new Error('I/O error'))
  await expect(join('Amara')).rejects.toThrow('I/O error')
  log.breakStorage(null)
  await expect(join('Amara', 'unknown')).rejects.toThrow('does not exist')
  expect((await join('Amara')).closedWith).toBeNull()
})

it('SY10 drops an update ahead of its ground before step 2 and holds the barrier; afterwards it refuses', async () => {
  const amara = new TestClient()
  clients.push(amara)
  amara.write('typed offline, ')
  amara.answersStep1 = false
  await amara.connect(engine, 'a', identityNamed('Amara'))
  amara.write('typed while reconnecting')
  amara.sendBarrier(1)
  await settled()
  expect([amara.closedWith, amara.barriers, await replayed()]).toEqual([null, [], ''])
  amara.sendStep2()
  await settled()
  expect([amara.barriers, await replayed()]).toEqual([[1], 'typed offline, typed while reconnecting'])
  const stranger = new Y.Doc()
  stranger.getText('text').insert(0, 'ground')
  const ground = Y.encodeStateVector(stranger)
  stranger.getText('text').insert(6, ' above')
  const ahead = Y.encodeStateAsUpdate(stranger, ground)
  amara.send(frame(messageSync, (encoder) => syncProtocol.writeUpdate(encoder, ahead)))
  expect(amara.closedWith).toBe(closeCodes.refused.code)
})

it('SY11 relays only the own awareness entry, says who it is, and echoes it', async () => {
  const [amara, daniel] = [await join('Amara'), await join('Daniel')]
  const echoes = amara.received.filter((type) => type === messageAwareness).length
  amara.awareness.setLocalState({ at: { row: '1', column: null }, user: { name: 'Helen Whitcombe' } })
  amara.sendAwareness([amara.doc.clientID])
  expect(daniel.awareness.getStates().get(amara.doc.clientID)).toEqual({
    at: { row: '1', column: null },
    user: { personId: 'Amara', name: 'Amara', party: 'client' },
  })
  expect(amara.received.filter((type) => type === messageAwareness).length).toBeGreaterThan(echoes)
  // What stock clients do: re-send every foreign entry they hear. Here with a forged state and a far clock.
  daniel.awareness.meta.set(amara.doc.clientID, { clock: 99, lastUpdated: 0 })
  daniel.awareness.states.delete(amara.doc.clientID)
  daniel.sendAwareness([amara.doc.clientID])
  const late = await join('Late')
  expect([daniel.closedWith, late.awareness.getStates().has(amara.doc.clientID)]).toEqual([null, true])
})

it('SY12 takes leavers out of awareness and tells newcomers who is there', async () => {
  const amara = await join('Amara')
  // The very first state of an awareness has clock 0, which y-protocols itself passes over.
  amara.awareness.setLocalState({ at: null })
  amara.sendAwareness([amara.doc.clientID])
  const daniel = await join('Daniel')
  expect(daniel.awareness.getStates().has(amara.doc.clientID)).toBe(true)
  amara.disconnect(engine)
  expect(daniel.awareness.getStates().has(amara.doc.clientID)).toBe(false)
  await amara.connect(engine, 'a', identityNamed('Amara'))
  amara.awareness.setLocalState({ at: 'back' })
  amara.sendAwareness([amara.doc.clientID])
  expect(daniel.awareness.getStates().get(amara.doc.clientID)).toMatchObject({ at: 'back' })
})

it('SY13 refuses a reader’s change in words and stores nothing, from the message on at which the right went', async () => {
  let permission: 'read' | 'write' = 'write'
  const amara = await join('Amara', 'a', () => permission)
  amara.write('allowed')
  await settled()
  permission = 'read'
  amara.write(' forbidden')
  await settled()
  expect([amara.closedWith, amara.denials.length, await replayed()]).toEqual([
    closeCodes.forbidden.code,
    1,
    'allowed',
  ])
})

it('SY14 closes at a recheck whoever lost the permission, with the reason', async () => {
  let ended = false
  const amara = new TestClient()
  clients.push(amara)
  await amara.connect(
    engine,
    'a',
    identityNamed('Amara', () => (ended ? 'signedOut' : 'write')),
  )
  const daniel = await join('Daniel')
  await engine.recheck()
  expect(amara.closedWith).toBeNull()
  ended = true
  await engine.recheck()
  expect([amara.closedWith, daniel.closedWith]).toEqual([closeCodes.signedOut.code, null])
})

it('SY14 does so although another document is still loading', async () => {
  let ended = false
  const amara = new TestClient()
  clients.push(amara)
  await amara.connect(
    engine,
    'a',
    identityNamed('Amara', () => (ended ? 'signedOut' : 'write')),
  )
  const { promise: never } = Promise.withResolvers<never>()
  log.load = () => never
  void join('Daniel', 'b')
  ended = true
  void engine.recheck()
  await settled()
  expect(amara.closedWith).toBe(closeCodes.signedOut.code)
})

it('SY15 closes a client of another epoch with 4409 before it receives anything', async () => {
  log.createDocument('restored', 2)
  const amara = new TestClient()
  clients.push(amara)
  await amara.connect(engine, 'restored', identityNamed('Amara'), 1)
  expect([amara.closedWith, amara.received]).toEqual([closeCodes.staleEpoch.code, []])
})

it('SY34 tells a client of ours which epoch it is, before it is closed; no other', async () => {
  log.createDocument('restored', 7)
  const amara = new TestClient()
  clients.push(amara)
  amara.hearsNotices = true
  await amara.connect(engine, 'restored', identityNamed('Amara'), 1)
  expect([amara.closedWith, amara.notices]).toEqual([
    closeCodes.staleEpoch.code,
    [{ type: 'epoch', epoch: 7 }],
  ])
})

it('SY35 takes in an upload like what comes over a socket, and says why not', async () => {
  const amara = await join('Amara')
  const offline = new Y.Doc()
  offline.getText('text').insert(0, 'written in a tunnel')
  const update = Y.encodeStateAsUpdate(offline)
  const as = (name: string, permission?: () => 'read' | 'write') => identityNamed(name, permission)
  expect(
    await engine.submit(
      'a',
      as('Daniel', () => 'read'),
      update,
      null,
    ),
  ).toBe('forbidden')
  expect(await engine.submit('a', as('Daniel'), update, 2)).toBe('staleEpoch')
  expect(await engine.submit('a', as('Daniel'), Uint8Array.of(9), null)).toBe('malformed')
  expect(await replayed()).toBe('')
  log.failNextAppend(new Error('disk full'))
  expect(await engine.submit('a', as('Daniel'), update, 1)).toBe('tryLater')
  expect(await engine.submit('a', as('Daniel'), update, 1)).toBeNull()
  expect([await replayed(), amara.closedWith]).toEqual(['written in a tunnel', closeCodes.tryLater.code])
  expect(await engine.submit('a', as('Daniel'), update, 1)).toBeNull()
  expect(log.batches).toHaveLength(1)
  expect(await engine.submit('a', as('Eve'), update, 1)).toBeNull()
  offline.getText('text').insert(0, 'forged ')
  expect(await engine.submit('a', as('Eve'), Y.encodeStateAsUpdate(offline), 1)).toBe('refused')
})

it.each([
  ['no message', new Uint8Array()],
  ['an unknown message', Uint8Array.of(42)],
  ['an update cut short', Uint8Array.of(0, 2, 50, 1, 2)],
  ['bytes left over', Uint8Array.of(3, 1)],
  [
    'an update that is none',
    frame(messageSync, (encoder) => syncProtocol.writeUpdate(encoder, Uint8Array.of(9, 9, 9))),
  ],
  [
    'an awareness that is none',
    frame(messageAwareness, (encoder) => encoding.writeVarUint8Array(encoder, Uint8Array.of(5))),
  ],
])('SY16 closes with 4400 on %s', async (_name, bytes) => {
  const amara = await join('Amara')
  amara.send(bytes)
  expect(amara.closedWith).toBe(closeCodes.malformed.code)
})

it('SY16 closes with 4413 on a frame over the limit', async () => {
  const amara = await join('Amara')
  amara.send(new Uint8Array(maxFrameBytes + 1))
  expect(amara.closedWith).toBe(closeCodes.tooLarge.code)
})

it('SY17 closes a socket that does not read with 1013', async () => {
  const [amara, slow] = [await join('Amara'), await join('Slow')]
  slow.bufferedAmount = maxSendQueueBytes + 1
  amara.write('x')
  await settled()
  expect([slow.closedWith, amara.closedWith]).toEqual([closeCodes.tryLater.code, null])
})

it('SY18 commits the server’s changes to several documents together, and relays them', async () => {
  const amara = await join('Amara', 'b')
  const change = (doc: Y.Doc): void => doc.getText('text').insert(0, 'imported')
  await engine.transact(server, [
    { documentId: 'a', change },
    { documentId: 'b', change },
  ])
  expect(log.batches).toHaveLength(1)
  expect(log.batches[0]?.map(({ origin }) => origin)).toEqual([server, server])
  expect([await replayed('a'), amara.text]).toEqual(['imported', 'imported'])
})

it('SY18 stores none of the changes when the log fails, and only the sound ones when one throws', async () => {
  const sound = { documentId: 'a', change: (doc: Y.Doc): void => doc.getText('text').insert(0, 'sound') }
  const other = { documentId: 'b', change: (doc: Y.Doc): void => doc.getText('text').insert(0, 'other') }
  log.failNextAppend(new Error('disk full'))
  await expect(engine.transact(server, [sound, other])).rejects.toThrow('disk full')
  expect([await replayed('a'), await replayed('b')]).toEqual(['', ''])
  const throwing = {
    documentId: 'b',
    change: (doc: Y.Doc): void => {
      doc.getText('text').insert(0, 'half')
      throw new Error('defect')
    },
  }
  await expect(engine.transact(server, [sound, throwing])).rejects.toThrow('defect')
  await settled()
  expect([await replayed('a'), await replayed('b')]).toEqual(['sound', ''])
})

it('SY18 does nothing, durably, for a change that changes nothing', async () => {
  await engine.transact(server, [{ documentId: 'a', change: () => undefined }])
  expect(log.batches).toEqual([])
})

it('SY19 captures several documents at a moment at which each equals its log', async () => {
  const [amara, daniel] = [await join('Amara'), await join('Daniel', 'b')]
  const release = log.holdAppends()
  amara.write('before')
  await settled()
  const capturing = engine.capture(['a', 'b'], (documents) =>
    documents.map(({ doc, seq }) => [doc.getText('text').toString(), seq]),
  )
  // An edit of the same moment is not part of it: it will be drift.
  daniel.write('after')
  release()
  expect(await capturing).toEqual([
    ['before', 1],
    ['', 0],
  ])
  await settled()
  expect(await replayed('b')).toBe('after')
})

it('SY20 makes durable what has arrived, then closes with 1012', async () => {
  const amara = await join('Amara')
  amara.write('last words')
  await engine.close()
  expect([await replayed(), amara.closedWith]).toEqual(['last words', closeCodes.restart.code])
})

it('SY20 takes in nothing more while it closes, so that people who go on typing cannot hold it up', async () => {
  const amara = await join('Amara')
  const release = log.holdAppends()
  amara.write('in time')
  const closing = engine.close()
  await settled()
  amara.write(', too late')
  amara.sendBarrier(1)
  release()
  await closing
  expect([await replayed(), amara.barriers]).toEqual(['in time', []])
})

it('SY21 lets unused rooms go and loads them again', async () => {
  const amara = await join('Amara')
  amara.write('kept')
  await settled()
  amara.disconnect(engine)
  const daniel = await join('Daniel', 'b')
  daniel.disconnect(engine)
  await settled()
  expect(engine.roomCount).toBe(1)
  expect((await join('Late')).text).toBe('kept')
})

it('SY40 tells a meter of every commit and how it ended, and to how many others changes were relayed', async () => {
  const measured: (number | string)[] = []
  engine = new SyncEngine({
    log,
    defer: setImmediate,
    clock,
    idleRooms: 1,
    shapeOf: () => sampleShape,
    trouble: { onRefused: () => undefined, onQuarantine: () => undefined, onStorageFailure: () => undefined },
    meter: {
      commit: (updates) => (outcome) => void measured.push(updates, outcome),
      relayed: (frames) => void measured.push(frames),
    },
  })
  const [anna, ben, carl] = [await join('anna'), await join('ben'), await join('carl')]
  await settled()
  measured.length = 0
  anna.write('one')
  ben.write('two')
  expect(engine.pendingCount).toBe(2)
  await settled()
  carl.write('three')
  log.failNextAppend(new Error('disk full'))
  await settled()
  expect(measured).toEqual([2, 'stored', 3, 1, 'failed'])
  expect(engine.pendingCount).toBe(0)
})

it('SY49 knows how much of each log a load would replay', async () => {
  const anna = await join('anna')
  for (const text of ['a', 'b', 'c']) {
    anna.write(text)
    await settled()
  }
  expect(await engine.tails()).toEqual([{ documentId: 'a', tail: 3 }])
  engine.snapshotKept('a', 2)
  engine.snapshotKept('nobody has it open', 7)
  await settled()
  expect(await engine.tails()).toEqual([{ documentId: 'a', tail: 1 }])
  anna.write('d')
  await settled()
  expect(await engine.tails()).toEqual([{ documentId: 'a', tail: 2 }])
})
