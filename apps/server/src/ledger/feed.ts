import type { Chain, Member } from '@sweetspot/domain'
import { type CloseReason, closeCodes, type FeedFrame, maxSendQueueBytes } from '@sweetspot/protocol'
import type { StoredEvent } from '@sweetspot/store'
import type { WebSocket } from 'ws'
import type { HeadSigner } from './head-signer.ts'
import type { LedgerRoom } from './ledger-room.ts'
import { readableChains } from './readable-chains.ts'

/** Events per frame when a client catches up: a frame stays well below what a phone parses in one go. */
const eventsPerFrame = 200

/** One client that follows the ledger of a relationship. */
interface Follower {
  readonly socket: WebSocket
  readonly objection: () => CloseReason | null
}

/** Sends the events of a relationship's chains to whoever follows them: in order, no gap, no duplicate. */
export class Feed {
  readonly #signer: HeadSigner
  readonly #followers = new Set<Follower>()

  constructor(signer: HeadSigner) {
    this.#signer = signer
  }

  /** Lets a socket follow from the given numbers on. `objection` says when it has to stop. */
  follow(
    socket: WebSocket,
    room: LedgerRoom,
    member: Member,
    after: { readonly shared: number; readonly caucus: number },
    objection: () => CloseReason | null,
  ): void {
    const follower = { socket, objection }
    const chains = readableChains(member)
    this.#followers.add(follower)
    // Subscribed and caught up in one tick, so nothing comes between.
    const unsubscribe = room.subscribe((events) => this.#send(follower, room, chains, events))
    socket.on('close', () => {
      unsubscribe()
      this.#followers.delete(follower)
    })
    for (const chain of chains) {
      const from = chain === 'shared' ? after.shared : after.caucus
      this.#send(follower, room, chains, room.events(chain).slice(from))
    }
    this.#frame(follower, { type: 'live' })
  }

  #send(
    follower: Follower,
    room: LedgerRoom,
    chains: readonly Chain[],
    events: readonly StoredEvent[],
  ): void {
    const chain = events[0]?.header.chain
    if (chain === undefined || !chains.includes(chain)) return
    for (let start = 0; start < events.length; start += eventsPerFrame) {
      const run = events.slice(start, start + eventsPerFrame)
      const last = run.at(-1)
      if (last === undefined) return
      const head = this.#signer.signedHead(room.relationshipId, chain, {
        seq: last.header.seq,
        hash: last.hash,
      })
      const sent = run.map(({ header, payload, salt }) => ({ header, payload, salt }))
      this.#frame(follower, { type: 'events', events: sent, head })
    }
  }

  #frame({ socket, objection }: Follower, frame: FeedFrame): void {
    const reason = objection() ?? (socket.bufferedAmount > maxSendQueueBytes ? 'tryLater' : null)
    if (reason === null) socket.send(JSON.stringify(frame))
    else socket.close(closeCodes[reason].code, closeCodes[reason].sentence)
  }

  /** Closes every socket to which there is an objection by now. */
  recheck(): void {
    for (const { socket, objection } of this.#followers) {
      const reason = objection()
      if (reason !== null) socket.close(closeCodes[reason].code, closeCodes[reason].sentence)
    }
  }

  /** Asks everyone to come back after the restart. */
  close(): void {
    for (const { socket } of this.#followers)
      socket.close(closeCodes.restart.code, closeCodes.restart.sentence)
  }
}
