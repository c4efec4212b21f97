import type { Chain, PersonId } from '@sweetspot/domain'
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
  readonly room: LedgerRoom
  readonly personId: PersonId
  /** Why the session has to stop following, or null. */
  readonly objection: () => CloseReason | null
  /** Number of the last event that was sent, or that the client had before. */
  readonly position: { shared: number; caucus: number }
}

/**
 * Sends the events of a relationship's chains to whoever follows them: in order, no gap, no duplicate. Which chains
 * these are is asked anew each time, so that a right that went ends what comes, and one that is back brings the rest.
 */
export class Feed {
  readonly #signer: HeadSigner
  readonly #followers = new Set<Follower>()

  constructor(signer: HeadSigner) {
    this.#signer = signer
  }

  /** Lets a member's socket follow from the given numbers on. `objection` says when their session has to stop. */
  follow(
    socket: WebSocket,
    room: LedgerRoom,
    personId: PersonId,
    after: { readonly shared: number; readonly caucus: number },
    objection: () => CloseReason | null,
  ): void {
    const follower: Follower = { socket, room, personId, objection, position: { ...after } }
    this.#followers.add(follower)
    // Subscribed and caught up in one tick, so nothing comes between.
    const unsubscribe = room.subscribe(() => this.#catchUp(follower))
    // Nobody has anything to say here.
    socket.on('message', () => end(socket, 'malformed'))
    socket.on('close', () => {
      unsubscribe()
      this.#followers.delete(follower)
    })
    this.#catchUp(follower)
    this.#frame(follower, { type: 'live' })
  }

  /** Closes every socket to which there is an objection by now, and sends what became readable. */
  recheck(): void {
    for (const follower of this.#followers) this.#catchUp(follower)
  }

  /** Asks everyone to come back after the restart. */
  close(): void {
    for (const { socket } of this.#followers) end(socket, 'restart')
  }

  #catchUp(follower: Follower): void {
    const reason = objectionTo(follower)
    if (reason !== null) {
      end(follower.socket, reason)
      return
    }
    const { room, personId, position } = follower
    const member = room.state.members.get(personId)
    if (member === undefined) return
    for (const chain of readableChains(member)) {
      const events = room.events(chain)
      const place = chain === 'shared' ? 'shared' : 'caucus'
      // A client may claim to have more than there is, when the instance was restored from a backup.
      const from = Math.min(position[place], events.length)
      position[place] = events.length
      this.#send(follower, chain, events.slice(from))
    }
  }

  #send(follower: Follower, chain: Chain, events: readonly StoredEvent[]): void {
    for (let start = 0; start < events.length; start += eventsPerFrame) {
      const run = events.slice(start, start + eventsPerFrame)
      const last = run.at(-1)
      if (last === undefined) return
      const head = this.#signer.signedHead(follower.room.relationshipId, chain, {
        seq: last.header.seq,
        hash: last.hash,
      })
      const sent = run.map(({ header, payload, salt }) => ({ header, payload, salt }))
      this.#frame(follower, { type: 'events', events: sent, head })
    }
  }

  #frame(follower: Follower, frame: FeedFrame): void {
    const { socket } = follower
    const reason =
      objectionTo(follower) ?? (socket.bufferedAmount > maxSendQueueBytes ? ('tryLater' as const) : null)
    if (reason === null) socket.send(JSON.stringify(frame))
    else end(socket, reason)
  }
}

function objectionTo({ objection, room, personId }: Follower): CloseReason | null {
  return objection() ?? (room.state.members.has(personId) ? null : 'forbidden')
}

function end(socket: WebSocket, reason: CloseReason): void {
  socket.close(closeCodes[reason].code, closeCodes[reason].sentence)
}
