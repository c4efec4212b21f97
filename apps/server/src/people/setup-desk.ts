import { timingSafeEqual } from 'node:crypto'
import type { PersonId } from '@sweetspot/domain'
import type { NewAccount } from '@sweetspot/protocol'
import type { Store } from '@sweetspot/store'
import pLimit from 'p-limit'
import { ApiFailure } from '../http/api-failure.ts'
import type { InstanceAdmin } from './instance-admin.ts'
import { createToken, hashToken } from './one-time-token.ts'
import { openAccount } from './open-account.ts'
import type { PasswordHasher } from './password.ts'

/** What an instance is claimed with. */
export interface SetupParts {
  readonly store: Store
  readonly passwords: PasswordHasher
  readonly admin: InstanceAdmin
}

/**
 * Gives an instance that nobody can sign in to its first account: whoever reads the log has the token for it. An
 * instance that only its own machine reaches needs none. The token is new at each start and kept nowhere.
 */
export class SetupDesk {
  readonly #store: Store
  readonly #passwords: PasswordHasher
  readonly #admin: InstanceAdmin
  readonly #token: string | null
  /** Two who claim at once come one after the other; the second is too late. */
  readonly #inTurn = pLimit(1)

  constructor({ store, passwords, admin }: SetupParts, needsToken: boolean) {
    this.#store = store
    this.#passwords = passwords
    this.#admin = admin
    this.#token = needsToken ? createToken() : null
  }

  /** Whether the instance waits for its first account. */
  async isOpen(): Promise<boolean> {
    return !(await this.#store.profiles.anyWithPassword())
  }

  /** The token to print, or null where none is needed: somebody can sign in, or only this machine gets here. */
  async printedToken(): Promise<string | null> {
    return (await this.isOpen()) ? this.#token : null
  }

  /** Opens the first account. Throws `ApiFailure` for a wrong token, and where there is an account already. */
  claim(token: string | undefined, account: NewAccount): Promise<PersonId> {
    return this.#inTurn(async () => {
      if (!(await this.isOpen())) {
        throw new ApiFailure(
          'not_allowed',
          'This instance is set up already; sign in, or ask its people for an invitation.',
        )
      }
      if (this.#token !== null && !isSame(this.#token, token ?? '')) {
        throw new ApiFailure('not_allowed', 'The set-up token is wrong; copy it from the log once more.')
      }
      const personId = await openAccount(this.#store, this.#passwords, account)
      await this.#admin.appoint(personId)
      return personId
    })
  }
}

function isSame(left: string, right: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(left)), Buffer.from(hashToken(right)))
}
