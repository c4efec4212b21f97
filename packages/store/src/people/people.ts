import type { PersonId } from '@sweetspot/domain'

/** A person as others may see them. */
export interface Person {
  readonly id: PersonId
  /** Lower case. */
  readonly email: string
  readonly name: string
  readonly createdAt: string
}

/** A person with what signing in needs. Never leaves the server. */
export interface Account extends Person {
  /** Null until the person chose a password. */
  readonly passwordHash: string | null
}

/** What is needed to create a person. */
export interface NewPerson {
  readonly id: PersonId
  readonly email: string
  readonly name: string
  readonly passwordHash: string | null
}

/** Somebody already has this e-mail address, in whatever case; nothing was stored. */
export class EmailTaken extends Error {
  override readonly name = 'EmailTaken'
}

/** The people of this instance. */
export interface People {
  /** Rejects with `EmailTaken`. */
  create(person: NewPerson): Promise<Account>
  /** Case does not matter. */
  findByEmail(email: string): Promise<Account | null>
  findById(id: PersonId): Promise<Account | null>
  /** Null: nobody signs in with a password any more. Returns false when there is no such person. */
  setPasswordHash(id: PersonId, passwordHash: string | null): Promise<boolean>
  count(): Promise<number>
}
