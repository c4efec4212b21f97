import type { CompactionOutcome } from '@sweetspot/sync'
import type { Logger } from 'pino'

/** From here on a load takes noticeably longer than from a snapshot. */
const minTail = 200
/** From here on a document is compacted also while the server is busy. */
const urgentTail = 5000
/** How long a document waits whose rows are all too young, or whose compaction failed. */
const pauseMs = 60_000
/** How often it is looked whether there is something to do. */
export const compactionTickMs = 5000

/** What the compactor works with. */
export interface CompactorParts {
  /** How many rows of its log a load of each open document would replay. */
  readonly tails: () => Promise<readonly { readonly documentId: string; readonly tail: number }[]>
  /** Compacts one document, beside the server's own thread. */
  readonly compact: (documentId: string, signal: AbortSignal) => Promise<CompactionOutcome>
  /** A snapshot up to this number was kept. */
  readonly kept: (documentId: string, seq: number) => void
  readonly isBusy: () => boolean
  /** Milliseconds of a clock that does not jump. */
  readonly now: () => number
  readonly logger: Logger
  readonly counted: (outcome: CompactionOutcome['kind'] | 'failed') => void
}

/**
 * Keeps the logs of open documents short: one document at a time, the longest first, in idle moments. Documents that
 * nobody opens need none; whoever opens one makes its length known.
 */
export class Compactor {
  readonly #parts: CompactorParts
  readonly #stopped = new AbortController()
  /** Documents that wait, and until when. */
  readonly #waiting = new Map<string, number>()
  #running: Promise<void> | null = null

  constructor(parts: CompactorParts) {
    this.#parts = parts
  }

  /** Looks for something to do, and does it. Resolves when it is done; while it is under way, with what is. */
  tick(): Promise<void> {
    this.#running ??= this.#tick().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #tick(): Promise<void> {
    const { tails, isBusy, now } = this.#parts
    if (this.#stopped.signal.aborted) return
    for (const [documentId, until] of this.#waiting) if (until <= now()) this.#waiting.delete(documentId)
    const least = isBusy() ? urgentTail : minTail
    const [longest] = (await tails())
      .filter(({ documentId, tail }) => tail >= least && !this.#waiting.has(documentId))
      .toSorted((left, right) => right.tail - left.tail)
    if (longest !== undefined) await this.#compact(longest.documentId)
  }

  async #compact(documentId: string): Promise<void> {
    const { compact, kept, now, logger, counted } = this.#parts
    try {
      const outcome = await compact(documentId, this.#stopped.signal)
      counted(outcome.kind)
      if (outcome.kind === 'compacted') kept(documentId, outcome.seq)
      else this.#waiting.set(documentId, now() + pauseMs)
      if (outcome.kind === 'refused') {
        logger.error(
          { documentId, reason: outcome.reason },
          'a log was left as it is: it cannot be compacted',
        )
      }
    } catch (error) {
      if (this.#stopped.signal.aborted) return
      counted('failed')
      logger.error({ documentId, error }, 'a log could not be compacted')
      this.#waiting.set(documentId, now() + pauseMs)
    }
  }

  /** Ends what is under way, which loses nothing, and begins nothing more. */
  async close(): Promise<void> {
    this.#stopped.abort()
    await this.#running
  }
}
