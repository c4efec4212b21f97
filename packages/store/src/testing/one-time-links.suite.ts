import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { LinkPurpose, NewOneTimeLink } from '../links/one-time-links.ts'
import { type OpenStore, StoreOfSuite } from './store-of-suite.ts'

const past = '2020-01-01T00:00:00.000Z'
const future = '2999-01-01T00:00:00.000Z'

/** The contract of `OneTimeLinks`. */
export function oneTimeLinksSuite(openStore: OpenStore): void {
  describe('one-time links', () => {
    const suite = new StoreOfSuite(openStore)

    async function newLink(changes: Partial<NewOneTimeLink> = {}): Promise<NewOneTimeLink> {
      const secret = suite.unique('secret')
      const link: NewOneTimeLink = {
        purpose: 'invitation',
        tokenHash: createHash('sha256').update(secret).digest('hex'),
        subject: suite.unique('subject'),
        place: suite.unique('place'),
        note: 'Zoë',
        expiresAt: future,
        ...changes,
      }
      await suite.store.links.replace(link)
      return link
    }

    const stored = (link: NewOneTimeLink): unknown => ({ ...link, createdAt: expect.stringMatching(/Z$/) })

    it('ST66 finds a link by its hash and purpose until it expires', async () => {
      const { links } = suite.store
      const link = await newLink()
      expect(await links.find('invitation', link.tokenHash)).toEqual(stored(link))
      expect(await links.find('reset', link.tokenHash)).toBeNull()
      expect(await links.find('invitation', '0'.repeat(64))).toBeNull()
      const late = await newLink({ expiresAt: past })
      const now = await newLink({ expiresAt: await suite.store.now() })
      for (const { tokenHash } of [late, now]) {
        expect(await links.find('invitation', tokenHash)).toBeNull()
        expect(await links.take('invitation', tokenHash)).toBeNull()
      }
    })

    it('ST66 lists the links of a place that have not expired, oldest first', async () => {
      const { links } = suite.store
      const place = suite.unique('place')
      const first = await newLink({ place })
      await suite.nextMillisecond()
      const second = await newLink({ place, note: null })
      await newLink({ place, expiresAt: past })
      await newLink({ place, purpose: 'reset' })
      await newLink()
      expect(await links.listByPlace('invitation', place)).toEqual([stored(first), stored(second)])
      expect(await links.listByPlace('invitation', 'nowhere')).toEqual([])
    })

    it('ST67 gives a link to one of several who take it at once', async () => {
      const { links } = suite.store
      const link = await newLink({ purpose: 'reset' })
      expect(await links.take('invitation', link.tokenHash)).toBeNull()
      const taken = await Promise.all(Array.from({ length: 5 }, () => links.take('reset', link.tokenHash)))
      expect(taken.filter((each) => each !== null)).toEqual([stored(link)])
      expect(await links.find('reset', link.tokenHash)).toBeNull()
    })

    it('ST68 replaces an earlier link of the same purpose and subject', async () => {
      const { links } = suite.store
      const first = await newLink()
      const reset = await newLink({ purpose: 'reset', subject: first.subject })
      const second = await newLink({ subject: first.subject, note: null })
      expect(await links.find('invitation', first.tokenHash)).toBeNull()
      expect(await links.find('invitation', second.tokenHash)).toEqual(stored(second))
      expect(await links.find('reset', reset.tokenHash)).toEqual(stored(reset))
    })

    it('ST68 deletes the links of a subject, or those that have expired', async () => {
      const { links } = suite.store
      await links.deleteExpired()
      const link = await newLink()
      const reset = await newLink({ purpose: 'reset', subject: link.subject })
      await links.deleteBySubject('invitation', link.subject)
      expect(await links.find('invitation', link.tokenHash)).toBeNull()
      expect(await links.find('reset', reset.tokenHash)).not.toBeNull()
      await newLink({ expiresAt: past })
      await newLink({ expiresAt: past, purpose: 'reset' })
      expect(await links.deleteExpired()).toBe(2)
      expect(await links.deleteExpired()).toBe(0)
      expect(await links.find('reset', reset.tokenHash)).not.toBeNull()
    })

    it('ST69 throws for a secret that is not a hash and for a time of another form', async () => {
      const { links } = suite.store
      const purposes: readonly LinkPurpose[] = ['invitation', 'reset']
      for (const purpose of purposes) {
        await expect(links.find(purpose, 'the-secret-itself')).rejects.toBeInstanceOf(TypeError)
        await expect(links.take(purpose, 'the-secret-itself')).rejects.toBeInstanceOf(TypeError)
        await expect(newLink({ purpose, tokenHash: 'the-secret' })).rejects.toBeInstanceOf(TypeError)
        await expect(newLink({ purpose, expiresAt: '2030-01-01' })).rejects.toBeInstanceOf(TypeError)
      }
    })
  })
}
