import { raw as item, type RawItem, rawUpdate } from '@sweetspot/sync/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Arena, type Attack } from '../support/arena.ts'
import { people, signIn } from '../support/session.ts'
import { storedUpdates } from '../support/stored-data.ts'
import { wire } from '../support/wire.ts'

let arena: Arena
let attacks = 0

beforeAll(async () => {
  arena = await Arena.open()
})
beforeEach(async () => {
  // Whoever is refused ten times in ten minutes has to wait, so that new people take over.
  attacks += 1
  if (attacks % 8 === 0) {
    await arena.server.restart()
    arena = Object.assign(arena, { eve: await signIn(arena.server, people.priya) })
  }
})
afterAll(() => arena.dispose())

const eve = 4_000_000_001
const xmlElement = 3
const update = (...items: readonly RawItem[]): Uint8Array =>
  wire.update(rawUpdate([{ client: eve, clock: 0, items }]))
const meta = { parent: 'meta', key: 'title' }
const paragraph = item.type(xmlElement, 'paragraph')

/** A paragraph with a text of so many letters, each an item of its own: from clock 2 on. */
const letters = (count: number): RawItem[] => [
  paragraph,
  item.type(6, null, { parent: [eve, 0] }),
  ...Array.from({ length: count }, (_, n) =>
    item.string('x', n === 0 ? { parent: [eve, 1] } : { origin: [eve, n + 1] }),
  ),
]

const nested = (depth: number): RawItem[] =>
  Array.from({ length: depth }, (_, n) =>
    item.type(xmlElement, n % 2 ? 'listItem' : 'bulletList', n === 0 ? {} : { parent: [eve, n - 1] }),
  )

