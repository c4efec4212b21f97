import { emptyHead, type Json, payloadHash, type RelationshipId } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import { LedgerConflict, type NewReceipt, ReceiptExists } from '../ledger/ledger.ts'
import { sampleEvents } from './sample-events.ts'
import { type OpenStore, StoreOfSuite } from './store-of-suite.ts'

/** The contract of `Ledger`. */
export function ledgerSuite(openStore: OpenStore): void {
  describe('ledger', () => {
    const suite = new StoreOfSuite(openStore)

    function receiptOf(idempotencyKey: string, changes: Partial<NewReceipt> = {}): NewReceipt {
      const requestHash = 'ab'.repeat(32)
      return {
        actor: 'anna',
        idempotencyKey,
        requestHash,
        status: 200,
        response: { events: [1] },
        ...changes,
      }
    }

    async function namesIn(relationshipId: RelationshipId): Promise<unknown[]> {
      const events = await suite.store.ledger.read(relationshipId, 'shared', 0)
      return events.map(({ payload }) => ('name' in payload ? payload.name : null))
    }

    it('ST20 gives back the events after a number as they were appended, in order', async () => {
      const relationshipId = await suite.newRelationship()
      const events = sampleEvents(relationshipId, [
        'Zoë "Z" Ångström',
        '山田 😀',
        'line\nbreak \u0000 \ud800',
        'D',
      ])
      await suite.store.ledger.append({ relationshipId, chain: 'shared', events: events.slice(0, 3) })
      await suite.store.ledger.append({ relationshipId, chain: 'shared', events: events.slice(3) })
      const read = await suite.store.ledger.read(relationshipId, 'shared', 0)
      expect(read).toEqual(events)
      expect(read.map(({ salt, payload }) => payloadHash(salt, payload as Json))).toEqual(
        events.map(({ header }) => header.payloadHash),
      )
      expect(await suite.store.ledger.read(relationshipId, 'shared', 3)).toEqual(events.slice(3))
      expect(await suite.store.ledger.read(relationshipId, 'shared', 4)).toEqual([])
    })

    it('ST21 tells the head of a chain and its signature, and where an empty one starts', async () => {
      const relationshipId = await suite.newRelationship()
      const { ledger } = suite.store
      expect(await ledger.head(relationshipId, 'shared')).toEqual({ ...emptyHead, headSignature: null })
      const names = Array.from({ length: 11 }, (_, index) => `${index}`)
      const events = sampleEvents(relationshipId, names)
      await ledger.append({ relationshipId, chain: 'shared', events })
      expect(await ledger.head(relationshipId, 'shared')).toEqual({
        seq: 11,
        hash: events.at(-1)?.hash,
        headSignature: 'signature-11',
      })
    })

    it('ST22 keeps the chains and the relationships apart', async () => {
      const [here, elsewhere] = [await suite.newRelationship(), await suite.newRelationship()]
      const caucus = sampleEvents(here, ['private'], { chain: 'caucus.client' })
      await suite.store.ledger.append({ relationshipId: here, chain: 'caucus.client', events: caucus })
      expect(await suite.store.ledger.read(here, 'caucus.client', 0)).toEqual(caucus)
      expect(await suite.store.ledger.read(here, 'shared', 0)).toEqual([])
      expect(await suite.store.ledger.read(here, 'caucus.vendor', 0)).toEqual([])
      expect(await suite.store.ledger.read(elsewhere, 'caucus.client', 0)).toEqual([])
      expect((await suite.store.ledger.head(here, 'shared')).seq).toBe(0)
    })

    it('ST23 stores nothing of an addition whose number is taken: no event, no membership, no answer', async () => {
      const relationshipId = await suite.newRelationship()
      const personId = await suite.newPerson()
      const { ledger, relationships } = suite.store
      const [first] = sampleEvents(relationshipId, ['first'])
      await ledger.append({ relationshipId, chain: 'shared', events: first === undefined ? [] : [first] })
      const attempt = ledger.append({
        relationshipId,
        chain: 'shared',
        events: sampleEvents(relationshipId, ['second', 'third']).reverse(),
        memberships: [{ personId, party: 'client' }],
        receipt: receiptOf('key-1'),
      })
      await expect(attempt).rejects.toBeInstanceOf(LedgerConflict)
      expect(await namesIn(relationshipId)).toEqual(['first'])
      expect(await relationships.listForPerson(personId)).toEqual([])
      expect(await ledger.receipt(relationshipId, 'anna', 'key-1')).toBeNull()
    })

    it('ST24 lets exactly one of two commands at once have the next number', async () => {
      const relationshipId = await suite.newRelationship()
      const attempts = ['left', 'right'].map((side) =>
        suite.store.ledger.append({
          relationshipId,
          chain: 'shared',
          events: sampleEvents(relationshipId, [side]),
          receipt: receiptOf(side),
        }),
      )
      const outcomes = await Promise.allSettled(attempts)
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect(refused.map(({ reason }) => reason)).toEqual([expect.any(LedgerConflict)])
      const [winner, loser] = outcomes[0]?.status === 'fulfilled' ? ['left', 'right'] : ['right', 'left']
      expect(await namesIn(relationshipId)).toEqual([winner])
      expect(await suite.store.ledger.receipt(relationshipId, 'anna', winner ?? '')).not.toBeNull()
      expect(await suite.store.ledger.receipt(relationshipId, 'anna', loser ?? '')).toBeNull()
    })

    it('ST25 keeps the answer of a command with its events, and the memberships they make', async () => {
      const relationshipId = await suite.newRelationship()
      const personId = await suite.newPerson()
      const receipt = receiptOf('key-1', { status: 201, response: { events: [{ seq: 1 }], note: null } })
      await suite.store.ledger.append({
        relationshipId,
        chain: 'shared',
        events: sampleEvents(relationshipId, ['Anna']),
        memberships: [{ personId, party: 'vendor' }],
        receipt,
      })
      expect(await suite.store.ledger.receipt(relationshipId, 'anna', 'key-1')).toEqual({
        ...receipt,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      })
      expect(await suite.store.relationships.listForPerson(personId)).toEqual([
        { relationshipId, party: 'vendor' },
      ])
    })

    it('ST25 makes documents with the events that make them, or stores neither', async () => {
      const relationshipId = await suite.newRelationship()
      const { ledger, documents, documentLog } = suite.store
      const document = {
        id: 'published',
        relationshipId,
        scope: 'table',
        name: 'page-1',
        kind: 'page',
        createdBy: 'anna',
        seed: {
          bytes: Uint8Array.of(0, 0),
          origin: { actor: 'anna', party: 'client', session: null, via: 'http' },
        },
      } as const
      const [first, second] = sampleEvents(relationshipId, ['Anna', 'Ben'])
      if (first === undefined || second === undefined) throw new Error('two events')
      await ledger.append({ relationshipId, chain: 'shared', events: [first] })
      // Somebody else took the number of the event, so that there is no document either.
      const late = ledger.append({ relationshipId, chain: 'shared', events: [first], documents: [document] })
      await expect(late).rejects.toBeInstanceOf(LedgerConflict)
      expect(await documents.find(relationshipId, 'table', 'page-1')).toBeNull()
      await ledger.append({ relationshipId, chain: 'shared', events: [second], documents: [document] })
      expect(await documents.find(relationshipId, 'table', 'page-1')).toMatchObject({ createdBy: 'anna' })
      expect((await documentLog.load('published')).updates).toEqual([Uint8Array.of(0, 0)])
    })

    it('ST26 stores nothing of an addition whose idempotency key has an answer', async () => {
      const relationshipId = await suite.newRelationship()
      const personId = await suite.newPerson()
      const { ledger } = suite.store
      await ledger.saveReceipt(relationshipId, receiptOf('key-1', { status: 409, response: 'first' }))
      const attempt = ledger.append({
        relationshipId,
        chain: 'shared',
        events: sampleEvents(relationshipId, ['Anna']),
        memberships: [{ personId, party: 'client' }],
        receipt: receiptOf('key-1'),
      })
      await expect(attempt).rejects.toBeInstanceOf(ReceiptExists)
      expect(await namesIn(relationshipId)).toEqual([])
      expect(await suite.store.relationships.listForPerson(personId)).toEqual([])
      expect(await ledger.receipt(relationshipId, 'anna', 'key-1')).toMatchObject({ response: 'first' })
    })

    it('ST27 keeps the answer to a refused command, once', async () => {
      const relationshipId = await suite.newRelationship()
      const { ledger } = suite.store
      await ledger.saveReceipt(relationshipId, receiptOf('key-1', { status: 422, response: ['no', 'title'] }))
      const again = ledger.saveReceipt(relationshipId, receiptOf('key-1'))
      await expect(again).rejects.toBeInstanceOf(ReceiptExists)
      expect(await ledger.receipt(relationshipId, 'anna', 'key-1')).toMatchObject({
        status: 422,
        response: ['no', 'title'],
      })
    })

    it('ST28 tells idempotency keys apart by actor and relationship', async () => {
      const [here, elsewhere] = [await suite.newRelationship(), await suite.newRelationship()]
      const { ledger } = suite.store
      await ledger.saveReceipt(here, receiptOf('key-1', { response: 'anna here' }))
      await ledger.saveReceipt(here, receiptOf('key-1', { actor: 'ben', response: 'ben here' }))
      await ledger.saveReceipt(elsewhere, receiptOf('key-1', { response: 'anna elsewhere' }))
      expect(await ledger.receipt(here, 'anna', 'key-1')).toMatchObject({ response: 'anna here' })
      expect(await ledger.receipt(here, 'ben', 'key-1')).toMatchObject({ response: 'ben here' })
      expect(await ledger.receipt(elsewhere, 'anna', 'key-1')).toMatchObject({ response: 'anna elsewhere' })
      expect(await ledger.receipt(elsewhere, 'ben', 'key-1')).toBeNull()
    })

    it('ST29 throws for an event of another relationship or chain, and stores nothing', async () => {
      const [here, elsewhere] = [await suite.newRelationship(), await suite.newRelationship()]
      const caucus = sampleEvents(here, ['A'], { chain: 'caucus.client' })
      for (const stray of [sampleEvents(elsewhere, ['A']), caucus]) {
        const attempt = suite.store.ledger.append({ relationshipId: here, chain: 'shared', events: stray })
        await expect(attempt).rejects.toBeInstanceOf(TypeError)
      }
      expect((await suite.store.ledger.head(here, 'shared')).seq).toBe(0)
      expect((await suite.store.ledger.head(elsewhere, 'shared')).seq).toBe(0)
    })

    it('ST214 adds to several chains at once', async () => {
      const relationshipId = await suite.newRelationship()
      const { ledger } = suite.store
      const shared = sampleEvents(relationshipId, ['given', 'revealed'])
      const own = sampleEvents(relationshipId, ['kept'], { chain: 'caucus.vendor' })
      const beside = [{ chain: 'caucus.vendor', events: own }] as const
      await ledger.append({ relationshipId, chain: 'shared', events: shared, beside })
      expect(await ledger.read(relationshipId, 'shared', 0)).toEqual(shared)
      expect(await ledger.read(relationshipId, 'caucus.vendor', 0)).toEqual(own)
    })

    it('ST214 adds to no chain where the number of one is taken, or an event is of another', async () => {
      const relationshipId = await suite.newRelationship()
      const { ledger } = suite.store
      const own = sampleEvents(relationshipId, ['kept'], { chain: 'caucus.vendor' })
      await ledger.append({ relationshipId, chain: 'caucus.vendor', events: own })
      const addition = {
        relationshipId,
        chain: 'shared',
        events: sampleEvents(relationshipId, ['A']),
      } as const
      const receipt = receiptOf('key-1')
      const taken = ledger.append({ ...addition, beside: [{ chain: 'caucus.vendor', events: own }], receipt })
      await expect(taken).rejects.toBeInstanceOf(LedgerConflict)
      const stray = ledger.append({ ...addition, beside: [{ chain: 'caucus.client', events: own }] })
      await expect(stray).rejects.toBeInstanceOf(TypeError)
      expect((await ledger.head(relationshipId, 'shared')).seq).toBe(0)
      expect((await ledger.head(relationshipId, 'caucus.vendor')).seq).toBe(1)
      expect(await ledger.receipt(relationshipId, 'anna', 'key-1')).toBeNull()
    })

    it('ST215 lets exactly one of two have both chains, whichever they name first, and both finish', async () => {
      const relationshipId = await suite.newRelationship()
      const { ledger } = suite.store
      for (let round = 0; round < 10; round += 1) {
        const [shared, own] = [
          await ledger.head(relationshipId, 'shared'),
          await ledger.head(relationshipId, 'caucus.client'),
        ]
        const additions = ['left', 'right'].map((name) => {
          const one = sampleEvents(relationshipId, [name], { after: shared })
          const other = sampleEvents(relationshipId, [name], { after: own, chain: 'caucus.client' })
          const [first, second] = [
            { chain: 'shared', events: one } as const,
            { chain: 'caucus.client', events: other } as const,
          ]
          return name === 'left'
            ? { relationshipId, ...first, beside: [second] }
            : { relationshipId, ...second, beside: [first] }
        })
        const outcomes = await Promise.allSettled(additions.map((addition) => ledger.append(addition)))
        const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
        expect(refused.map(({ reason }) => reason)).toEqual([expect.any(LedgerConflict)])
      }
      const both = await Promise.all(
        (['shared', 'caucus.client'] as const).map((chain) => ledger.read(relationshipId, chain, 0)),
      )
      const [shared, own] = both.map((events) =>
        events.map(({ payload }) => ('name' in payload ? payload.name : null)),
      )
      expect(own).toEqual(shared)
    })

    it('ST30 replaces the membership of a person who is already in the relationship', async () => {
      const relationshipId = await suite.newRelationship()
      const personId = await suite.newPerson()
      const { ledger, relationships } = suite.store
      for (const party of ['client', 'vendor'] as const) {
        await ledger.append({
          relationshipId,
          chain: 'shared',
          events: [],
          memberships: [{ personId, party }],
        })
      }
      expect(await relationships.listForPerson(personId)).toEqual([{ relationshipId, party: 'vendor' }])
    })

    it('ST31 appends thousands of events whole or not at all', async () => {
      const relationshipId = await suite.newRelationship()
      const { ledger } = suite.store
      const names = Array.from({ length: 3000 }, (_, index) => `${index}`)
      const events = sampleEvents(relationshipId, names)
      const spoiled = [...events, ...events.slice(0, 1)]
      await expect(
        ledger.append({ relationshipId, chain: 'shared', events: spoiled }),
      ).rejects.toBeInstanceOf(LedgerConflict)
      expect((await ledger.head(relationshipId, 'shared')).seq).toBe(0)
      await ledger.append({ relationshipId, chain: 'shared', events })
      expect(await namesIn(relationshipId)).toEqual(names)
    })
  })
}
