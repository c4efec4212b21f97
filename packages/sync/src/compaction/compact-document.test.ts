import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { LoggedUpdate, UpdateOrigin } from '../ports.ts'
import { MemoryDocumentLog } from '../testing/memory-document-log.ts'
import { type CompactionOutcome, compactDocument } from './compact-document.ts'
import { contentOf } from './content-of.ts'
import { foldLog, isSameDocument } from './fold-log.ts'

const people = ['anna', 'ben', 'carl'] as const
type Person = (typeof people)[number]

const tomorrow = '2026-01-02T00:00:00.000Z'
const longAgo = '2025-01-01T00:00:00.000Z'

const originOf = (actor: Person): UpdateOrigin => ({
  actor,
  party: actor === 'ben' ? 'vendor' : 'client',
  session: `session of ${actor}`,
  via: 'socket',
})

/** Three people in one document, whose every change is a row of its log. */
class Desk {
  #now = Date.parse('2026-01-01T09:00:00.000Z')
  readonly log = new MemoryDocumentLog(() => new Date(this.#now).toISOString())
  readonly docs = new Map<Person, Y.Doc>(people.map((person) => [person, new Y.Doc()]))
  /** Every update as it was before any compaction. */
  readonly appended: { readonly bytes: Uint8Array }[] = []
  #seq = 0

  constructor() {
    this.log.createDocument('page')
  }

  async change(person: Person, change: (doc: Y.Doc) => void, secondsLater = 1): Promise<void> {
    this.#now += secondsLater * 1000
    const doc = this.#docOf(person)
    const updates: Uint8Array[] = []
    const listen = (update: Uint8Array): void => void updates.push(update)
    doc.on('update', listen)
    doc.transact(() => change(doc))
    doc.off('update', listen)
    for (const bytes of updates) {
      for (const other of this.docs.values()) Y.applyUpdate(other, bytes)
      await this.append(bytes, person)
    }
  }

  #docOf(person: Person): Y.Doc {
    const doc = this.docs.get(person)
    if (doc === undefined) throw new Error(`${person} has no document`)
    return doc
  }

  async append(bytes: Uint8Array, person: Person): Promise<void> {
    this.#seq += 1
    this.appended.push({ bytes })
    await this.log.append([{ documentId: 'page', seq: this.#seq, epoch: 1, origin: originOf(person), bytes }])
  }

  type(person: Person, text: string, secondsLater?: number): Promise<void> {
    return this.change(person, (doc) => doc.getText('t').insert(doc.getText('t').length, text), secondsLater)
  }

  rows(): Promise<readonly LoggedUpdate[]> {
    return this.log.read('page', 0, Number.MAX_SAFE_INTEGER)
  }

  compact(boundaries: readonly number[] = [], olderThan = tomorrow): Promise<CompactionOutcome> {
    return compactDocument(this.log, { documentId: 'page', boundaries: new Set(boundaries), olderThan })
  }

  /** As a fresh room loads it. */
  async loaded(): Promise<Y.Doc> {
    const { snapshot, updates } = await this.log.load('page')
    return foldLog(
      snapshot,
      updates.map((bytes) => ({ bytes })),
      { gc: true },
    )
  }
}

/** Text of a log up to a number, and which of its words were deleted. */
function textAt(rows: readonly LoggedUpdate[], seq: number): string {
  const doc = foldLog(
    null,
    rows.filter((row) => row.seq <= seq),
    { gc: false },
  )
  return doc.getText('t').toString()
}

describe('compaction', () => {
  it('SY41 makes a long log load as one state and what came after', async () => {
    const desk = new Desk()
    for (let index = 0; index < 300; index += 1)
      await desk.type(index % 2 === 0 ? 'anna' : 'ben', `${index} `)
    expect(await desk.compact()).toEqual({ kind: 'compacted', seq: 300, rows: 300, rowsAfter: 2 })
    expect(await desk.log.load('page')).toMatchObject({ seq: 300, updates: [] })
    await desk.type('carl', 'later')
    expect((await desk.log.load('page')).updates).toHaveLength(1)
    expect((await desk.loaded()).getText('t').toString()).toBe(
      `${Array.from({ length: 300 }, (_, index) => index).join(' ')} later`,
    )
    expect(await desk.compact()).toMatchObject({ kind: 'compacted', rows: 1 })
    expect(await desk.compact()).toEqual({ kind: 'nothing' })
  })

  it('SY41 loads whatever people did as the same document, however often it was compacted', async () => {
    const step = fc.record({
      who: fc.constantFrom(...people),
      kind: fc.constantFrom('type', 'erase', 'set', 'nest', 'bold', 'compact'),
      at: fc.nat(40),
      seconds: fc.constantFrom(1, 100, 400),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
        const desk = new Desk()
        for (const { who, kind, at, seconds } of steps) {
          if (kind === 'compact') await desk.compact([at])
          else await desk.change(who, (doc) => act(doc, kind, at), seconds)
        }
        const last = await desk.compact()
        expect(last.kind).not.toBe('refused')
        // Not the people's documents: Yjs tidies formats there, and the changes of that are nobody's here.
        const never = foldLog(null, desk.appended, { gc: true })
        expect(isSameDocument(await desk.loaded(), never, { deleted: false })).toBe(true)
        const replayed = foldLog(null, await desk.rows(), { gc: true })
        expect(isSameDocument(replayed, never, { deleted: false })).toBe(true)
        expect(contentOf(foldLog(null, await desk.rows(), { gc: false }), { deleted: true })).toEqual(
          contentOf(foldLog(null, desk.appended, { gc: false }), { deleted: true }),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('SY42 keeps every deleted word, and who wrote what when', async () => {
    const desk = new Desk()
    await desk.type('anna', 'one ')
    await desk.type('ben', 'two ')
    await desk.change('anna', (doc) => doc.getText('t').delete(0, 4))
    await desk.type('ben', 'three')
    await desk.type('ben', ' much later', 600)
    const before = await desk.rows()
    await desk.compact()
    const after = await desk.rows()
    expect(after.map(({ firstSeq, seq, origin }) => [firstSeq, seq, origin.actor])).toEqual([
      [1, 3, 'anna'],
      [2, 4, 'ben'],
      [5, 5, 'ben'],
    ])
    expect(after[0]).toMatchObject({ firstAt: before[0]?.at, at: before[2]?.at, origin: originOf('anna') })
    const [was, is] = [before, after].map((rows) => foldLog(null, rows, { gc: false }))
    if (was === undefined || is === undefined) throw new Error('two documents')
    expect(isSameDocument(is, was, { deleted: true })).toBe(true)
    expect(is.getText('t')._start?.content.getContent().join('')).toBe('one ')
  })

  it('SY42 does not merge over more than five minutes, sessions or doors', async () => {
    const desk = new Desk()
    await desk.type('anna', 'a')
    await desk.type('anna', 'b', 200)
    await desk.type('anna', 'c', 200)
    await desk.compact()
    expect((await desk.rows()).map(({ firstSeq, seq }) => [firstSeq, seq])).toEqual([
      [1, 2],
      [3, 3],
    ])
  })

  it('SY42 merges deletions that cut an emoji', async () => {
    const desk = new Desk()
    await desk.type('anna', 'done 😀')
    for (const length of [1, 1, 2, 3]) {
      await desk.change('anna', (doc) => doc.getText('t').delete(doc.getText('t').length - length, length))
    }
    expect(await desk.compact()).toMatchObject({ kind: 'compacted', rows: 5, rowsAfter: 1 })
  })

  it('SY43 keeps the state at every boundary readable', async () => {
    const desk = new Desk()
    for (let index = 1; index <= 40; index += 1)
      await desk.type(index % 3 === 0 ? 'ben' : 'anna', `${index} `)
    const before = await desk.rows()
    await desk.compact([7, 20, 21])
    const after = await desk.rows()
    expect(after.length).toBeLessThan(10)
    for (const seq of [7, 20, 21, 40]) expect(textAt(after, seq)).toBe(textAt(before, seq))
  })

  it('SY44 takes nothing that is too young, nor what comes after it', async () => {
    const desk = new Desk()
    for (let index = 0; index < 5; index += 1) await desk.type('anna', 'old ')
    const cut = new Date(Date.parse((await desk.rows())[4]?.at ?? '') + 1).toISOString()
    for (let index = 0; index < 5; index += 1) await desk.type('anna', 'new ')
    expect(await desk.compact([], longAgo)).toEqual({ kind: 'nothing' })
    expect(await desk.compact([], cut)).toEqual({ kind: 'compacted', seq: 5, rows: 5, rowsAfter: 1 })
    expect((await desk.rows()).map(({ seq }) => seq)).toEqual([5, 6, 7, 8, 9, 10])
  })

  it('SY45 leaves a log alone in which something builds on what is missing', async () => {
    const desk = new Desk()
    const elsewhere = new Y.Doc()
    elsewhere.getText('t').insert(0, 'lost')
    const vector = Y.encodeStateVector(elsewhere)
    elsewhere.getText('t').insert(4, ' and found')
    await desk.append(Y.encodeStateAsUpdate(elsewhere, vector), 'anna')
    const before = await desk.rows()
    expect(await desk.compact()).toEqual({ kind: 'refused', reason: 'incomplete' })
    expect([await desk.rows(), await desk.log.snapshot('page')]).toEqual([before, null])
  })

  it('SY46 loses nothing when it ends between any two steps, and goes on the next time', async () => {
    for (let steps = 0; steps < 5; steps += 1) {
      const desk = new Desk()
      for (let index = 0; index < 30; index += 1) await desk.type('anna', `${index} `, 60)
      const text = textAt(await desk.rows(), 30)
      let left = steps
      const dying = {
        snapshot: desk.log.snapshot.bind(desk.log),
        read: desk.log.read.bind(desk.log),
        keepSnapshot: (...args: Parameters<MemoryDocumentLog['keepSnapshot']>) =>
          left-- > 0 ? desk.log.keepSnapshot(...args) : Promise.reject(new Error('killed')),
        replace: (...args: Parameters<MemoryDocumentLog['replace']>) =>
          left-- > 0 ? desk.log.replace(...args) : Promise.reject(new Error('killed')),
      }
      const request = { documentId: 'page', boundaries: new Set<number>(), olderThan: tomorrow }
      await expect(compactDocument(dying, request)).rejects.toThrow('killed')
      expect((await desk.loaded()).getText('t').toString()).toBe(text)
      expect(textAt(await desk.rows(), 30)).toBe(text)
      expect((await desk.compact()).kind).toBe(steps === 0 ? 'compacted' : 'nothing')
      await desk.type('ben', 'more')
      await desk.compact()
      expect((await desk.loaded()).getText('t').toString()).toBe(`${text}more`)
    }
  })

  it('SY47 remembers who first used each client id', async () => {
    const desk = new Desk()
    await desk.type('anna', 'a')
    await desk.type('ben', 'b')
    await desk.compact()
    await desk.type('carl', 'c')
    // An update that somebody else sends along does not change whose the client id is.
    await desk.append(Y.encodeStateAsUpdate(desk.docs.get('anna') ?? new Y.Doc()), 'ben')
    await desk.compact()
    const writers = (await desk.log.snapshot('page'))?.writers
    expect(writers).toEqual(new Map([...desk.docs].map(([person, { clientID }]) => [clientID, person])))
  })
})

/** One of the things that people do to a document. */
function act(doc: Y.Doc, kind: string, at: number): void {
  const text = doc.getText('t')
  const place = Math.min(at, text.length)
  const rich = doc.getXmlFragment('x')
  switch (kind) {
    case 'type':
      text.insert(place, 'wörd😀')
      break
    case 'erase':
      text.delete(place, Math.min(5, text.length - place))
      if (at % 3 === 0 && rich.length > 0) rich.delete(0, 1)
      break
    case 'set':
      doc.getMap('m').set(`k${at % 4}`, [at, null, { a: undefined, b: 1n, c: at / 2 }])
      break
    case 'nest': {
      const paragraph = new Y.XmlElement('paragraph')
      const nested = new Y.XmlText(`nested ${at}`)
      paragraph.insert(0, [nested])
      if (at % 2 === 0) nested.format(0, 3, { bold: true })
      rich.insert(Math.min(at, rich.length), [paragraph])
      break
    }
    default:
      text.format(place, Math.min(3, text.length - place), { bold: at % 2 === 0 ? true : null })
  }
}
