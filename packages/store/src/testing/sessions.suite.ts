import { createHash } from 'node:crypto'
import type { PersonId } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import type { NewSession } from '../people/sessions.ts'
import { type OpenStore, StoreOfSuite } from './store-of-suite.ts'

const past = '2020-01-01T00:00:00.000Z'
const future = '2999-01-01T00:00:00.000Z'

/** The contract of `Sessions`. */
export function sessionsSuite(openStore: OpenStore): void {
  describe('sessions', () => {
    const suite = new StoreOfSuite(openStore)

    async function newSession(personId: PersonId, expiresAt = future): Promise<NewSession> {
      const handle = suite.unique('handle')
      const idHash = createHash('sha256').update(handle).digest('hex')
      const session = { idHash, handle, personId, expiresAt, userAgent: 'Firefox' }
      await suite.store.sessions.insert(session)
      return session
    }

    it('ST60 finds a session with its person, without the password', async () => {
      const personId = await suite.newPerson()
      await suite.store.people.setPasswordHash(personId, 'secret')
      const session = await newSession(personId, past)
      expect(await suite.store.sessions.findByIdHash(session.idHash)).toEqual({
        session: { ...session, createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) },
        person: {
          id: personId,
          email: `${personId}@example.com`,
          name: 'Anna',
          createdAt: expect.any(String),
        },
      })
      expect(await suite.store.sessions.findByIdHash('0'.repeat(64))).toBeNull()
    })

    it('ST61 extends one session', async () => {
      const personId = await suite.newPerson()
      const [longer, same] = [await newSession(personId), await newSession(personId)]
      await suite.store.sessions.extend(longer.idHash, '2999-06-01T00:00:00.000Z')
      const found = await suite.store.sessions.findByIdHash(longer.idHash)
      expect(found?.session.expiresAt).toBe('2999-06-01T00:00:00.000Z')
      expect((await suite.store.sessions.findByIdHash(same.idHash))?.session.expiresAt).toBe(future)
    })

    it('ST62 deletes one session, by its hash or by its owner’s handle, or all of a person', async () => {
      const { sessions } = suite.store
      const [anna, ben] = [await suite.newPerson(), await suite.newPerson()]
      const [first, second, third] = [await newSession(anna), await newSession(anna), await newSession(anna)]
      const foreign = await newSession(ben)
      await sessions.deleteByIdHash(first.idHash)
      expect(await sessions.deleteByHandle(anna, foreign.handle)).toBe(false)
      expect(await sessions.deleteByHandle(anna, second.handle)).toBe(true)
      expect((await sessions.listByPerson(anna)).map(({ handle }) => handle)).toEqual([third.handle])
      await newSession(anna)
      await sessions.deleteByPerson(anna)
      expect(await sessions.listByPerson(anna)).toEqual([])
      expect(await sessions.listByPerson(ben)).toHaveLength(1)
    })

    it('ST63 lists the sessions of a person', async () => {
      const personId = await suite.newPerson()
      const made = [await newSession(personId), await newSession(personId)]
      const listed = await suite.store.sessions.listByPerson(personId)
      const byHandle = listed.toSorted((left, right) => left.handle.localeCompare(right.handle, 'en'))
      expect(byHandle).toEqual(made.map((session) => ({ ...session, createdAt: expect.any(String) })))
    })

    it('ST64 deletes what has expired by the database’s clock', async () => {
      const { sessions } = suite.store
      const personId = await suite.newPerson()
      await sessions.deleteExpired()
      await newSession(personId, past)
      await newSession(personId, await suite.store.now())
      const alive = await newSession(personId)
      expect(await sessions.deleteExpired()).toBe(2)
      expect((await sessions.listByPerson(personId)).map(({ handle }) => handle)).toEqual([alive.handle])
    })

    it('ST65 throws for a session id that is not a hash and for a time of another form', async () => {
      const { sessions } = suite.store
      const session = await newSession(await suite.newPerson())
      const raw = { ...session, idHash: 'the-id-itself', handle: 'other' }
      await expect(sessions.insert(raw)).rejects.toBeInstanceOf(TypeError)
      await expect(sessions.findByIdHash('the-id-itself')).rejects.toBeInstanceOf(TypeError)
      await expect(sessions.extend(session.idHash, '2030-01-01')).rejects.toBeInstanceOf(TypeError)
    })
  })
}
