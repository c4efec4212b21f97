import type { Store } from '@sweetspot/store'
import pLimit from 'p-limit'
import type { Logger } from 'pino'
import { ApiFailure } from '../http/api-failure.ts'
import type { PostMail } from '../mail/post-mail.ts'
import type { MailLimit } from './mail-limit.ts'

/** How long a mailed link works: whoever reads their mail has it soon. */
const validMs = 3_600_000

/** What requests are answered with. */
export interface ResetRequestParts {
  readonly store: Store
  /** Null where this instance sends no mail. */
  readonly post: PostMail | null
  readonly limit: MailLimit
  readonly logger: Logger
}

/** Requests of people who have forgotten their password and want a link by mail. */
export class ResetRequests {
  readonly #parts: ResetRequestParts
  readonly #inTurn = pLimit(2)
  readonly #open = new Set<Promise<void>>()

  constructor(parts: ResetRequestParts) {
    this.#parts = parts
  }

  /**
   * Takes a request. What becomes of it is worked out after the answer, so that the answer and its time are the same
   * whether there is such an account or not. Throws `ApiFailure`, for reasons that do not depend on it.
   */
  async take(email: string, network: string): Promise<void> {
    const { post, limit, logger } = this.#parts
    if (post === null) {
      throw new ApiFailure('no_mail', 'This instance sends no mail; ask the lead of your side for a link.')
    }
    await limit.spendReset(email, network)
    const work = this.#inTurn(() => this.#queue(email, post))
      .catch((error: unknown) => logger.error({ error }, 'a request for a new password was not carried out'))
      .finally(() => this.#open.delete(work))
    this.#open.add(work)
  }

  async #queue(email: string, post: PostMail): Promise<void> {
    const { store } = this.#parts
    const account = await store.people.findByEmail(email)
    // Without a password there is none to be forgotten: an account of the sample that was locked stays locked.
    if (account === null || account.passwordHash === null) return
    const profile = await store.profiles.read(account.id)
    await post({
      purpose: 'reset',
      recipient: account.email,
      subject: account.id,
      place: '',
      language: profile?.language ?? null,
      expiresAt: new Date(Date.parse(await store.now()) + validMs).toISOString(),
    })
  }

  /** Resolves when all that was asked is queued. */
  async close(): Promise<void> {
    await Promise.all(this.#open)
  }
}
