import { createHash } from 'node:crypto'
import { asPersonId } from '@sweetspot/domain'
import type { Session, Sessions } from '@sweetspot/store'
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'

/** What lucia keeps beside a session. */
export interface SessionAttributes {
  readonly handle: string
  readonly userAgent: string
}

/** What lucia hands out of a person. */
export interface PersonAttributes {
  readonly name: string
  readonly email: string
}

/** SHA-256 of a session id: what the database holds instead of the id. */
export function hashSessionId(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex')
}

/** Lets lucia keep its sessions in the store without the store ever holding a session id. */
export function sessionAdapter(sessions: Sessions): Adapter {
  return {
    async getSessionAndUser(sessionId) {
      const found = await sessions.findByIdHash(hashSessionId(sessionId))
      if (found === null) return [null, null]
      const { id, name, email } = found.person
      return [toLucia(sessionId, found.session), { id, attributes: { name, email } } satisfies DatabaseUser]
    },
    async getUserSessions(personId) {
      // Listed by hash, which nobody can sign in with; a session is revoked by its handle.
      const list = await sessions.listByPerson(asPersonId(personId))
      return list.map((session) => toLucia(session.idHash, session))
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      await sessions.insert({
        idHash: hashSessionId(id),
        handle: attributes.handle,
        personId: asPersonId(userId),
        expiresAt: expiresAt.toISOString(),
        userAgent: attributes.userAgent,
      })
    },
    updateSessionExpiration: (id, expiresAt) => sessions.extend(hashSessionId(id), expiresAt.toISOString()),
    deleteSession: (id) => sessions.deleteByIdHash(hashSessionId(id)),
    deleteUserSessions: (personId) => sessions.deleteByPerson(asPersonId(personId)),
    async deleteExpiredSessions() {
      await sessions.deleteExpired()
    },
  }
}

function toLucia(id: string, { personId, expiresAt, handle, userAgent }: Session): DatabaseSession {
  return { id, userId: personId, expiresAt: new Date(expiresAt), attributes: { handle, userAgent } }
}
