import type { CloseReason } from '@sweetspot/protocol'
import type { GuardRule } from './guard/guard-refusal.ts'
import type { Identity } from './identity.ts'
import type { Room, RoomConnection } from './room.ts'

/** One large update of a person that comes by itself, and goes through the room as if it came over a socket. */
export class Upload implements RoomConnection {
  readonly identity: Identity
  readonly #onRefused: (rule: GuardRule) => void
  readonly #settled = Promise.withResolvers<CloseReason | null>()
  #closed = false

  constructor(identity: Identity, onRefused: (rule: GuardRule) => void) {
    this.identity = identity
    this.#onRefused = onRefused
  }

  get user(): Identity['user'] {
    return this.identity.user
  }

  get closed(): boolean {
    return this.#closed
  }

  /** Resolves with null once it is durable, or with why nothing of it was taken. */
  run(room: Room, update: Uint8Array): Promise<CloseReason | null> {
    const objection = this.#offer(room, update)
    if (objection === null) room.confirm(this, 0)
    else this.close(objection)
    return this.#settled.promise
  }

  #offer(room: Room, update: Uint8Array): CloseReason | null {
    const permission = this.identity.permission()
    if (permission !== 'read' && permission !== 'write') return permission
    const inspection = room.inspect(update, this.user)
    switch (inspection.kind) {
      case 'malformed':
        return 'malformed'
      case 'refused':
        this.#onRefused(inspection.rule)
        return 'refused'
      case 'gap':
        return 'refused'
      case 'nothing':
        return null
      case 'news':
        if (permission === 'read') return 'forbidden'
        room.accept(this, update, inspection.ends)
        return null
    }
  }

  /** The only frame that comes here is the answer to the barrier behind the update. */
  send(): void {
    this.#closed = true
    this.#settled.resolve(null)
  }

  stopReceiving(): void {
    this.#closed = true
  }

  close(reason: CloseReason): void {
    this.#closed = true
    this.#settled.resolve(reason)
  }
}
