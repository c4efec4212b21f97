import { asOrganisationId, asRelationshipId } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import { type OpenStore, StoreOfSuite } from './store-of-suite.ts'

/** The contract of `Relationships`. */
export function relationshipsSuite(openStore: OpenStore): void {
  describe('relationships', () => {
    const suite = new StoreOfSuite(openStore)

    it('ST40 creates a relationship, which then exists and counts', async () => {
      const { relationships } = suite.store
      const before = await relationships.count()
      const id = await suite.newRelationship()
      expect(await relationships.exists(id)).toBe(true)
      expect(await relationships.exists(asRelationshipId('nowhere'))).toBe(false)
      expect(await relationships.count()).toBe(before + 1)
    })

    it('ST41 lets a company have several relationships', async () => {
      const { relationships } = suite.store
      const client = { id: asOrganisationId(suite.unique('company')), name: 'Northwind' }
      const ids = [asRelationshipId(suite.unique('shared')), asRelationshipId(suite.unique('shared'))]
      for (const id of ids) {
        const vendor = { id: asOrganisationId(`${id}-vendor`), name: 'Contoso' }
        await relationships.create({ id, client, vendor })
      }
      expect(await Promise.all(ids.map((id) => relationships.exists(id)))).toEqual([true, true])
    })

    it('ST42 rejects a relationship whose id is taken', async () => {
      const { relationships } = suite.store
      const id = await suite.newRelationship()
      const before = await relationships.count()
      const vendor = { id: asOrganisationId(suite.unique('company')), name: 'Newcomer' }
      const attempt = relationships.create({ id, client: vendor, vendor })
      await expect(attempt).rejects.toThrow()
      expect(await relationships.count()).toBe(before)
    })

    it('ST43 lists the relationships of a person with their party, oldest first, and nobody else’s', async () => {
      const { ledger, relationships } = suite.store
      const [anna, ben] = [await suite.newPerson(), await suite.newPerson()]
      const first = await suite.newRelationship('younger-by-name')
      await suite.nextMillisecond()
      const second = await suite.newRelationship('older-by-name')
      const join = { chain: 'shared', events: [] } as const
      await ledger.append({
        ...join,
        relationshipId: second,
        memberships: [{ personId: anna, party: 'vendor' }],
      })
      await ledger.append({
        ...join,
        relationshipId: first,
        memberships: [
          { personId: anna, party: 'client' },
          { personId: ben, party: 'vendor' },
        ],
      })
      expect(await relationships.listForPerson(anna)).toEqual([
        { relationshipId: first, party: 'client' },
        { relationshipId: second, party: 'vendor' },
      ])
      expect(await relationships.listForPerson(ben)).toEqual([{ relationshipId: first, party: 'vendor' }])
      expect(await relationships.listForPerson(await suite.newPerson())).toEqual([])
    })
  })
}
