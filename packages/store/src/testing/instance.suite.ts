import { describe, expect, it } from 'vitest'
import { type OpenStore, StoreOfSuite } from './store-of-suite.ts'

/** The contract of `InstanceKeys` and `Settings`. */
export function instanceSuite(openStore: OpenStore): void {
  describe('instance', () => {
    const suite = new StoreOfSuite(openStore)

    it('ST70 keeps the first of several keys and tells everybody that one', async () => {
      const { instanceKey } = suite.store
      expect(await instanceKey.read()).toBeNull()
      const keys = ['one', 'two'].map((name) => ({
        publicKey: `${name} public`,
        privateKey: `${name} private`,
      }))
      const [first, second] = await Promise.all(keys.map((key) => instanceKey.insertIfAbsent(key)))
      expect(first).toEqual(second)
      expect(keys).toContainEqual(first)
      expect(await instanceKey.read()).toEqual(first)
    })

    it('ST253 gives a lease to one of many, and to the next when it has ended', async () => {
      const { settings } = suite.store
      const takes = (forMs: number) => Promise.all([1, 2, 3].map(() => settings.lease('loading', forMs)))
      expect((await takes(0)).filter((taken) => taken).length).toBeGreaterThanOrEqual(1)
      await suite.nextMillisecond()
      expect((await takes(60_000)).filter((taken) => taken)).toHaveLength(1)
      expect(await settings.lease('loading', 60_000)).toBe(false)
      expect(await settings.lease('another', 60_000)).toBe(true)
    })

    it('ST71 keeps settings, the last value of each', async () => {
      const { settings } = suite.store
      expect(await settings.get('claimed')).toBeNull()
      await settings.set('claimed', 'no')
      await settings.set('other', 'Ω')
      await settings.set('claimed', 'yes')
      expect([await settings.get('claimed'), await settings.get('other')]).toEqual(['yes', 'Ω'])
    })
  })
}
