import type { PersonId } from '@sweetspot/domain'

/** What a person chose for themselves. */
export interface Profile {
  readonly name: string
  /** Language tag, such as `en-GB`; null: the browser's. */
  readonly language: string | null
  /** IANA name, such as `Europe/Warsaw`; null: the browser's. */
  readonly timeZone: string | null
}

/** Profiles of the people of this instance. */
export interface Profiles {
  /** Null when there is no such person. */
  read(id: PersonId): Promise<Profile | null>
  /** Changes what is named and leaves the rest; returns false when there is no such person. */
  update(id: PersonId, changes: Partial<Profile>): Promise<boolean>
  /** Whether anybody at all can sign in with a password. */
  anyWithPassword(): Promise<boolean>
}
