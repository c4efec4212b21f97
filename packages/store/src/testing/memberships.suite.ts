import { describe, expect, it } from 'vitest'
import { LedgerConflict } from '../ledger/ledger.ts'
import { sampleEvents } from './sample-events.ts'
import { type OpenStore, StoreOfSuite } from './store-of-suite.ts'

/** The contract of memberships that end: the table follows the ledger. */
export function membershipsSuite(openStore: OpenStore): void {
  describe('memberships', () => {
    const suite = new StoreOfSuite(openStore)

    it('ST32 ends the memberships of who was removed, in that relationship only, and takes them back', async () => {
      const { ledger, relationships } = suite.store
      const [here, elsewhere] = [await suite.newRelationship(), await suite.newRelationship()]
      const [anna, ben, carla] = [await suite.newPerson(), await suite.newPerson(), await suite.newPerson()]
      const all = [anna, ben, carla].map((personId) => ({ personId, party: 'client' }) as const)
      for (const relationshipId of [here, elsewhere]) {
        await ledger.append({ relationshipId, chain: 'shared', events: [], memberships: all })
      }
      const leave = { relationshipId: here, chain: 'shared', events: [] } as const
      await ledger.append({ ...leave, removedMembers: [anna, carla] })
      expect(await relationships.listForPerson(anna)).toEqual([
        { relationshipId: elsewhere, party: 'client' },
      ])
      expect(await relationships.listForPerson(ben)).toHaveLength(2)
      expect(await relationships.listForPerson(carla)).toHaveLength(1)
      await ledger.append({ ...leave, memberships: [{ personId: anna, party: 'client' }] })
      expect(await relationships.listForPerson(anna)).toHaveLength(2)
    })

    it('ST32 removes nobody where the number of the event is taken', async () => {
      const { ledger, relationships } = suite.store
      const relationshipId = await suite.newRelationship()
      const anna = await suite.newPerson()
      const events = sampleEvents(relationshipId, ['first'])
      const memberships = [{ personId: anna, party: 'client' }] as const
      await ledger.append({ relationshipId, chain: 'shared', events, memberships })
      const attempt = ledger.append({ relationshipId, chain: 'shared', events, removedMembers: [anna] })
      await expect(attempt).rejects.toBeInstanceOf(LedgerConflict)
      expect(await relationships.listForPerson(anna)).toHaveLength(1)
    })
  })
}
