import { closeCodes, messageSync } from '@sweetspot/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as syncProtocol from 'y-protocols/sync'
import * as Y from 'yjs'
import { SyncEngine } from '../engine.ts'
import { ManualClock } from '../testing/manual-clock.ts'
import { MemoryDocumentLog } from '../testing/memory-document-log.ts'
import { raw, rawUpdate } from '../testing/raw-update.ts'
import { sampleShape } from '../testing/sample-shape.ts'
import { frame, identityNamed, TestClient } from '../testing/test-client.ts'

const xmlElement = 3
const eve = 77

let log: MemoryDocumentLog
let engine: SyncEngine
let rules: string[]
const clients: TestClient[] = []

function newEngine(): SyncEngine {
  return new SyncEngine({
    log,
    defer: setImmediate,
    clock: new ManualClock(),
    idleRooms: 0,
    shapeOf: () => sampleShape,
    trouble: {
      onRefused: (_id, _identity, rule) => rules.push(rule),
      onQuarantine: (_id, _entry, cause) => rules.push(`threw: ${String(cause)}`),
      onStorageFailure: (error) => expect.fail(String(error)),
    },
  })
}

beforeEach(() => {
  log = new MemoryDocumentLog()
  log.createDocument('a')
  rules = []
  engine = newEngine()
})
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy()
})

async function join(name: string): Promise<TestClient> {
  const client = new TestClient()
  clients.push(client)
  return client.connect(engine, 'a', identityNamed(name))
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve))
}

function sendUpdate(client: TestClient, update: Uint8Array): void {
  client.send(frame(messageSync, (encoder) => syncProtocol.writeUpdate(encoder, update)))
}

/** Somebody sends this beside two honest people; returns what became of it. */
async function attempt(...updates: readonly Uint8Array[]) {
  const [amara, daniel] = [await join('Amara'), await join('Daniel')]
  const hostile = await join('Eve')
  amara.write('honest')
  await settled()
  const rows = log.batches.length
  for (const update of updates) sendUpdate(hostile, update)
  amara.write(' text')
  daniel.doc.getMap('cells').set('row-1/title', 'kept')
  await settled()
  expect([amara.closedWith, daniel.closedWith]).toEqual([null, null])
  expect([daniel.text, amara.doc.getMap('cells').toJSON()]).toEqual([
    'honest text',
    { 'row-1/title': 'kept' },
  ])
  const replay = new Y.Doc()
  for (const update of (await log.load('a')).updates) Y.applyUpdate(replay, update)
  expect(Y.encodeStateAsUpdate(replay)).toEqual(Y.encodeStateAsUpdate(amara.doc))
  expect(log.batches.length).toBeGreaterThan(rows)
  return { closed: hostile.closedWith, rules }
}

const refusedBy = (rule: string) => ({ closed: closeCodes.refused.code, rules: [rule] })
const section = (...items: Parameters<typeof rawUpdate>[0][number]['items']) =>
  rawUpdate([{ client: eve, clock: 0, items }])
const cell = { parent: 'cells', key: 'row-1/title' }
const paragraph = raw.type(xmlElement, 'paragraph')
const inFirst = { parent: [eve, 0] } as const

