import type { PersonId } from '@sweetspot/domain'
import type { Person } from './people.ts'

/** What is needed to store a session. */
export interface NewSession {
  /** SHA-256 of the session's id, 64 hex digits: a copy of the database signs nobody in. */
  readonly idHash: string
  /** Random and public: names the session in a list without giving it away. */
  readonly handle: string
  readonly personId: PersonId
  /** ISO 8601 in UTC with milliseconds. */
  readonly expiresAt: string
  readonly userAgent: string
}

/** A stored session. */
export interface Session extends NewSession {
  readonly createdAt: string
}

/** Who is signed in where. Every method throws a TypeError for what is no hash, or no such time. */
export interface Sessions {
  insert(session: NewSession): Promise<void>
  /** Also finds an expired session; whoever asks compares `expiresAt`. */
  findByIdHash(idHash: string): Promise<{ readonly session: Session; readonly person: Person } | null>
  extend(idHash: string, expiresAt: string): Promise<void>
  deleteByIdHash(idHash: string): Promise<void>
  /** Revokes one of a person's own sessions by its public handle; false when they have none of that handle. */
  deleteByHandle(personId: PersonId, handle: string): Promise<boolean>
  deleteByPerson(personId: PersonId): Promise<void>
  /** Newest first, expired ones included. */
  listByPerson(personId: PersonId): Promise<Session[]>
  /** Deletes what has expired by the database's clock; returns how many. */
  deleteExpired(): Promise<number>
}
