import { sampleRecord, testInstance } from '@sweetspot/domain/testing'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { RelationshipStorage } from '../storage/relationship-storage.ts'

/** What every storage of a relationship promises; each test gets a fresh device. */
export function relationshipStorageSuite(name: string, create: () => RelationshipStorage): void {
  const place = { scope: 'table', name: 'objectives' } as const
  const reopen = async (storage: RelationshipStorage) => {
    const doc = new Y.Doc()
    const document = storage.document(place)
    return { doc, document, stored: await document.open(doc) }
  }

  describe(name, () => {
    it('CL8 begins with nothing, at the first epoch', async () => {
      const { doc, stored } = await reopen(create())
      expect(stored).toEqual({ epoch: 1, syncedSchema: null, pending: { changes: 0, places: [] } })
      expect(doc.store.clients.size).toBe(0)
    })

    it('CL8 gives back content, mark and pending work on the next visit', async () => {
      const storage = create()
      const first = await reopen(storage)
      first.doc.getMap('cells').set('a/title', 'Typed here')
      await first.document.synced(1)
      await first.document.setPending({ changes: 2, places: ['a'] })
      await first.document.close()
      const { doc, stored } = await reopen(storage)
      expect(doc.getMap('cells').get('a/title')).toBe('Typed here')
      expect(stored).toEqual({ epoch: 1, syncedSchema: 1, pending: { changes: 2, places: ['a'] } })
      expect(await storage.pendingDocuments()).toEqual([place])
    })

    it('CL8 replaces what earlier visits left pending by what is pending now', async () => {
      const storage = create()
      const first = await reopen(storage)
      await first.document.setPending({ changes: 2, places: ['a'] })
      await first.document.close()
      const second = await reopen(storage)
      await second.document.setPending({ changes: 3, places: ['a', 'b'] })
      await second.document.close()
      const third = await reopen(storage)
      expect(third.stored.pending).toEqual({ changes: 3, places: ['a', 'b'] })
      await third.document.setPending({ changes: 0, places: [] })
      expect(await storage.pendingDocuments()).toEqual([])
    })

    it('CL8 begins empty after a restart, at the epoch it was told', async () => {
      const storage = create()
      const first = await reopen(storage)
      first.doc.getMap('cells').set('a/title', 'Typed here')
      await first.document.synced(1)
      await first.document.setPending({ changes: 1, places: ['a'] })
      await first.document.restart(2)
      const { doc, stored } = await reopen(storage)
      expect(stored).toEqual({ epoch: 2, syncedSchema: null, pending: { changes: 0, places: [] } })
      expect(doc.getMap('cells').size).toBe(0)
    })

    it('CL8 keeps the events and ends of the ledger, and whether all had arrived', async () => {
      const { ledger } = create()
      const { events, head } = sampleChain(3)
      expect(await ledger.load()).toEqual({ events: [], heads: [], complete: false })
      await ledger.append(events, head)
      await ledger.append(events.slice(2), head)
      await ledger.setComplete()
      expect(await ledger.load()).toEqual({ events, heads: [head], complete: true })
      await ledger.clear()
      expect(await ledger.load()).toEqual({ events: [], heads: [], complete: false })
    })

    it('CL8 forgets everything but the words that were put aside', async () => {
      const storage = create()
      const { doc, document } = await reopen(storage)
      doc.getMap('cells').set('a/title', 'Typed here')
      await document.synced(1)
      await document.setPending({ changes: 1, places: ['a'] })
      const { events, head } = sampleChain(1)
      await storage.ledger.append(events, head)
      await storage.keepText('My words')
      await document.close()
      await storage.clear()
      const next = await reopen(storage)
      expect([next.doc.getMap('cells').size, next.stored.syncedSchema]).toEqual([0, null])
      expect((await storage.ledger.load()).events).toEqual([])
      expect(await storage.pendingDocuments()).toEqual([])
      expect(await storage.keptText()).toBe('My words')
      await storage.keepText('')
      expect(await storage.keptText()).toBe('')
    })
  })
}

function sampleChain(count: number) {
  const [chain] = sampleRecord(testInstance('key'), count).chains
  if (chain === undefined) throw new Error('a sample record has one chain')
  return chain
}
