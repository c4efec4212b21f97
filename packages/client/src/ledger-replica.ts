import {
  type Chain,
  type ChainHead,
  emptyHead,
  emptyRelationship,
  eventHash,
  evolve,
  type LedgerEvent,
  type RelationshipState,
  type SignedHead,
} from '@sweetspot/domain'
import { type CloseReason, closeReasonOf, type FeedFrame, feedFrameSchema } from '@sweetspot/protocol'
import { Value, type Watchable, when } from './value.ts'

/** A side's copy of the ledger: the shared chain and its own private one, folded as the server folds them. */
export interface LedgerView {
  /** `live` once everything up to now has arrived; `broken` when an event does not continue its chain. */
  readonly phase: 'opening' | 'live' | 'reconnecting' | 'closed' | 'broken'
  readonly reason: CloseReason | null
  readonly state: RelationshipState
  /** Events of the shared chain, oldest first. */
  readonly events: readonly LedgerEvent[]
  readonly heads: Readonly<Partial<Record<Chain, SignedHead>>>
}

const firstView: LedgerView = {
  phase: 'opening',
  reason: null,
  state: emptyRelationship,
  events: [],
  heads: {},
}

/** Longest pause between two attempts to reconnect; short enough that nobody reloads the page instead. */
const maxPauseMs = 2500

/** Follows the ledger feed of a relationship: in order, no gap, no duplicate, every link checked on arrival. */
export class LedgerReplica {
  readonly #url: (heads: { shared: number; caucus: number }) => string
  readonly #view = new Value<LedgerView>(firstView)
  readonly #ends = new Map<Chain, ChainHead>()
  #socket: WebSocket | null = null
  #pause: ReturnType<typeof setTimeout> | undefined
  #attempts = 0
  #ended = false

  constructor(address: { readonly socketOrigin: string; readonly relationshipId: string }) {
    this.#url = ({ shared, caucus }) =>
      `${address.socketOrigin}/feed/${address.relationshipId}?shared=${shared}&caucus=${caucus}`
    this.#connect()
  }

  get view(): Watchable<LedgerView> {
    return this.#view
  }

  /** Resolves once the event of the shared chain with this number has arrived. */
  async whenReached(seq: number, signal?: AbortSignal): Promise<void> {
    await when(this.#view, (view) => (view.heads.shared?.seq ?? 0) >= seq, signal)
  }

  close(): void {
    this.#ended = true
    clearTimeout(this.#pause)
    this.#socket?.close()
  }

  #connect(): void {
    const caucus = [...this.#ends].find(([chain]) => chain !== 'shared')?.[1].seq ?? 0
    const socket = new WebSocket(this.#url({ shared: this.#end('shared').seq, caucus }))
    this.#socket = socket
    socket.onmessage = ({ data }) => this.#receive(feedFrameSchema.parse(JSON.parse(String(data))))
    socket.onclose = ({ code }) => this.#lost(code)
  }

  #receive(frame: FeedFrame): void {
    this.#attempts = 0
    const view = this.#view.get()
    if (view.phase === 'broken') return
    if (frame.type === 'live') {
      this.#view.set({ ...view, phase: 'live', reason: null })
      return
    }
    // The wire's shape was just parsed; the domain's names for it differ only in branding.
    const events = frame.events.map((event) => event as LedgerEvent)
    const head = frame.head as SignedHead
    let { state } = view
    for (const event of events) {
      if (!this.#continues(event)) {
        this.#view.set({ ...view, phase: 'broken' })
        this.close()
        return
      }
      if (event.header.chain === 'shared') state = evolve(state, event)
    }
    const shared = events.filter((event) => event.header.chain === 'shared')
    const heads = { ...view.heads, [head.chain]: head }
    this.#view.set({ ...view, state, events: [...view.events, ...shared], heads })
  }

  #continues({ header }: LedgerEvent): boolean {
    const end = this.#end(header.chain)
    if (header.seq !== end.seq + 1 || header.prevHash !== end.hash) return false
    this.#ends.set(header.chain, { seq: header.seq, hash: eventHash(header) })
    return true
  }

  #end(chain: Chain): ChainHead {
    return this.#ends.get(chain) ?? emptyHead
  }

  #lost(code: number): void {
    this.#socket = null
    const view = this.#view.get()
    if (this.#ended || view.phase === 'broken') return
    const reason = closeReasonOf(code)
    if (reason !== null && code >= 4400 && code < 4500) {
      this.#view.set({ ...view, phase: 'closed', reason })
      return
    }
    this.#view.set({ ...view, phase: view.phase === 'opening' ? 'opening' : 'reconnecting' })
    this.#attempts += 1
    this.#pause = setTimeout(() => this.#connect(), Math.min(100 * 2 ** this.#attempts, maxPauseMs))
  }
}