describe('what can be read and is refused', () => {
  it.each<[string, string, Uint8Array]>([
    ['an item of length zero', 'zero_length', section(raw.string('', { parent: 'text' }))],
    ['garbage of length zero', 'zero_length', section(raw.garbage(0))],
    ['a deletion of nothing', 'zero_length', rawUpdate([], [[eve, 0, 0]])],
    ['a clock beyond all use', 'clock_range', section(raw.garbage(2 ** 40))],
    [
      'one client twice',
      'repeated_client',
      rawUpdate(
        [0, 1].map((clock) => ({ client: eve, clock, items: [raw.string('x', { parent: 'text' })] })),
      ),
    ],
    [
      'hundreds of new clients',
      'too_many_clients',
      rawUpdate(
        Array.from({ length: 300 }, (_, n) => ({
          client: eve + n,
          clock: 0,
          items: [raw.any('x', cell)],
        })),
      ),
    ],
  ])('SY22 %s', async (_what, rule, update) => {
    expect(await attempt(update)).toEqual(refusedBy(rule))
  })

  it.each<[string, string, Uint8Array]>([
    [
      'a root that the document does not have',
      'unknown_root',
      section(raw.any(1, { parent: 'x', key: 'y' })),
    ],
    [
      'a root named like what objects inherit',
      'unknown_root',
      section(raw.any(1, { parent: '__proto__', key: 'y' })),
    ],
    [
      'a root whose name is longer than any id',
      'unknown_root',
      section(paragraphIn(`text:${'x'.repeat(65)}`)),
    ],
    [
      'a key that the root does not have',
      'unknown_key',
      section(raw.any(1, { parent: 'cells', key: 'row-1/no' })),
    ],
    [
      'a key named like what objects inherit',
      'unknown_key',
      section(raw.any(1, { parent: 'cells', key: '__proto__' })),
    ],
    ['a list where values are', 'unknown_key', section(raw.any(1, { parent: 'cells' }))],
    ['a type among values', 'content_kind', section(raw.type(1, null, cell))],
    ['text among values', 'content_kind', section(raw.string('x', cell))],
    ['text where elements are', 'content_kind', section(raw.string('x'))],
    ['a value where elements are', 'content_kind', section(raw.any('x'))],
    ['a key where elements are', 'attribute', section(raw.type(xmlElement, 'paragraph', { key: 'x' }))],
    ['an array, a map or a hook', 'content_kind', section(raw.type(0, null))],
    ['bytes', 'content_kind', section(raw.bytes(3, [1, 0], cell))],
    ['JSON of old versions', 'content_kind', section(raw.bytes(2, [1, 1, 49], cell))],
    ['an embedded thing', 'content_kind', section(raw.bytes(5, [2, 123, 125], { parent: 'text' }))],
    ['a document within the document', 'content_kind', section(raw.bytes(9, [1, 97, 118, 0], cell))],
    ['an element that nobody knows', 'element', section(raw.type(xmlElement, 'script'))],
    ['a mark that nobody knows', 'mark', section(raw.format('onclick', '{}', { parent: 'text' }))],
    [
      'a text without an element where it stands alone',
      'element',
      section(paragraph, raw.type(xmlElement, 'listItem', inFirst)),
    ],
    ['a list within a paragraph', 'element', section(paragraph, raw.type(xmlElement, 'bulletList', inFirst))],
    [
      'an attribute that nobody knows',
      'attribute',
      section(paragraph, raw.any('x', { ...inFirst, key: 'onclick' })),
    ],
    ['text straight within an element', 'content_kind', section(paragraph, raw.string('x', inFirst))],
  ])('SY23 %s', async (_what, rule, update) => {
    expect(await attempt(update)).toEqual(refusedBy(rule))
  })

  it.each<[string, string, Uint8Array]>([
    ['NaN', 'value', section(raw.any(Number.NaN, cell))],
    ['infinity', 'value', section(raw.any(Number.POSITIVE_INFINITY, cell))],
    ['infinity as a short float', 'value', section(raw.bytes(8, [1, 124, 0x7f, 0x80, 0, 0], cell))],
    ['minus nothing', 'value', section(raw.any(-0, cell))],
    ['minus nothing as a float', 'value', section(raw.bytes(8, [1, 123, 0x80, 0, 0, 0, 0, 0, 0, 0], cell))],
    ['a big integer', 'value', section(raw.any(10n, cell))],
    ['undefined', 'value', section(raw.any(undefined, cell))],
    ['bytes within a value', 'value', section(raw.any({ a: [new Uint8Array(2)] }, cell))],
    ['an inherited name', 'value', section(raw.any(JSON.parse('{"__proto__":{"x":1}}'), cell))],
    ['a name of a thousand letters', 'value', section(raw.any({ ['x'.repeat(1000)]: 1 }, cell))],
    ['lists in lists in lists', 'depth', section(raw.any(nested(100), cell))],
    ['a mark with a list', 'value', section(raw.format('link', '{"href":[]}', { parent: 'text' }))],
    [
      'a mark with an inherited name',
      'value',
      section(raw.format('link', '{"__proto__":1}', { parent: 'text' })),
    ],
  ])('SY24 %s', async (_what, rule, update) => {
    expect(await attempt(update)).toEqual(refusedBy(rule))
  })

  it('SY24 what is written a thousand lists deep does not end the process either', async () => {
    const deep = section(
      raw.bytes(8, [1, ...Array.from({ length: 200_000 }, (_, n) => (n % 2 ? 1 : 117)), 126], cell),
    )
    expect(await attempt(deep)).toEqual(refusedBy('depth'))
  })

  it('SY24 elements nested a thousand deep', async () => {
    const items = Array.from({ length: 4000 }, (_, n) =>
      raw.type(xmlElement, n % 2 ? 'listItem' : 'bulletList', n === 0 ? {} : { parent: [eve, n - 1] }),
    )
    expect(await attempt(section(...items))).toEqual(refusedBy('depth'))
  })
})

