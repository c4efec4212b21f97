import type { LedgerEvent } from '@sweetspot/domain'
import { type FeedFrame, feedFrameSchema } from '@sweetspot/protocol'
import { RawSocket, type SocketEnd } from './raw-socket.ts'
import type { Session } from './session.ts'

/** Up to where a follower has the two chains that it may read. */
export interface FeedPosition {
  readonly shared?: number
  readonly caucus?: number
}

/** One connection to the ledger feed of a relationship. */
export class FeedFollower {
  readonly #socket: RawSocket

  /** Connects at once, and asks for what came after a position. */
  constructor(session: Session, relationshipId: string, { shared = 0, caucus = 0 }: FeedPosition = {}) {
    const { headers, server } = session
    const query = `?shared=${shared}&caucus=${caucus}`
    this.#socket = new RawSocket(`${server.socketOrigin}/feed/${relationshipId}${query}`, headers)
  }

  /** All frames so far, each of the shape that the protocol promises. */
  get frames(): readonly FeedFrame[] {
    return this.#socket.received.map((bytes) =>
      feedFrameSchema.parse(JSON.parse(new TextDecoder().decode(bytes))),
    )
  }

  /** All events so far, in the order of their arrival. */
  get events(): readonly LedgerEvent[] {
    // The shape was just checked; the domain's names for it differ only in branding.
    return this.frames
      .flatMap((frame) => (frame.type === 'events' ? frame.events : []))
      .map((event) => event as LedgerEvent)
  }

  /** Resolves as soon as what has arrived is as expected; looks again after each frame. */
  async until(holds: () => boolean): Promise<void> {
    await this.#socket.frame(holds)
  }

  /** Resolves once it was told that it is up to date. */
  whenLive(): Promise<void> {
    return this.until(() => this.frames.some(({ type }) => type === 'live'))
  }

  /** Resolves once an event of the shared chain with this number is here. */
  whenReached(seq: number): Promise<void> {
    return this.until(() => this.events.some(({ header }) => header.chain === 'shared' && header.seq >= seq))
  }

  whenEnded(): Promise<SocketEnd> {
    return this.#socket.whenEnded()
  }

  /** Ends the connection without a word. */
  cut(): void {
    this.#socket.terminate()
  }
}
