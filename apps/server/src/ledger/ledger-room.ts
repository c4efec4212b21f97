import {
  type Chain,
  type ChainHead,
  emptyHead,
  emptyRelationship,
  evolve,
  evolveKept,
  type KeptAnswers,
  noKeptAnswers,
  type Party,
  type RelationshipId,
  type RelationshipState,
} from '@sweetspot/domain'
import type { Ledger, StoredEvent } from '@sweetspot/store'

/** The chains of one relationship in memory: the fold of its log. */
export class LedgerRoom {
  readonly relationshipId: RelationshipId
  readonly #ledger: Ledger
  readonly #events = new Map<Chain, StoredEvent[]>()
  readonly #listeners = new Set<(events: readonly StoredEvent[]) => void>()
  #state = emptyRelationship
  #kept: Readonly<Record<Party, KeptAnswers>> = { client: noKeptAnswers, vendor: noKeptAnswers }

  constructor(relationshipId: RelationshipId, ledger: Ledger) {
    this.relationshipId = relationshipId
    this.#ledger = ledger
  }

  /** The shared chain, folded. */
  get state(): RelationshipState {
    return this.#state
  }

  /** Both sides' sealed answers, for deciding only: nothing of them may reach the other side. */
  get kept(): Readonly<Record<Party, KeptAnswers>> {
    return this.#kept
  }

  /** End of a chain as far as it is known here. */
  head(chain: Chain): ChainHead {
    const last = this.events(chain).at(-1)
    return last === undefined ? emptyHead : { seq: last.header.seq, hash: last.hash }
  }

  /** Events of a chain, oldest first. */
  events(chain: Chain): readonly StoredEvent[] {
    return this.#events.get(chain) ?? []
  }

  /** Reads what was appended since, here or on another node, and tells the listeners. */
  async catchUp(chain: Chain): Promise<void> {
    this.take(chain, await this.#ledger.read(this.relationshipId, chain, this.head(chain).seq))
  }

  /** Takes in events that are durable; what is already known is passed over. */
  take(chain: Chain, events: readonly StoredEvent[]): void {
    const known = this.#events.get(chain) ?? []
    const last = known.at(-1)?.header.seq ?? 0
    const fresh = events.filter((event) => event.header.seq > last)
    if (fresh.length === 0) return
    known.push(...fresh)
    this.#events.set(chain, known)
    for (const event of fresh) {
      const { party } = event.header
      if (chain === 'shared') this.#state = evolve(this.#state, event)
      else this.#kept = { ...this.#kept, [party]: evolveKept(this.#kept[party], event) }
    }
    for (const listener of this.#listeners) listener(fresh)
  }

  /** Calls back with each run of new events of one chain, in order; returns how to stop. */
  subscribe(listener: (events: readonly StoredEvent[]) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
