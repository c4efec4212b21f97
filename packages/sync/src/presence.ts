import { maxAwarenessBytes, type PresenceUser } from '@sweetspot/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { maxAwarenessDepth, maxAwarenessEntries, maxRememberedIds } from './budgets.ts'

/** Whoever takes part in a room's presence. */
export interface Participant {
  readonly user: PresenceUser
}

interface Entry<Owner> {
  readonly clock: number
  /** JSON text of the state. */
  readonly state: string
  readonly owner: Owner
}

/**
 * Who is where in a room. Stock clients re-send every state they hear, so of each message only the sender's own
 * entry counts: the client id it announced first. Name and party are the server's, never the client's.
 */
export class Presence<Owner extends Participant> {
  readonly #entries = new Map<number, Entry<Owner>>()
  readonly #ids = new Map<Owner, number>()
  /** Who announced an id first in this room; it is nobody else's from then on, not even after that person left. */
  readonly #announcedBy = new Map<number, string>()

  /** Takes in a message; returns the entries to relay to everyone (the sender too), or null, or `malformed`. */
  receive(owner: Owner, message: Uint8Array): Uint8Array | null | 'malformed' {
    const entries = readEntries(message)
    if (entries === null) return 'malformed'
    const id = this.#ids.get(owner) ?? this.#bind(owner, entries)
    const own = entries.find((entry) => entry.id === id)
    if (own === undefined || id === undefined) return null
    const state = ownState(own.text(), owner.user)
    if (state === undefined) return 'malformed'
    if (state === null) this.#entries.delete(id)
    else this.#entries.set(id, { clock: own.clock, state, owner })
    return writeEntries([{ id, clock: own.clock, state: state ?? 'null' }])
  }

  /** Who announced a client id first; undefined where nobody did. */
  announcerOf(id: number): string | undefined {
    return this.#announcedBy.get(id)
  }

  /** Everyone's entries for a newcomer, or null where nobody is there. */
  greet(): Uint8Array | null {
    const entries = [...this.#entries].map(([id, { clock, state }]) => ({ id, clock, state }))
    return entries.length === 0 ? null : writeEntries(entries)
  }

  /**
   * Somebody left; returns the entry that tells the others, or null. It keeps the clock, at which y-protocols takes a
   * leave but no state: with a higher one, the others would pass over what this client says first when it is back.
   */
  leave(owner: Owner): Uint8Array | null {
    const id = this.#ids.get(owner)
    this.#ids.delete(owner)
    const entry = id === undefined ? undefined : this.#entries.get(id)
    if (id === undefined || entry === undefined || entry.owner !== owner) return null
    this.#entries.delete(id)
    return writeEntries([{ id, clock: entry.clock, state: 'null' }])
  }

  /** Finds the client id of a participant that has none yet: one that nobody else announced. */
  #bind(owner: Owner, entries: readonly ReceivedEntry[]): number | undefined {
    const { personId } = owner.user
    const own = entries.find(({ id }) => (this.#announcedBy.get(id) ?? personId) === personId)
    if (own === undefined) return undefined
    this.#remember(own.id, personId)
    this.#ids.set(owner, own.id)
    return own.id
  }

  /** Remembers whose an id is; of those whose owners left, the ones that left out of use longest are forgotten. */
  #remember(id: number, personId: string): void {
    this.#announcedBy.delete(id)
    this.#announcedBy.set(id, personId)
    const present = new Set(this.#ids.values())
    for (const known of this.#announcedBy.keys()) {
      if (this.#announcedBy.size <= maxRememberedIds) return
      if (!present.has(known) && known !== id) this.#announcedBy.delete(known)
    }
  }
}

/** An entry of a message; only one's own is ever read. */
interface ReceivedEntry {
  readonly id: number
  readonly clock: number
  readonly text: () => string | null
}

interface WireEntry {
  readonly id: number
  readonly clock: number
  readonly state: string
}

function readEntries(message: Uint8Array): readonly ReceivedEntry[] | null {
  try {
    const decoder = decoding.createDecoder(message)
    const entries: ReceivedEntry[] = []
    const count = decoding.readVarUint(decoder)
    if (count > maxAwarenessEntries) return null
    for (let left = count; left > 0; left -= 1) {
      const id = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      const bytes = decoding.readVarUint8Array(decoder)
      entries.push({ id, clock, text: () => textOf(bytes) })
    }
    return entries
  } catch {
    // lib0 throws on bytes that end too early: not an awareness message.
    return null
  }
}

/** A state's JSON text; null where it is too long or none. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.length > maxAwarenessBytes) return null
  try {
    return utf8.decode(bytes)
  } catch {
    // Fatal: bytes that are no text.
    return null
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function writeEntries(entries: readonly WireEntry[]): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, entries.length)
  for (const { id, clock, state } of entries) {
    encoding.writeVarUint(encoder, id)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, state)
  }
  return encoding.toUint8Array(encoder)
}

/** The state with the server's name and party on it; null where the person left; undefined where unusable. */
function ownState(text: string | null, user: PresenceUser): string | null | undefined {
  if (text === null || !isShallow(text)) return undefined
  try {
    const state: unknown = JSON.parse(text)
    if (state === null) return null
    return typeof state === 'object' && !Array.isArray(state) ? JSON.stringify({ ...state, user }) : undefined
  } catch {
    // Not JSON, so not a state.
    return undefined
  }
}

/** Whether a JSON text is nested no deeper than allowed. Brackets within words count too; no state has that many. */
function isShallow(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (char === '{' || char === '[') depth += 1
    else if (char === '}' || char === ']') depth -= 1
    if (depth > maxAwarenessDepth) return false
  }
  return true
}
