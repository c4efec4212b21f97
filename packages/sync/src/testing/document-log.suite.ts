import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppendConflict, type DocumentLog, DocumentMissing, type PendingUpdate } from '../ports.ts'

/** What an adapter brings to be tested. One is opened for the suite, another where a test breaks it. */
export interface DocumentLogSetup {
  readonly log: DocumentLog
  /** Makes a page known, at epoch 1 and without updates. */
  createDocument(documentId: string): Promise<void>
  /** Makes the storage fail for good, as a lost disk or connection would. */
  breakStorage(): Promise<void>
  close(): Promise<void>
}

/** An update of somebody at a place in a document's log. */
function updateOf(documentId: string, seq: number, bytes: Uint8Array | string): PendingUpdate {
  return {
    documentId,
    seq,
    epoch: 1,
    origin: { actor: 'anna', party: 'client', session: seq % 2 === 0 ? null : 'handle-1', via: 'socket' },
    bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  }
}

/** The contract of `DocumentLog`, for every adapter. */
export function documentLogSuite(open: () => Promise<DocumentLogSetup>): void {
  describe('document log', () => {
    let setup: DocumentLogSetup
    let documents = 0

    beforeAll(async () => {
      setup = await open()
    })

    afterAll(async () => {
      await setup.close()
    })

    async function newDocument(): Promise<string> {
      documents += 1
      const id = `document-${documents}`
      await setup.createDocument(id)
      return id
    }

    async function textsOf(documentId: string): Promise<string[]> {
      const { updates } = await setup.log.load(documentId)
      return updates.map((bytes) => new TextDecoder().decode(bytes))
    }

    it('SY-LOG1 gives back what was appended, in order of the numbers', async () => {
      const id = await newDocument()
      await setup.log.append([updateOf(id, 2, 'two'), updateOf(id, 1, 'one')])
      await setup.log.append([updateOf(id, 3, 'three')])
      await setup.log.append(Array.from({ length: 9 }, (_, index) => updateOf(id, index + 4, `${index + 4}`)))
      expect(await textsOf(id)).toEqual([
        'one',
        'two',
        'three',
        '4',
        '5',
        '6',
        '7',
        '8',
        '9',
        '10',
        '11',
        '12',
      ])
      expect(await setup.log.load(id)).toMatchObject({ epoch: 1, seq: 12 })
    })

    it('SY-LOG2 keeps bytes exactly: none, all values, a view into a larger buffer, a megabyte', async () => {
      const id = await newDocument()
      const all = Uint8Array.from({ length: 256 }, (_, index) => index)
      const samples = [
        new Uint8Array(),
        all,
        all.subarray(100, 103),
        Uint8Array.from({ length: 1024 * 1024 }, (_, i) => i % 251),
      ]
      await setup.log.append(samples.map((bytes, index) => updateOf(id, index + 1, bytes)))
      const { updates } = await setup.log.load(id)
      expect(updates.map((bytes) => Buffer.from(bytes).toString('base64'))).toEqual(
        samples.map((bytes) => Buffer.from(bytes).toString('base64')),
      )
    })

    it('SY-LOG3 loads a document without updates as number 0', async () => {
      const id = await newDocument()
      expect(await setup.log.load(id)).toEqual({
        epoch: 1,
        kind: 'page',
        seq: 0,
        snapshot: null,
        updates: [],
        writers: [],
      })
    })

    it('SY-LOG18 says what the document is, and of each update whose device made it', async () => {
      const id = await newDocument()
      const doors = ['socket', 'import', 'upload', 'seed', 'http'] as const
      const updates = doors.map((via, index) => {
        const update = updateOf(id, index + 1, via)
        return { ...update, origin: { ...update.origin, actor: `by ${via}`, via } }
      })
      await setup.log.append(updates)
      expect(await setup.log.load(id)).toMatchObject({
        kind: 'page',
        writers: ['by socket', null, 'by upload', null, null],
      })
    })

    it('SY-LOG4 says which document is missing when it is loaded', async () => {
      const failure = await setup.log.load('nowhere').catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(DocumentMissing)
      expect(failure).toMatchObject({ documentId: 'nowhere' })
    })

    it('SY-LOG5 stores nothing of a batch that names a missing document, and says which', async () => {
      const id = await newDocument()
      const batch = [updateOf(id, 1, 'mine'), updateOf('nowhere', 1, 'lost')]
      const failure = await setup.log.append(batch).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(DocumentMissing)
      expect(failure).toMatchObject({ documentId: 'nowhere' })
      expect(await textsOf(id)).toEqual([])
    })

    it('SY-LOG6 stores nothing of a batch that claims a taken number, in any of its documents', async () => {
      const [taken, other] = [await newDocument(), await newDocument()]
      await setup.log.append([updateOf(taken, 1, 'first')])
      const batch = [
        updateOf(other, 1, 'bystander'),
        updateOf(taken, 1, 'second'),
        updateOf(taken, 2, 'third'),
      ]
      await expect(setup.log.append(batch)).rejects.toBeInstanceOf(AppendConflict)
      expect(await textsOf(taken)).toEqual(['first'])
      expect(await textsOf(other)).toEqual([])
    })

    it('SY-LOG7 refuses a batch that claims one number twice', async () => {
      const id = await newDocument()
      const batch = [updateOf(id, 1, 'one'), updateOf(id, 1, 'other')]
      await expect(setup.log.append(batch)).rejects.toBeInstanceOf(AppendConflict)
      expect(await textsOf(id)).toEqual([])
    })

    it('SY-LOG8 lets exactly one of two batches have a number that both claim at once', async () => {
      const id = await newDocument()
      const claims = ['left', 'right'].map((side) =>
        setup.log.append([updateOf(id, 1, `${side} 1`), updateOf(id, 2, `${side} 2`)]),
      )
      const outcomes = await Promise.allSettled(claims)
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect(refused.map(({ reason }) => reason)).toEqual([expect.any(AppendConflict)])
      const winner = outcomes[0]?.status === 'fulfilled' ? 'left' : 'right'
      expect(await textsOf(id)).toEqual([`${winner} 1`, `${winner} 2`])
    })

    it('SY-LOG9 goes on after a refused batch', async () => {
      const id = await newDocument()
      await setup.log.append([updateOf(id, 1, 'one')])
      await expect(setup.log.append([updateOf(id, 1, 'again')])).rejects.toBeInstanceOf(AppendConflict)
      await setup.log.append([updateOf(id, 2, 'two')])
      expect(await textsOf(id)).toEqual(['one', 'two'])
    })

    it('SY-LOG10 accepts an empty batch, which changes nothing', async () => {
      const id = await newDocument()
      await setup.log.append([])
      expect(await textsOf(id)).toEqual([])
    })

    it('SY-LOG11 stores a batch of any size whole or not at all', async () => {
      const id = await newDocument()
      const many = Array.from({ length: 10_000 }, (_, index) => updateOf(id, index + 1, `${index + 1}`))
      const spoiled = [...many.slice(0, -1), updateOf(id, 1, 'taken by the first')]
      await expect(setup.log.append(spoiled)).rejects.toBeInstanceOf(AppendConflict)
      expect(await textsOf(id)).toEqual([])
      await setup.log.append(many)
      expect(await textsOf(id)).toEqual(many.map((update) => `${update.seq}`))
    })

    it('SY-LOG12 holds what a plain list would hold, whatever batches come', async () => {
      const claim = fc.record({
        document: fc.nat({ max: 2 }),
        seq: fc.integer({ min: 1, max: 6 }),
        bytes: fc.uint8Array({ maxLength: 8 }),
      })
      const run = fc.asyncProperty(
        fc.array(fc.array(claim, { maxLength: 4 }), { maxLength: 12 }),
        async (batches) => {
          const ids = [await newDocument(), await newDocument(), await newDocument()]
          const model = new Map<string, Uint8Array>()
          for (const batch of batches) {
            const updates = batch.map((part) => updateOf(ids[part.document] ?? '', part.seq, part.bytes))
            const places = updates.map((update) => `${update.documentId} ${update.seq}`)
            const free = new Set(places).size === places.length && !places.some((place) => model.has(place))
            const appended = setup.log.append(updates)
            if (free) await appended
            else await expect(appended).rejects.toBeInstanceOf(AppendConflict)
            if (free)
              for (const update of updates) model.set(`${update.documentId} ${update.seq}`, update.bytes)
          }
          for (const id of ids) {
            const seqs = [1, 2, 3, 4, 5, 6].filter((seq) => model.has(`${id} ${seq}`))
            const loaded = await setup.log.load(id)
            expect(loaded.seq).toBe(seqs.at(-1) ?? 0)
            expect(loaded.updates.map((bytes) => [...bytes])).toEqual(
              seqs.map((seq) => [...(model.get(`${id} ${seq}`) ?? [])]),
            )
          }
        },
      )
      await fc.assert(run, { numRuns: 20 })
    })

    it('SY-LOG13 never takes a failing storage for a missing or an empty document', async () => {
      const broken = await open()
      await broken.createDocument('known')
      await broken.log.append([updateOf('known', 1, 'kept')])
      await broken.breakStorage()
      const calls = [() => broken.log.load('known'), () => broken.log.append([updateOf('known', 2, 'lost')])]
      for (const call of calls) {
        const failure = await call().then(
          () => 'answered',
          (error: unknown) => error,
        )
        expect(failure).toBeInstanceOf(Error)
        expect(failure).not.toBeInstanceOf(DocumentMissing)
        expect(failure).not.toBeInstanceOf(AppendConflict)
      }
      await broken.close()
    })
  })
}
