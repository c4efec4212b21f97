import { describe, expect, it } from 'vitest'
import type { NewMail } from '../mail/outbox.ts'
import { type OpenStore, StoreOfSuite } from './store-of-suite.ts'

const past = '2020-01-01T00:00:00.000Z'
const future = '2999-01-01T00:00:00.000Z'

/** The contract of `Outbox`. */
export function outboxSuite(openStore: OpenStore): void {
  describe('outbox', () => {
    const suite = new StoreOfSuite(openStore)

    async function newMail(changes: Partial<NewMail> = {}): Promise<NewMail> {
      const mail: NewMail = {
        id: suite.unique('mail'),
        recipient: 'zoë@example.com',
        purpose: 'invitation',
        subject: suite.unique('subject'),
        place: suite.unique('place'),
        language: 'pl',
        expiresAt: future,
        ...changes,
      }
      await suite.store.outbox.add(mail)
      return mail
    }

    /** Nothing of an earlier test is due any more. */
    async function settleAll(): Promise<void> {
      for (const { id } of await suite.store.outbox.list(100)) await suite.store.outbox.sent(id)
    }

    it('ST220 claims what is due, the longest due first, and again when it was not settled', async () => {
      await settleAll()
      const { outbox } = suite.store
      const first = await newMail({ language: null, place: '' })
      await suite.nextMillisecond()
      const second = await newMail({ purpose: 'reset' })
      const due = await outbox.nextDueAt()
      expect(due === null || due <= (await suite.store.now())).toBe(true)
      const claimed = await outbox.claim(future)
      expect(claimed).toEqual({
        ...first,
        state: 'queued',
        failure: null,
        attempts: 1,
        createdAt: expect.stringMatching(/Z$/),
        dueAt: future,
        settledAt: null,
      })
      // Whoever claimed the second died: it is due again, and no third is.
      expect(await outbox.claim(past)).toMatchObject({ ...second, attempts: 1 })
      expect(await outbox.claim(future)).toMatchObject({ ...second, attempts: 2 })
      expect(await outbox.claim(future)).toBeNull()
      expect(await outbox.nextDueAt()).toBe(future)
    })

    it('ST221 gives each mail to one of several who claim at once', async () => {
      await settleAll()
      const made = [await newMail(), await newMail(), await newMail()].map(({ id }) => id)
      const claimed: string[] = []
      while (claimed.length < made.length) {
        const round = await Promise.all(Array.from({ length: 4 }, () => suite.store.outbox.claim(future)))
        claimed.push(...round.flatMap((mail) => (mail === null ? [] : [mail.id])))
      }
      expect(claimed.toSorted()).toEqual(made.toSorted())
    })

    it('ST222 keeps how it ended, and why an attempt failed', async () => {
      await settleAll()
      const { outbox } = suite.store
      const { id } = await newMail()
      await outbox.failed(id, 'unreachable', past)
      expect(await outbox.claim(past)).toMatchObject({ id, failure: 'unreachable', state: 'queued' })
      await outbox.sent(id)
      await outbox.failed(id, 'rejected', null)
      const [sent] = await outbox.list(1)
      expect(sent).toMatchObject({ id, state: 'sent', failure: null, settledAt: expect.any(String) })
      const given = await newMail()
      await outbox.failed(given.id, 'rejected', null)
      await outbox.sent(given.id)
      const listed = await outbox.list(10)
      expect(listed.find((mail) => mail.id === given.id)).toMatchObject({
        state: 'failed',
        failure: 'rejected',
      })
      expect(await outbox.claim(future)).toBeNull()
      expect(await outbox.nextDueAt()).toBeNull()
    })

    it('ST223 lists the newest envelopes first and forgets what was settled long ago', async () => {
      await settleAll()
      const { outbox } = suite.store
      await outbox.deleteSettledBefore(future)
      expect(await outbox.list(10)).toEqual([])
      const settled = await newMail()
      await outbox.sent(settled.id)
      await suite.nextMillisecond()
      const queued = await newMail()
      expect((await outbox.list(10)).map(({ id }) => id)).toEqual([queued.id, settled.id])
      expect((await outbox.list(1)).map(({ id }) => id)).toEqual([queued.id])
      expect(await outbox.deleteSettledBefore(past)).toBe(0)
      expect(await outbox.deleteSettledBefore(future)).toBe(1)
      expect((await outbox.list(10)).map(({ id }) => id)).toEqual([queued.id])
    })

    it('ST224 throws for a time of another form', async () => {
      const { outbox } = suite.store
      await expect(newMail({ expiresAt: 'tomorrow' })).rejects.toBeInstanceOf(TypeError)
      await expect(outbox.claim('2030-01-01')).rejects.toBeInstanceOf(TypeError)
      await expect(outbox.failed('mail', 'void', '2030-01-01')).rejects.toBeInstanceOf(TypeError)
      await expect(outbox.deleteSettledBefore('2030-01-01')).rejects.toBeInstanceOf(TypeError)
    })
  })
}