function paragraphIn(parent: string | readonly [number, number]) {
  return raw.type(xmlElement, 'paragraph', { parent })
}

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let n = 0; n < depth; n += 1) value = [value]
  return value
}

describe('whose client id it is', () => {
  it('SY25 refuses what is written under the id of somebody else', async () => {
    const amara = await join('Amara')
    amara.write('mine')
    await settled()
    const forged = rawUpdate([
      {
        client: amara.doc.clientID,
        clock: 4,
        items: [raw.string(' not', { origin: [amara.doc.clientID, 3] })],
      },
    ])
    const hostile = await join('Eve')
    sendUpdate(hostile, forged)
    expect([hostile.closedWith, rules]).toEqual([closeCodes.refused.code, ['foreign_client']])
  })

  it('SY25 remembers it over a restart, from the log', async () => {
    const amara = await join('Amara')
    amara.write('mine')
    await settled()
    const id = amara.doc.clientID
    await engine.close()
    engine = newEngine()
    const hostile = await join('Eve')
    sendUpdate(hostile, rawUpdate([{ client: id, clock: 4, items: [raw.string('!', { origin: [id, 3] })] }]))
    await settled()
    expect([hostile.closedWith, rules]).toEqual([closeCodes.refused.code, ['foreign_client']])
    await amara.connect(engine, 'a', identityNamed('Amara'))
    amara.write(', still')
    await settled()
    expect([amara.closedWith, (await join('Late')).text]).toEqual([null, 'mine, still'])
  })

  it('SY25 keeps the id of whoever only reads along, and that of the server', async () => {
    const amara = await join('Amara')
    amara.awareness.setLocalState({ at: 1 })
    amara.sendAwareness([amara.doc.clientID])
    const hostile = await join('Eve')
    const { clientID } = amara.doc
    sendUpdate(
      hostile,
      rawUpdate([{ client: clientID, clock: 0, items: [raw.string('x', { parent: 'text' })] }]),
    )
    expect(hostile.closedWith).toBe(closeCodes.refused.code)
    const origin = { actor: 'Eve', party: 'client', session: null, via: 'import' } as const
    let server = 0
    const change = (doc: Y.Doc): void => {
      server = doc.clientID
      doc.getText('text').insert(0, 'imported')
    }
    await engine.transact(origin, [{ documentId: 'a', change }])
    const again = await join('Eve')
    sendUpdate(
      again,
      rawUpdate([{ client: server, clock: 8, items: [raw.string('x', { origin: [server, 7] })] }]),
    )
    expect([again.closedWith, rules]).toEqual([closeCodes.refused.code, ['foreign_client', 'foreign_client']])
  })
})

