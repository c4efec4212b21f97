import { asPersonId } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import { type OpenStore, StoreOfSuite } from './store-of-suite.ts'

/** The contract of `Profiles`. */
export function profilesSuite(openStore: OpenStore): void {
  describe('profiles', () => {
    const suite = new StoreOfSuite(openStore)

    it('ST54 changes what is named of a profile, and nobody else’s', async () => {
      const { people, profiles } = suite.store
      const [anna, ben] = [await suite.newPerson(), await suite.newPerson()]
      expect(await profiles.read(anna)).toEqual({ name: 'Anna', language: null, timeZone: null })
      expect(await profiles.update(anna, { language: 'pl', timeZone: 'Europe/Warsaw' })).toBe(true)
      expect(await profiles.update(anna, { name: 'Anna Żak' })).toBe(true)
      expect(await profiles.update(anna, {})).toBe(true)
      const changed = { name: 'Anna Żak', language: 'pl', timeZone: 'Europe/Warsaw' }
      expect(await profiles.read(anna)).toEqual(changed)
      expect((await people.findById(anna))?.name).toBe('Anna Żak')
      expect(await profiles.update(anna, { language: null })).toBe(true)
      expect(await profiles.read(anna)).toEqual({ ...changed, language: null })
      expect(await profiles.read(ben)).toEqual({ name: 'Anna', language: null, timeZone: null })
    })

    it('ST54 says when there is nobody', async () => {
      const { profiles } = suite.store
      const nobody = asPersonId('nobody')
      expect(await profiles.read(nobody)).toBeNull()
      expect(await profiles.update(nobody, { name: 'Somebody' })).toBe(false)
      expect(await profiles.update(nobody, {})).toBe(false)
    })

    it('ST55 knows whether anybody has a password', async () => {
      const { people, profiles } = suite.store
      const anna = await suite.newPerson()
      expect(await profiles.anyWithPassword()).toBe(false)
      await people.setPasswordHash(anna, 'hash')
      expect(await profiles.anyWithPassword()).toBe(true)
    })
  })
}
