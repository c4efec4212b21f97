import type { Mail, Outbox } from '@sweetspot/store'
import type { Logger } from 'pino'
import type { Letter } from './letter.ts'
import { type Mailer, MailNotSent } from './mailer.ts'

/** A mail that was claimed by a process that died is claimed again after this. */
const leaseMs = 120_000
/** The first pause after a failure; each further one is four times as long, up to an hour. */
const firstPauseMs = 5_000
const longestPauseMs = 3_600_000
/** Also when nothing is due, so that a mail of a node that died is found. */
const lookAgainMs = 60_000
/** How long a shutdown waits for the mail that is on its way. */
const closingMs = 2_000
/** Envelopes are shown for a month. */
const keptMs = 30 * 86_400_000

/** What the outbox is emptied with. */
export interface OutboxRunnerParts {
  readonly outbox: Outbox
  /** The database's clock. */
  readonly now: () => Promise<string>
  readonly mailer: Mailer
  /** Makes the letter with a fresh link; null where there is nothing to write about any more. */
  readonly write: (mail: Mail) => Promise<Letter | null>
  readonly logger: Logger
}

/** Sends what is due, one after the other; what fails is tried again until it is of no use any more. */
export class OutboxRunner {
  readonly #parts: OutboxRunnerParts
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | null = null
  #isWanted = false
  #isClosed = false

  constructor(parts: OutboxRunnerParts) {
    this.#parts = parts
  }

  /** Looks for mails that are due, now. */
  wake(): void {
    this.#isWanted = true
    if (this.#isClosed || this.#running !== null) return
    clearTimeout(this.#timer)
    this.#running = this.#run().finally(() => {
      this.#running = null
    })
  }

  /** Ends after the mail that is on its way; the rest stays queued. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    // Cuts a connection that would take longer than the shutdown may.
    this.#parts.mailer.close()
    // What takes longer is claimed again after the restart.
    await Promise.race([this.#running, new Promise((done) => setTimeout(done, closingMs).unref())])
  }

  async #run(): Promise<void> {
    const { outbox, now, logger } = this.#parts
    let pauseMs = lookAgainMs
    try {
      while (this.#isWanted && !this.#isClosed) {
        this.#isWanted = false
        await outbox.deleteSettledBefore(later(await now(), -keptMs))
        await this.#sendAllDue()
      }
      const dueAt = await outbox.nextDueAt()
      if (dueAt !== null) pauseMs = Math.min(lookAgainMs, Date.parse(dueAt) - Date.parse(await now()))
    } catch (error) {
      logger.error({ error }, 'the outbox could not be worked on')
    }
    if (!this.#isClosed) this.#timer = setTimeout(() => this.wake(), Math.max(pauseMs, 0)).unref()
  }

  async #sendAllDue(): Promise<void> {
    const { outbox, now } = this.#parts
    while (!this.#isClosed) {
      const mail = await outbox.claim(later(await now(), leaseMs))
      if (mail === null) return
      await this.#send(mail)
    }
  }

  async #send(mail: Mail): Promise<void> {
    const { outbox, now, mailer, write, logger } = this.#parts
    const at = await now()
    if (mail.expiresAt <= at) return await outbox.failed(mail.id, mail.failure ?? 'expired', null)
    const letter = await write(mail)
    if (letter === null) return await outbox.failed(mail.id, 'void', null)
    try {
      await mailer.send(mail.recipient, letter)
    } catch (error) {
      if (!(error instanceof MailNotSent)) throw error
      // What the mail server said may hold the address, so only its class is logged.
      logger.warn({ mail: mail.id, purpose: mail.purpose, failure: error.failure }, 'a mail was not sent')
      const retryAt = later(await now(), pauseAfter(mail.attempts))
      const isHopeless = error.failure === 'rejected' || retryAt >= mail.expiresAt
      return await outbox.failed(mail.id, error.failure, isHopeless ? null : retryAt)
    }
    await outbox.sent(mail.id)
  }
}

/** The pause after so many attempts, from 1. */
function pauseAfter(attempts: number): number {
  return Math.min(longestPauseMs, firstPauseMs * 4 ** (attempts - 1))
}

function later(iso: string, ms: number): string {
  return new Date(Date.parse(iso) + ms).toISOString()
}
