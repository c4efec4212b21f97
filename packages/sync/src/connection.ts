import { type CloseReason, maxFrameBytes, maxSendQueueBytes } from '@sweetspot/protocol'
import { awarenessRate, byteRate, messageRate } from './budgets.ts'
import type { Clock } from './clock.ts'
import { encodePermissionDenied, parseFrame } from './frame.ts'
import type { GuardRule } from './guard/guard-refusal.ts'
import type { Identity, SyncSocket } from './identity.ts'
import type { Room, RoomConnection } from './room.ts'
import { TokenBucket } from './token-bucket.ts'

/** What a connection is given beside its place. */
export interface ConnectionParts {
  readonly clock: Clock
  /** Hears by which rule of the guard an update was refused. */
  readonly onRefused: (rule: GuardRule) => void
}

/**
 * One socket in one room, and the only code that touches that socket. Until the client's first step 2 the
 * connection is greeting: what the client typed while reconnecting may arrive ahead of what it builds on.
 */
export class Connection implements RoomConnection {
  readonly identity: Identity
  readonly room: Room
  readonly #socket: SyncSocket
  #phase: 'greeting' | 'open' | 'leaving' | 'closed' = 'greeting'
  /** Barriers that wait for the step 2 which contains the updates dropped so far; null where none was dropped. */
  #heldBarriers: number[] | null = null

  readonly #clock: Clock
  readonly #onRefused: (rule: GuardRule) => void
  readonly #messages: TokenBucket
  readonly #bytes: TokenBucket
  readonly #awareness: TokenBucket
  /** The latest of the awareness messages that came too fast, which will be relayed soon. */
  #laterAwareness: { entries: Uint8Array; readonly callOff: () => void } | null = null

  constructor(room: Room, socket: SyncSocket, identity: Identity, { clock, onRefused }: ConnectionParts) {
    this.room = room
    this.#socket = socket
    this.identity = identity
    this.#clock = clock
    this.#onRefused = onRefused
    this.#messages = new TokenBucket(messageRate, clock.now())
    this.#bytes = new TokenBucket(byteRate, clock.now())
    this.#awareness = new TokenBucket(awarenessRate, clock.now())
  }

  get user(): Identity['user'] {
    return this.identity.user
  }

  get closed(): boolean {
    return this.#phase === 'closed'
  }

  /** Takes in one frame of the client. */
  receive(bytes: Uint8Array): void {
    if (this.#phase === 'leaving' || this.#phase === 'closed') return
    const objection = this.#handle(bytes)
    if (objection !== null) this.close(objection)
  }

  /** Acts on a frame; returns why the connection must be closed, or null. */
  #handle(bytes: Uint8Array): CloseReason | null {
    const permission = this.identity.permission()
    if (permission !== 'read' && permission !== 'write') return permission
    if (bytes.byteLength > maxFrameBytes) return 'tooLarge'
    const now = this.#clock.now()
    if (!this.#messages.spend(1, now) || !this.#bytes.spend(bytes.byteLength, now)) return 'tooMany'
    const frame = parseFrame(bytes)
    if (frame === null) return 'malformed'
    switch (frame.kind) {
      case 'step1':
        this.room.answerStep1(this, frame.stateVector)
        return null
      case 'step2':
      case 'update':
        return this.#handleUpdate(frame.kind, frame.update, permission)
      case 'awareness':
        return this.#handleAwareness(frame.entries)
      case 'query_awareness':
        this.room.greetPresence(this)
        return null
      case 'barrier':
        if (this.#heldBarriers === null) this.room.confirm(this, frame.n)
        else this.#heldBarriers.push(frame.n)
        return null
    }
  }

  #handleUpdate(
    kind: 'step2' | 'update',
    update: Uint8Array,
    permission: 'read' | 'write',
  ): CloseReason | null {
    const inspection = this.room.inspect(update, this.user)
    switch (inspection.kind) {
      case 'malformed':
        return 'malformed'
      case 'refused':
        this.#onRefused(inspection.rule)
        return 'refused'
      case 'gap':
        if (kind === 'step2' || this.#phase === 'open') return 'refused'
        // The step 2 that follows contains it; until then nothing sent so far may be called durable.
        this.#heldBarriers ??= []
        return null
      case 'nothing':
        break
      case 'news':
        if (permission === 'read') {
          this.send(encodePermissionDenied('You may read this text, but only the other side can change it.'))
          return 'forbidden'
        }
        this.room.accept(this, update, inspection.ends)
    }
    if (kind === 'step2') this.#greeted()
    return null
  }

  #handleAwareness(entries: Uint8Array): CloseReason | null {
    if (this.#laterAwareness !== null) {
      this.#laterAwareness.entries = entries.slice()
      return null
    }
    if (this.#awareness.spend(1, this.#clock.now())) return this.room.receivePresence(this, entries)
    const callOff = this.#clock.after(this.#awareness.waitMs(1), () => this.#relayLatest())
    this.#laterAwareness = { entries: entries.slice(), callOff }
    return null
  }

  #relayLatest(): void {
    const latest = this.#laterAwareness
    this.#laterAwareness = null
    if (latest === null || this.#phase === 'leaving' || this.#phase === 'closed') return
    const objection = this.#handleAwareness(latest.entries)
    if (objection !== null) this.close(objection)
  }

  #greeted(): void {
    this.#phase = 'open'
    const held = this.#heldBarriers ?? []
    this.#heldBarriers = null
    for (const n of held) this.room.confirm(this, n)
  }

  /** Sends a frame, unless the client reads so slowly that it had better come back and sync anew. */
  send(frame: Uint8Array): void {
    if (this.#phase === 'closed') return
    if (this.#socket.bufferedAmount > maxSendQueueBytes) this.close('tryLater')
    else this.#socket.send(frame)
  }

  /** Takes in nothing more. */
  stopReceiving(): void {
    if (this.#phase !== 'closed') this.#phase = 'leaving'
  }

  /** Closes the socket with a reason and leaves the room. */
  close(reason: CloseReason): void {
    if (this.#phase === 'closed') return
    this.#socket.close(reason)
    this.left()
  }

  /** The socket is gone. */
  left(): void {
    if (this.#phase === 'closed') return
    this.#phase = 'closed'
    this.#laterAwareness?.callOff()
    this.#laterAwareness = null
    this.room.leave(this)
  }
}
