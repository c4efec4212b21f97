import type { RelationshipId } from '@sweetspot/domain'
import { DocumentMissing } from '@sweetspot/sync/ports'
import { describe, expect, it } from 'vitest'
import { DocumentExists, type NewDocument } from '../documents/documents.ts'
import { type OpenStore, StoreOfSuite } from './store-of-suite.ts'

const origin = { actor: 'anna', party: 'client', session: null, via: 'seed' } as const

/** The contract of `Documents`. */
export function documentsSuite(openStore: OpenStore): void {
  describe('documents', () => {
    const suite = new StoreOfSuite(openStore)

    function pageIn(relationshipId: RelationshipId, changes: Partial<NewDocument> = {}): NewDocument {
      return {
        id: suite.unique('document'),
        relationshipId,
        scope: 'table',
        name: 'objectives',
        kind: 'objectives',
        createdBy: 'anna',
        seed: null,
        ...changes,
      }
    }

    it('ST10 creates a document with its seed as update number 1', async () => {
      const { documents, documentLog } = suite.store
      const page = pageIn(await suite.newRelationship(), { seed: { bytes: Uint8Array.of(1, 2, 3), origin } })
      const row = await documents.create(page)
      expect(row).toEqual({
        id: page.id,
        relationshipId: page.relationshipId,
        scope: 'table',
        name: 'objectives',
        kind: 'objectives',
        epoch: 1,
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        createdBy: 'anna',
      })
      expect(await documents.find(page.relationshipId, 'table', 'objectives')).toEqual(row)
      const loaded = await documentLog.load(page.id)
      expect([loaded.epoch, loaded.seq, loaded.updates.map((bytes) => [...bytes])]).toEqual([
        1,
        1,
        [[1, 2, 3]],
      ])
    })

    it('ST11 creates a document without a seed, which has no updates', async () => {
      const page = pageIn(await suite.newRelationship())
      await suite.store.documents.create(page)
      expect(await suite.store.documentLog.load(page.id)).toMatchObject({ epoch: 1, seq: 0, updates: [] })
    })

    it('ST12 stores nothing of a document whose seed is refused', async () => {
      const relationshipId = await suite.newRelationship()
      const seed = { bytes: Uint8Array.of(1), origin: { ...origin, actor: null as never } }
      const page = pageIn(relationshipId, { seed })
      await expect(suite.store.documents.create(page)).rejects.toThrow()
      expect(await suite.store.documents.list(relationshipId)).toEqual([])
      await expect(suite.store.documentLog.load(page.id)).rejects.toBeInstanceOf(DocumentMissing)
    })

    it('ST13 refuses a name that is taken, names the document that has it, and keeps that one', async () => {
      const relationshipId = await suite.newRelationship()
      const first = await suite.store.documents.create(pageIn(relationshipId))
      const second = pageIn(relationshipId, { seed: { bytes: Uint8Array.of(1), origin } })
      const failure = await suite.store.documents.create(second).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(DocumentExists)
      expect(failure).toMatchObject({ documentId: first.id })
      expect(await suite.store.documents.list(relationshipId)).toEqual([first])
      await expect(suite.store.documentLog.load(second.id)).rejects.toBeInstanceOf(DocumentMissing)
    })

    it('ST14 lets exactly one of two creations at once have the name', async () => {
      const relationshipId = await suite.newRelationship()
      const attempts = [pageIn(relationshipId), pageIn(relationshipId)].map((page) =>
        suite.store.documents.create(page),
      )
      const outcomes = await Promise.allSettled(attempts)
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect(refused.map(({ reason }) => reason)).toEqual([expect.any(DocumentExists)])
      expect(await suite.store.documents.list(relationshipId)).toHaveLength(1)
    })

    it('ST15 does not take a taken id for a taken name', async () => {
      const relationshipId = await suite.newRelationship()
      const { id } = await suite.store.documents.create(pageIn(relationshipId))
      const attempt = suite.store.documents.create(pageIn(relationshipId, { id, name: 'another' }))
      const failure = await attempt.catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(Error)
      expect(failure).not.toBeInstanceOf(DocumentExists)
    })

    it('ST16 keeps scopes and relationships apart, lists one relationship oldest first', async () => {
      const [here, elsewhere] = [await suite.newRelationship(), await suite.newRelationship()]
      const [later, earlier] = [suite.unique('document'), suite.unique('document')]
      const wins = { name: 'wins', kind: 'wins' }
      const first = await suite.store.documents.create(
        pageIn(here, { ...wins, id: earlier, scope: 'voice.client' }),
      )
      await suite.nextMillisecond()
      const second = await suite.store.documents.create(
        pageIn(here, { ...wins, id: later, scope: 'voice.vendor' }),
      )
      await suite.store.documents.create(pageIn(elsewhere, { scope: 'voice.client', name: 'wins' }))
      expect(await suite.store.documents.list(here)).toEqual([first, second])
      expect(await suite.store.documents.find(here, 'voice.vendor', 'wins')).toEqual(second)
    })

    it('ST17 finds nothing where nothing is', async () => {
      const relationshipId = await suite.newRelationship()
      expect(await suite.store.documents.find(relationshipId, 'table', 'objectives')).toBeNull()
      expect(await suite.store.documents.list(relationshipId)).toEqual([])
      expect(await suite.store.documents.get('nowhere')).toBeNull()
    })

    it('ST252 finds a document by its id', async () => {
      const row = await suite.store.documents.create(pageIn(await suite.newRelationship()))
      expect(await suite.store.documents.get(row.id)).toEqual(row)
    })
  })
}
