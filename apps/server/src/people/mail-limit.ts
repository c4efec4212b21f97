import { RateLimiterMemory } from 'rate-limiter-flexible'
import { spendOne } from './sign-in-limit.ts'

const windowSeconds = 3600
/** Requests for one account in an hour: enough for mails that are slow, too few to fill somebody's inbox. */
const resetsPerAccount = 5
/** Requests from one network in an hour; a whole office may sit behind it. */
const resetsPerNetwork = 50
/** Invitations that one person has mailed in an hour. */
const invitationsPerPerson = 50

/** Limits what makes this instance write mails. An address without an account is counted like one that has one. */
export class MailLimit {
  readonly #accounts = new RateLimiterMemory({ points: resetsPerAccount, duration: windowSeconds })
  readonly #networks = new RateLimiterMemory({ points: resetsPerNetwork, duration: windowSeconds })
  readonly #inviters = new RateLimiterMemory({ points: invitationsPerPerson, duration: windowSeconds })

  /** Throws `ApiFailure` `too_many`. */
  async spendReset(email: string, network: string): Promise<void> {
    await spendOne(this.#networks, network, 'requests')
    await spendOne(this.#accounts, email.trim().toLowerCase(), 'requests')
  }

  /** Throws `ApiFailure` `too_many`. */
  async spendInvitation(personId: string): Promise<void> {
    await spendOne(this.#inviters, personId, 'invitations')
  }
}