describe('where an item comes to be', () => {
  const line = (n: number): ReturnType<typeof raw.string> =>
    raw.string('x', n === 0 ? { parent: 'text' } : { origin: [eve, n - 1] })

  it('SY26 refuses neighbours in the wrong order, again and again', async () => {
    const wrong = Array.from({ length: 30 }, () =>
      raw.string('!', { origin: [eve, 2], rightOrigin: [eve, 0] }),
    )
    expect(await attempt(section(line(0), line(1), line(2), ...wrong))).toEqual(refusedBy('order'))
  })

  it('SY26 refuses neighbours of different lists', async () => {
    const update = section(line(0), paragraph, raw.string('!', { origin: [eve, 0], rightOrigin: [eve, 1] }))
    expect(await attempt(update)).toEqual(refusedBy('order'))
  })

  it('SY26 refuses items that wait for each other', async () => {
    const mutual = rawUpdate([
      { client: eve, clock: 0, items: [raw.string('x', { origin: [eve + 1, 0] })] },
      { client: eve + 1, clock: 0, items: [raw.string('x', { origin: [eve, 0] })] },
    ])
    expect(await attempt(mutual)).toEqual(refusedBy('missing_ground'))
  })

  it('SY26 refuses an item that goes on in another place than it began', async () => {
    const begun = section(line(0))
    const elsewhere = rawUpdate([{ client: eve, clock: 0, items: [raw.deleted(3, cell)] }])
    expect(await attempt(begun, elsewhere)).toEqual(refusedBy('place'))
  })

  it.each<[string, Uint8Array, number]>([
    ['a gap', rawUpdate([{ client: eve, clock: 5, items: [line(6)] }]), closeCodes.refused.code],
    ['a skip', rawUpdate([{ client: eve, clock: 0, items: [raw.skip(5)] }]), closeCodes.refused.code],
    ['a deletion of what is not written yet', rawUpdate([], [[eve, 0, 10]]), closeCodes.refused.code],
    [
      'ground that the same client writes later',
      section(raw.string('x', { origin: [eve, 5] }), line(1)),
      closeCodes.refused.code,
    ],
    [
      'millions of items in a few bytes',
      rawUpdate([{ client: eve, clock: 0, items: [line(0)], claims: 10_000_000 }]),
      closeCodes.malformed.code,
    ],
    ['bytes left over', Uint8Array.of(...section(line(0)), 0), closeCodes.malformed.code],
    ['the other encoding', Y.encodeStateAsUpdateV2(textDoc()), closeCodes.malformed.code],
  ])('SY27 closes with a reason on %s', async (_what, update, code) => {
    const hostile = await join('Eve')
    sendUpdate(hostile, update)
    await settled()
    expect([hostile.closedWith, log.batches]).toEqual([code, []])
  })
})

function textDoc(): Y.Doc {
  const doc = new Y.Doc()
  doc.getText('text').insert(0, 'x')
  return doc
}

it('SY28 lets an honest writer write everywhere that the document has a place', async () => {
  const [amara, daniel] = [await join('Amara'), await join('Daniel')]
  const { doc } = amara
  doc.getMap('cells').set('row-1/title', { order: 'a0', at: [1.5, -3, 2 ** 40, null, true, 'zażółć 🙂'] })
  doc.getMap('cells').set('row-1/title', 'again')
  doc.transact(() => {
    const item = new Y.XmlElement('listItem')
    const list = new Y.XmlElement('bulletList')
    const text = new Y.XmlText()
    const block = new Y.XmlElement('paragraph')
    doc.getXmlFragment('text:row-1').insert(0, [list])
    list.insert(0, [item])
    item.insert(0, [block])
    block.insert(0, [text, new Y.XmlElement('hardBreak')])
    block.setAttribute('align', 'left')
    text.insert(0, 'zażółć gęślą 🙂', { bold: {}, 'link--a1B2c3D4': { href: 'https://example.com' } })
    text.format(2, 4, { bold: null })
    text.delete(1, 2)
  })
  await settled()
  expect([amara.closedWith, rules]).toEqual([null, []])
  expect(daniel.doc.getXmlFragment('text:row-1').toString()).toBe(doc.getXmlFragment('text:row-1').toString())
  expect(daniel.doc.getMap('cells').toJSON()).toEqual({ 'row-1/title': 'again' })
})
