import {
  type Chain,
  type ChainHead,
  emptyHead,
  emptyRelationship,
  eventHash,
  evolve,
  evolveKept,
  type KeptAnswers,
  type LedgerEvent,
  noKeptAnswers,
  type RelationshipState,
  type SignedHead,
} from '@sweetspot/domain'
import { type CloseReason, closeReasonOf, type FeedFrame, feedFrameSchema } from '@sweetspot/protocol'
import { LedgerCopy } from './ledger-copy.ts'
import type { LedgerStorage } from './storage/relationship-storage.ts'
import { Value, type Watchable, when } from './value.ts'

/** A side's copy of the ledger: the shared chain and its own private one, folded as the server folds them. */
export interface LedgerView {
  /**
   * `live` once everything up to now has arrived; `reconnecting` while what is shown is what was known when the line
   * was last up, in this visit or an earlier one; `broken` when an event does not continue its chain.
   */
  readonly phase: 'opening' | 'live' | 'reconnecting' | 'closed' | 'broken'
  readonly reason: CloseReason | null
  readonly state: RelationshipState
  /** Events of the shared chain, oldest first. */
  readonly events: readonly LedgerEvent[]
  readonly heads: Readonly<Partial<Record<Chain, SignedHead>>>
  /** The own side's sealed answers, folded from its private chain. */
  readonly kept: KeptAnswers
}

/** Where a ledger is found, and where it is kept on this device. */
export interface LedgerOptions {
  /** `ws://` or `wss://` origin of the instance. */
  readonly socketOrigin: string
  readonly relationshipId: string
  readonly storage?: LedgerStorage
  /** Makes connections; the runtime's own unless told otherwise. */
  readonly Socket?: typeof WebSocket
}

type EventsFrame = Extract<FeedFrame, { type: 'events' }>

const firstView: LedgerView = {
  phase: 'opening',
  reason: null,
  state: emptyRelationship,
  events: [],
  heads: {},
  kept: noKeptAnswers,
}

/** Longest pause between two attempts to reconnect; short enough that nobody reloads the page instead. */
const maxPauseMs = 2500

/** Follows the ledger feed of a relationship: in order, no gap, no duplicate, every link checked on arrival. */
export class LedgerReplica {
  readonly #url: (heads: { shared: number; caucus: number }) => string
  readonly #Socket: typeof WebSocket
  readonly #copy: LedgerCopy
  readonly #view = new Value<LedgerView>(firstView)
  readonly #ends = new Map<Chain, ChainHead>()
  #socket: WebSocket | null = null
  #pause: ReturnType<typeof setTimeout> | undefined
  #attempts = 0
  #ended = false

  constructor({ socketOrigin, relationshipId, storage, Socket = WebSocket }: LedgerOptions) {
    this.#url = ({ shared, caucus }) =>
      `${socketOrigin}/feed/${relationshipId}?shared=${shared}&caucus=${caucus}`
    this.#Socket = Socket
    this.#copy = new LedgerCopy(storage ?? null)
    void this.#start()
  }

  get view(): Watchable<LedgerView> {
    return this.#view
  }

  /** Resolves once the event of the shared chain with this number has arrived. */
  async whenReached(seq: number, signal?: AbortSignal): Promise<void> {
    await when(this.#view, (view) => (view.heads.shared?.seq ?? 0) >= seq, signal)
  }

  /** Removes the copy on this device; what the page holds stays as long as it is open. */
  forget(): Promise<void> {
    return this.#copy.forget()
  }

  close(): void {
    this.#ended = true
    clearTimeout(this.#pause)
    this.#socket?.close()
  }

  async #start(): Promise<void> {
    const { frames, complete } = await this.#copy.load()
    if (this.#ended) return
    const isSound = frames.every((frame) => this.#take(frame))
    if (!isSound) {
      // What the server says decides; a copy that went bad here proves nothing about the record.
      this.#ends.clear()
      this.#view.set(firstView)
      await this.#copy.clear()
    } else if (complete) this.#view.set({ ...this.#view.get(), phase: 'reconnecting' })
    if (!this.#ended) this.#connect()
  }

  #connect(): void {
    const caucus = [...this.#ends].find(([chain]) => chain !== 'shared')?.[1].seq ?? 0
    const socket = new this.#Socket(this.#url({ shared: this.#end('shared').seq, caucus }))
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
      void this.#copy.setComplete()
    } else if (this.#take(frame)) void this.#copy.append(frame)
    else {
      this.#view.set({ ...view, phase: 'broken' })
      this.close()
      // Or a reload would compare with the same copy for ever.
      void this.#copy.clear()
    }
  }

  /** Folds a run of events in; false where one does not continue its chain, and then the view has not changed. */
  #take(frame: EventsFrame): boolean {
    const view = this.#view.get()
    // The wire's shape was just parsed; the domain's names for it differ only in branding.
    const events = frame.events.map((event) => event as LedgerEvent)
    const head = frame.head as SignedHead
    let { state, kept } = view
    for (const event of events) {
      if (!this.#continues(event)) return false
      if (event.header.chain === 'shared') state = evolve(state, event)
      else kept = evolveKept(kept, event)
    }
    const shared = events.filter((event) => event.header.chain === 'shared')
    const heads = { ...view.heads, [head.chain]: head }
    this.#view.set({ ...view, state, kept, events: [...view.events, ...shared], heads })
    return true
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
