import { asPersonId } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import { EmailTaken } from '../people/people.ts'
import { type OpenStore, StoreOfSuite } from './store-of-suite.ts'

/** The contract of `People`. */
export function peopleSuite(openStore: OpenStore): void {
  describe('people', () => {
    const suite = new StoreOfSuite(openStore)

    it('ST50 creates a person who is found by id and by e-mail address in any case', async () => {
      const { people } = suite.store
      const id = asPersonId(suite.unique('person'))
      const account = await people.create({
        id,
        email: `${id}@Example.COM`,
        name: 'Zoë',
        passwordHash: 'hash',
      })
      expect(account).toEqual({
        id,
        email: `${id}@example.com`,
        name: 'Zoë',
        passwordHash: 'hash',
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      })
      expect(await people.findById(id)).toEqual(account)
      expect(await people.findByEmail(`${id.toUpperCase()}@EXAMPLE.com`)).toEqual(account)
    })

    it('ST51 refuses an e-mail address that somebody has, in any case', async () => {
      const { people } = suite.store
      const first = await suite.newPerson()
      const before = await people.count()
      const second = { id: asPersonId(suite.unique('person')), name: 'Ben', passwordHash: null }
      const attempt = people.create({ ...second, email: `${first}@EXAMPLE.COM` })
      await expect(attempt).rejects.toBeInstanceOf(EmailTaken)
      expect(await people.count()).toBe(before)
      const sameId = people.create({ ...second, id: first, email: 'free@example.com' })
      await expect(sameId).rejects.not.toBeInstanceOf(EmailTaken)
    })

    it('ST52 sets a password hash, and says when there is nobody to set it for', async () => {
      const { people } = suite.store
      const [anna, ben] = [await suite.newPerson(), await suite.newPerson()]
      expect((await people.findById(anna))?.passwordHash).toBeNull()
      expect(await people.setPasswordHash(anna, 'new hash')).toBe(true)
      expect((await people.findById(anna))?.passwordHash).toBe('new hash')
      expect((await people.findById(ben))?.passwordHash).toBeNull()
      expect(await people.setPasswordHash(asPersonId('nobody'), 'new hash')).toBe(false)
    })

    it('ST53 counts people and finds nobody where nobody is', async () => {
      const { people } = suite.store
      const before = await people.count()
      await suite.newPerson()
      expect(await people.count()).toBe(before + 1)
      expect(await people.findById(asPersonId('nobody'))).toBeNull()
      expect(await people.findByEmail('nobody@example.com')).toBeNull()
    })
  })
}
