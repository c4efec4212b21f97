import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  CompactableLog,
  DocumentLog,
  DocumentSnapshot,
  LoggedUpdate,
  PendingUpdate,
  UpdateOrigin,
} from '../ports.ts'

/** What an adapter brings to be tested. */
export interface CompactableLogSetup {
  readonly log: DocumentLog
  readonly compactable: CompactableLog
  /** Makes a document known, at epoch 1 and without updates. */
  createDocument(documentId: string): Promise<void>
  close(): Promise<void>
}

const anna: UpdateOrigin = { actor: 'anna', party: 'client', session: 'handle-1', via: 'socket' }
const ben: UpdateOrigin = { actor: 'ben', party: 'vendor', session: null, via: 'import' }

/** The contract of `CompactableLog`, for every adapter. */
export function compactableLogSuite(open: () => Promise<CompactableLogSetup>): void {
  describe('log under compaction', () => {
    let setup: CompactableLogSetup
    let documents = 0

    beforeAll(async () => {
      setup = await open()
    })
    afterAll(() => setup.close())

    /** A document with as many updates, by Anna and Ben in turn; each holds its number. */
    async function newDocument(updates: number): Promise<string> {
      documents += 1
      const documentId = `compacted-${documents}`
      await setup.createDocument(documentId)
      const batch = Array.from({ length: updates }, (_, index): PendingUpdate => {
        const origin = index % 2 === 0 ? anna : ben
        return { documentId, seq: index + 1, epoch: 1, origin, bytes: Uint8Array.of(index + 1) }
      })
      await setup.log.append(batch)
      return documentId
    }

    const snapshotAt = (seq: number): DocumentSnapshot => ({
      seq,
      state: Uint8Array.of(200, seq),
      writers: new Map([
        [7, 'anna'],
        [4_294_967_295, null],
      ]),
    })

    async function rowsOf(documentId: string): Promise<readonly LoggedUpdate[]> {
      return setup.compactable.read(documentId, 0, 1000)
    }

    it('SY-LOG30 tells who made each row of a log, when, and what, a page at a time', async () => {
      const id = await newDocument(5)
      const rows = await rowsOf(id)
      expect(
        rows.map(({ firstSeq, seq, epoch, origin, bytes }) => [firstSeq, seq, epoch, origin, ...bytes]),
      ).toEqual([1, 2, 3, 4, 5].map((seq) => [seq, seq, 1, seq % 2 === 1 ? anna : ben, seq]))
      for (const { firstAt, at } of rows) {
        expect([firstAt === at, at]).toEqual([true, expect.stringMatching(/^\d{4}-.*\.\d{3}Z$/)])
      }
      const page = await setup.compactable.read(id, 2, 2)
      expect(page.map(({ seq }) => seq)).toEqual([3, 4])
      expect(await setup.compactable.read(id, 5, 2)).toEqual([])
    })

    it('SY-LOG31 loads a document as its snapshot and the updates after it', async () => {
      const id = await newDocument(3)
      expect(await setup.compactable.snapshot(id)).toBeNull()
      expect(await setup.compactable.keepSnapshot(id, snapshotAt(2))).toBe(true)
      expect(await setup.compactable.snapshot(id)).toEqual(snapshotAt(2))
      expect(await setup.log.load(id)).toEqual({
        epoch: 1,
        seq: 3,
        snapshot: snapshotAt(2),
        updates: [Uint8Array.of(3)],
        kind: 'page',
        writers: ['anna'],
      })
      await setup.compactable.keepSnapshot(id, snapshotAt(3))
      expect(await setup.log.load(id)).toMatchObject({ seq: 3, updates: [], writers: [] })
      await setup.log.append([{ documentId: id, seq: 4, epoch: 1, origin: ben, bytes: Uint8Array.of(4) }])
      expect(await setup.log.load(id)).toMatchObject({ seq: 4, updates: [Uint8Array.of(4)] })
    })

    it('SY-LOG32 keeps the later of two snapshots', async () => {
      const id = await newDocument(4)
      expect(await setup.compactable.keepSnapshot(id, snapshotAt(3))).toBe(true)
      for (const seq of [2, 3]) {
        expect(await setup.compactable.keepSnapshot(id, snapshotAt(seq))).toBe(false)
      }
      expect(await setup.compactable.snapshot(id)).toEqual(snapshotAt(3))
    })

    it('SY-LOG37 names the documents with the longest tails', async () => {
      const [short, long, compacted] = [await newDocument(20), await newDocument(30), await newDocument(40)]
      await setup.compactable.keepSnapshot(compacted, snapshotAt(15))
      expect(await setup.compactable.longTails(21)).toEqual([
        { documentId: long, tail: 30 },
        { documentId: compacted, tail: 25 },
      ])
      const found = await setup.compactable.longTails(20)
      expect(found.map(({ documentId }) => documentId)).toEqual([long, compacted, short])
    })

    it('SY-LOG33 puts segments in the place of rows, and the others stay', async () => {
      const id = await newDocument(6)
      const [, second, third, fourth] = await rowsOf(id)
      if (second === undefined || third === undefined || fourth === undefined) throw new Error('six rows')
      const merged = { ...fourth, firstSeq: 2, firstAt: second.firstAt, bytes: Uint8Array.of(2, 4) }
      const place = { documentId: id, firstSeq: 2, lastSeq: 4, count: 3 }
      expect(await setup.compactable.replace({ ...place, segments: [third, merged] })).toBe(true)
      const rows = await rowsOf(id)
      expect(rows.map(({ seq }) => seq)).toEqual([1, 3, 4, 5, 6])
      expect(rows[1]).toEqual(third)
      expect(rows[2]).toEqual(merged)
      const { seq, updates } = await setup.log.load(id)
      expect([seq, updates.map((bytes) => [...bytes])]).toEqual([6, [[1], [3], [2, 4], [5], [6]]])
    })

    it('SY-LOG34 replaces nothing where the rows are others than was thought', async () => {
      const id = await newDocument(4)
      const before = await rowsOf(id)
      const segments = before.slice(3)
      for (const count of [2, 4]) {
        const place = { documentId: id, firstSeq: 2, lastSeq: 4, count }
        expect(await setup.compactable.replace({ ...place, segments })).toBe(false)
      }
      expect(await rowsOf(id)).toEqual(before)
    })

    it('SY-LOG35 lets exactly one of two replacements at once happen', async () => {
      const id = await newDocument(4)
      const segments = (await rowsOf(id)).slice(3)
      const replacement = { documentId: id, firstSeq: 1, lastSeq: 4, count: 4, segments }
      const outcomes = await Promise.all([1, 2].map(() => setup.compactable.replace(replacement)))
      expect(outcomes.toSorted()).toEqual([false, true])
      expect((await rowsOf(id)).map(({ seq }) => seq)).toEqual([4])
    })

    it('SY-LOG36 replaces whole or not at all, while others append', async () => {
      const id = await newDocument(2)
      const before = await rowsOf(id)
      const broken = before.map((row) => ({ ...row, seq: 2 }))
      const attempt = setup.compactable.replace({
        documentId: id,
        firstSeq: 1,
        lastSeq: 2,
        count: 2,
        segments: broken,
      })
      await expect(attempt).rejects.toThrow()
      expect(await rowsOf(id)).toEqual(before)
      const replacing = setup.compactable.replace({
        documentId: id,
        firstSeq: 1,
        lastSeq: 2,
        count: 2,
        segments: before.slice(1),
      })
      const appended = { documentId: id, seq: 3, epoch: 1, origin: anna, bytes: Uint8Array.of(3) }
      await Promise.all([replacing, setup.log.append([appended])])
      expect((await rowsOf(id)).map(({ seq }) => seq)).toEqual([2, 3])
    })
  })
}
