import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ApiFailure } from '../http/api-failure.ts'

const windowSeconds = 15 * 60
/** Wrong passwords for one account; a person who has forgotten theirs tries fewer. */
const perAccount = 10
/** Wrong passwords from one network; a whole office may sit behind it. */
const perNetwork = 100

/**
 * Limits wrong passwords, per account and per network. An address without an account is counted like one that has
 * one. Each attempt is spent before its password is checked, so that many at once get no further than one by one.
 */
export class SignInLimit {
  readonly #accounts = new RateLimiterMemory({ points: perAccount, duration: windowSeconds })
  readonly #networks = new RateLimiterMemory({ points: perNetwork, duration: windowSeconds })

  /** Spends an attempt. Throws `ApiFailure` `too_many`, with when to try again, where there is none left. */
  async spend(email: string, network: string): Promise<void> {
    // The network first: whoever has used theirs up cannot use up other people's accounts.
    await spendOne(this.#networks, network, 'wrong attempts')
    await spendOne(this.#accounts, keyOf(email), 'wrong attempts')
  }

  /** The password was right: the account's wrong attempts are forgotten, and this one's of the network. */
  async refund(email: string, network: string): Promise<void> {
    await this.#accounts.delete(keyOf(email))
    await this.#networks.reward(network)
  }

  /** The account has a new password: what was tried before it counts no more. */
  async forget(email: string): Promise<void> {
    await this.#accounts.delete(keyOf(email))
  }
}

/** As the store compares addresses. */
function keyOf(email: string): string {
  return email.trim().toLowerCase()
}

/** Spends one of what a limiter grants. Throws `ApiFailure` `too_many`, with when to try again. */
export async function spendOne(limiter: RateLimiterMemory, key: string, what: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    const retryAfterSeconds = Math.ceil(refusal.msBeforeNext / 1000)
    const minutes = Math.ceil(retryAfterSeconds / 60)
    throw new ApiFailure(
      'too_many',
      `Too many ${what}; try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
      { retryAfterSeconds },
    )
  }
}