describe('an update that no honest client makes', () => {
  it.each<[string, number, Uint8Array]>([
    ['items of length zero', 4422, update(item.string(''))],
    ['garbage of length zero', 4422, update(item.garbage(0))],
    ['a gap', 4422, wire.update(rawUpdate([{ client: eve, clock: 9, items: [item.any('x', meta)] }]))],
    ['missing ground', 4422, update(item.string('x', { origin: [eve + 1, 5] }))],
    ['a skip', 4422, update(item.skip(1000))],
    [
      'a claim of ten million structs',
      4400,
      wire.update(rawUpdate([{ client: eve, clock: 0, items: [], claims: 10_000_000 }])),
    ],
    ['deletions of what is not written yet', 4422, wire.update(rawUpdate([], [[eve, 0, 1_000_000]]))],
    ['a clock beyond all use', 4422, update(item.garbage(2 ** 50))],
    [
      'neighbours in the wrong order, often',
      4422,
      update(
        ...letters(3),
        ...Array.from({ length: 30 }, () => item.string('!', { origin: [eve, 4], rightOrigin: [eve, 2] })),
      ),
    ],
    [
      'items that wait for each other',
      4422,
      wire.update(
        rawUpdate(
          [eve, eve + 1].map((client, n) => ({
            client,
            clock: 0,
            items: [item.string('x', { origin: [eve + 1 - n, 0] })],
          })),
        ),
      ),
    ],
    ['thousands of nested elements', 4422, update(...nested(5000))],
    [
      'nested elements that are deleted at once',
      4422,
      wire.update(rawUpdate([{ client: eve, clock: 0, items: nested(5000) }], [[eve, 0, 5000]])),
    ],
    [
      'another type under the name of a root',
      4422,
      update(item.any('x', { parent: 'content', key: 'title' })),
    ],
    ['text straight under the name of a root', 4422, update(item.string('x', { parent: 'content' }))],
    [
      'a flood of root names',
      4422,
      update(
        ...Array.from({ length: 20_000 }, (_, n) =>
          item.type(xmlElement, 'paragraph', { parent: `text:${n}` }),
        ),
      ),
    ],
    ['a key of the prototype', 4422, update(item.any('x', { parent: 'meta', key: '__proto__' }))],
    [
      'a name of the prototype in a value',
      4422,
      update(item.any(JSON.parse('{"__proto__":{"title":"x"}}'), meta)),
    ],
    ['a big integer', 4422, update(item.any(1n, meta))],
    ['NaN', 4422, update(item.any(Number.NaN, meta))],
    ['infinity', 4422, update(item.any(Number.NEGATIVE_INFINITY, meta))],
    ['minus nothing', 4422, update(item.any(-0, meta))],
    ['undefined', 4422, update(item.any(undefined, meta))],
    [
      'a hundred thousand lists in each other',
      4422,
      update(item.bytes(8, [1, ...Array.from({ length: 200_000 }, (_, n) => (n % 2 ? 1 : 117)), 126], meta)),
    ],
    ['a document within the document', 4422, update(item.bytes(9, [1, 97, 118, 0], meta))],
    ['bytes', 4422, update(item.bytes(3, [1, 0], meta))],
    ['an embedded thing', 4422, update(item.bytes(5, [2, 123, 125], { parent: 'content' }))],
    ['an element that no editor knows', 4422, update(item.type(xmlElement, 'script'))],
    [
      'an attribute that no editor knows',
      4422,
      update(paragraph, item.any('alert(1)', { parent: [eve, 0], key: 'onclick' })),
    ],
    [
      'a mark that no editor knows',
      4422,
      update(...letters(1), item.format('iframe', '{}', { origin: [eve, 2] })),
    ],
    ['the other encoding', 4400, wire.update(Y.encodeStateAsUpdateV2(new Y.Doc()))],
    [
      'bytes in which every number is wrong somewhere',
      4422,
      wire.update(Uint8Array.from({ length: 4000 }, (_, n) => (n * 37) % 256)),
    ],
  ])('closes its sender alone: %s', async (_what, code, frame) => {
    const ended = await arena.attack(({ raw }) => {
      raw.send(frame)
      // Whoever was let in by mistake gets an answer instead of an end.
      raw.send(wire.barrier(1))
    })
    expect(ended).toBe(code)
  })

  it('closes whoever writes under a colleague’s client id, before that one wrote and after', async () => {
    const forge = (client: number, clock: number): Uint8Array =>
      wire.update(rawUpdate([{ client, clock, items: [item.any('forged', meta)] }]))
    const after = ({ raw, amara }: Attack): void =>
      raw.send(forge(amara.doc.clientID, Y.getState(amara.doc.store, amara.doc.clientID)))
    expect(await arena.attack(after)).toBe(4422)
    const before = ({ raw, daniel }: Attack): void => raw.send(forge(daniel.doc.clientID, 0))
    expect(await arena.attack(before)).toBe(4422)
  })

  it('stores and relays nothing of it, also of the good part', async () => {
    let rows = 0
    let place = ''
    await arena.attack(async ({ raw, room, amara }) => {
      await amara.whenDurable()
      place = room
      rows = storedUpdates(arena.server, room).length
      raw.send(update(...letters(3), item.any('x', { parent: 'nowhere', key: 'x' })))
      await raw.whenEnded()
      expect(storedUpdates(arena.server, room)).toHaveLength(rows)
    })
    expect(storedUpdates(arena.server, place).some(({ actor }) => actor === arena.eve.personId)).toBe(false)
  })
})

describe('somebody who is refused again and again', () => {
  it('has to wait with 4429, and nobody else has to', async () => {
    await arena.server.restart()
    const eve = await signIn(arena.server, people.priya)
    const room = await arena.amara.createPage(arena.relationshipId, 'table', 'Again')
    let code = 0
    for (let n = 0; n < 15 && code !== 4429; n += 1) {
      try {
        const raw = await arena.greeted(room, eve)
        raw.send(update(item.any('x', { parent: 'nowhere', key: 'x' })))
        code = (await raw.whenEnded()).code
        expect(code).toBe(4422)
      } catch (error) {
        code = Number(/ended with (\d+)/.exec(String(error))?.[1])
      }
    }
    expect(code).toBe(4429)
    expect((await arena.greeted(room, arena.daniel)).isOpen).toBe(true)
  })
})
