import { asOrganisationId, asRelationshipId } from '@sweetspot/domain'
import { compactableLogSuite, documentLogSuite } from '@sweetspot/sync/testing'
import { describe, expect, it } from 'vitest'
import { documentsSuite } from './documents.suite.ts'
import { instanceSuite } from './instance.suite.ts'
import { ledgerSuite } from './ledger.suite.ts'
import { membershipsSuite } from './memberships.suite.ts'
import { oneTimeLinksSuite } from './one-time-links.suite.ts'
import { outboxSuite } from './outbox.suite.ts'
import { peopleSuite } from './people.suite.ts'
import { profilesSuite } from './profiles.suite.ts'
import { relationshipsSuite } from './relationships.suite.ts'
import { searchSuite } from './search.suite.ts'
import { sessionsSuite } from './sessions.suite.ts'
import { type OpenStore, StoreOfSuite } from './store-of-suite.ts'

/** The whole contract of `Store`: an adapter's test is a set-up plus this one call. */
export function storeSuite(openStore: OpenStore): void {
  documentLogOfStoreSuite(openStore)
  documentsSuite(openStore)
  ledgerSuite(openStore)
  membershipsSuite(openStore)
  relationshipsSuite(openStore)
  peopleSuite(openStore)
  profilesSuite(openStore)
  oneTimeLinksSuite(openStore)
  outboxSuite(openStore)
  sessionsSuite(openStore)
  searchSuite(openStore)
  instanceSuite(openStore)

  describe('store', () => {
    const suite = new StoreOfSuite(openStore)

    it('ST1 tells the database’s time in UTC with milliseconds', async () => {
      const earlier = await suite.store.now()
      const later = await suite.store.now()
      expect(earlier).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      expect(later >= earlier).toBe(true)
      // A clock that is off by an hour would be a zone read as UTC.
      expect(Math.abs(Date.parse(later) - Date.now())).toBeLessThan(30 * 60_000)
    })

    it('ST250 tells how busy the connections are', async () => {
      await suite.store.now()
      expect(suite.store.load()).toEqual({ open: 1, idle: 1, waiting: 0 })
      const asked = suite.store.now()
      // The question takes some steps to the database, and its answer cannot come between two of these.
      while (suite.store.load().idle > 0) await new Promise<void>((resolve) => process.nextTick(resolve))
      expect(suite.store.load()).toEqual({ open: 1, idle: 0, waiting: 0 })
      await asked
    })

    it('ST2 rejects every call after it was closed, and may be closed again', async () => {
      const closed = await openStore()
      await closed.close()
      await closed.close()
      await expect(closed.now()).rejects.toThrow()
      await expect(closed.people.count()).rejects.toThrow()
      await expect(closed.relationships.create(sampleRelationship)).rejects.toThrow()
    })
  })
}

const sampleRelationship = {
  id: asRelationshipId('relationship'),
  client: { id: asOrganisationId('client'), name: 'Northwind' },
  vendor: { id: asOrganisationId('vendor'), name: 'Contoso' },
}

function documentLogOfStoreSuite(openStore: OpenStore): void {
  const open = async () => {
    const store = await openStore()
    await store.relationships.create(sampleRelationship)
    const place = { relationshipId: sampleRelationship.id, scope: 'table', kind: 'page' } as const
    return {
      log: store.documentLog,
      compactable: store.compactableLog,
      async createDocument(id: string) {
        await store.documents.create({ ...place, id, name: id, createdBy: 'anna', seed: null })
      },
      breakStorage: () => store.close(),
      close: () => store.close(),
    }
  }
  documentLogSuite(open)
  compactableLogSuite(open)
}
