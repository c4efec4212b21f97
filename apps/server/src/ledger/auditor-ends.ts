import { decideMembership, nextAuditorEnd } from '@sweetspot/domain'
import type { Decision } from './decision.ts'
import type { LedgerRoom } from './ledger-room.ts'

/** The longest wait of a timer of this runtime (2³¹ − 1 ms, 24 days); what is later is waited for in steps. */
const longestWaitMs = 2_147_483_647
/** After a failure of the database. */
const retryMs = 5_000

/** What the ends of auditors' time are kept with. */
export interface AuditorEndsParts {
  /** The database's clock. */
  readonly now: () => Promise<string>
  readonly decide: (decision: Decision) => Promise<unknown>
  readonly onTrouble: (error: unknown) => void
}

/**
 * Ends an auditor's access at the moment that was set for it. Nothing is kept beside the ledger: a relationship is
 * looked at when it is loaded, which is before anybody gets into it, and from then on by a timer.
 */
export class AuditorEnds {
  readonly #parts: AuditorEndsParts
  readonly #timers = new Map<LedgerRoom, NodeJS.Timeout>()
  #isClosed = false

  constructor(parts: AuditorEndsParts) {
    this.#parts = parts
  }

  /** Ends what is over by now, with a decision of its own way; nobody is in the relationship yet. */
  async settle(room: LedgerRoom, decide: AuditorEndsParts['decide']): Promise<void> {
    const now = await this.#parts.now()
    for (let end = nextAuditorEnd(room.state); end !== null && end.at <= now; ) {
      await decide(decisionOn(room, end.member, now))
      end = nextAuditorEnd(room.state)
    }
  }

  /** Watches a relationship from now on. */
  watch(room: LedgerRoom): void {
    room.subscribe((events) => {
      if (events.some(({ header }) => header.type.startsWith('member.'))) this.#arm(room)
    })
    this.#arm(room)
  }

  close(): void {
    this.#isClosed = true
    for (const timer of this.#timers.values()) clearTimeout(timer)
  }

  #arm(room: LedgerRoom): void {
    clearTimeout(this.#timers.get(room))
    this.#timers.delete(room)
    if (nextAuditorEnd(room.state) !== null) void this.#wait(room)
  }

  async #wait(room: LedgerRoom): Promise<void> {
    let waitMs = retryMs
    try {
      const end = nextAuditorEnd(room.state)
      if (end === null) return
      waitMs = Date.parse(end.at) - Date.parse(await this.#parts.now())
    } catch (error) {
      this.#parts.onTrouble(error)
    }
    if (this.#isClosed) return
    clearTimeout(this.#timers.get(room))
    const wait = Math.min(Math.max(waitMs, 0), longestWaitMs)
    this.#timers.set(room, setTimeout(() => void this.#end(room), wait).unref())
  }

  async #end(room: LedgerRoom): Promise<void> {
    try {
      await this.settle(room, this.#parts.decide)
    } catch (error) {
      this.#parts.onTrouble(error)
    }
    // A timer may be early by the database's clock; then this waits for what is left.
    await this.#wait(room)
  }
}

/** In the name of the person whose time is over: nobody does it to them now, and the lead who set it did so long ago. */
function decisionOn(
  { relationshipId }: LedgerRoom,
  { personId, party, name }: NonNullable<ReturnType<typeof nextAuditorEnd>>['member'],
  at: string,
): Decision {
  const command = { type: 'member.end_auditor', personId } as const
  return {
    relationshipId,
    chain: 'shared',
    author: { personId, party },
    decide: (state) => decideMembership(state, command, { personId, name, at }),
  }
}
