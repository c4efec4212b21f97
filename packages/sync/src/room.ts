import type { CloseReason } from '@sweetspot/protocol'
import * as Y from 'yjs'
import { encodeAwareness, encodeBarrier, encodeStep1, encodeStep2, encodeUpdate } from './frame.ts'
import { DocumentClients } from './guard/document-clients.ts'
import type { ShapeIndex } from './guard/document-shape.ts'
import { FoldGuard } from './guard/verify-fold.ts'
import type { Identity } from './identity.ts'
import { type Inspection, inspectUpdate, knownStateOf } from './inspect-update.ts'
import type { LoadedDocument, PendingUpdate, UpdateOrigin } from './ports.ts'
import { Presence } from './presence.ts'

/** A connection as its room sees it. */
export interface RoomConnection {
  readonly identity: Identity
  readonly user: Identity['user']
  readonly closed: boolean
  send(frame: Uint8Array): void
  /** Takes in nothing more; what comes now is neither kept nor confirmed, and its sender will send it again. */
  stopReceiving(): void
  close(reason: CloseReason): void
}

/** An update of a person; `ends` are the clocks that it reaches. */
interface UpdateEntry {
  readonly kind: 'update'
  readonly connection: RoomConnection
  readonly bytes: Uint8Array
  readonly ends: ReadonlyMap<number, number>
}

/** What waits to be folded into a room, in the order of its arrival. */
export type Entry =
  | UpdateEntry
  | { readonly kind: 'barrier'; readonly connection: RoomConnection; readonly n: number }
  | {
      readonly kind: 'transaction'
      readonly origin: UpdateOrigin
      readonly change: (doc: Y.Doc) => void
      readonly settle: (error: Error | null) => void
    }

/** What a room is given. */
export interface RoomSurroundings {
  /** Something is pending in the room. */
  readonly wake: (room: Room) => void
  readonly shapeOf: (kind: string) => ShapeIndex
}

/** A folded batch: what to make durable, and what it came from. */
export interface FoldedBatch {
  readonly entries: readonly Entry[]
  readonly updates: readonly (PendingUpdate & { readonly connection: RoomConnection | null })[]
}

/** A fold failed. `culprit` is what was being folded, where that is known; `others` are to be folded again. */
export class FoldFailure extends Error {
  override readonly name = 'FoldFailure'
  readonly culprit: Entry | null
  readonly others: readonly Entry[]
  constructor(entries: readonly Entry[], current: Entry | null, cause: unknown) {
    super('an update could not be folded', { cause })
    this.culprit = entries.length === 1 ? (entries[0] ?? null) : current
    this.others = entries.filter((entry) => entry !== this.culprit)
  }
}

/**
 * A document in memory: the fold of its log, and whoever is connected to it. The document may be ahead of the log
 * only between `fold` and `committed`; nothing of that difference is shown to anyone.
 */
export class Room {
  readonly documentId: string
  readonly #connections = new Set<RoomConnection>()
  readonly #presence = new Presence<RoomConnection>()
  readonly #wake: (room: Room) => void
  readonly #shape: ShapeIndex
  #doc = new Y.Doc()
  #clients = new DocumentClients()
  #guard: FoldGuard
  #epoch = 0
  #seq = 0
  /** How many rows of the log a load would replay after the snapshot. */
  #tail = 0
  /** Accepted, not yet folded. */
  #pending: Entry[] = []
  /** Clocks that the pending updates reach; the document does not know of them yet. */
  #pendingEnds = new Map<number, number>()
  /** Answers that wait for the commit under way; null while none is. */
  #afterCommit: (() => void)[] | null = null
  /** Whole state as one update, for newcomers; null when something was folded since. */
  #encoded: Uint8Array | null = null

  constructor(documentId: string, loaded: LoadedDocument, { wake, shapeOf }: RoomSurroundings) {
    this.documentId = documentId
    this.#wake = wake
    this.#shape = shapeOf(loaded.kind)
    this.#guard = new FoldGuard(this.#doc, this.#shape)
    this.load(loaded)
  }

  get epoch(): number {
    return this.#epoch
  }

  /** Number of the last update that the document contains; durable whenever no commit is under way. */
  get seq(): number {
    return this.#seq
  }

  /** How many rows of the log a load would replay after the snapshot, at most. */
  get tail(): number {
    return this.#tail
  }

  /** There is a snapshot up to this number now. */
  snapshotKept(seq: number): void {
    this.#tail = Math.min(this.#tail, this.#seq - seq)
  }

  /** The folded document. Read it between commits only, and never write it. */
  get doc(): Y.Doc {
    return this.#doc
  }

  get connections(): readonly RoomConnection[] {
    return [...this.#connections]
  }

  get idle(): boolean {
    return this.#connections.size === 0 && this.#pending.length === 0 && this.#afterCommit === null
  }

  get pendingCount(): number {
    return this.#pending.length
  }

  /** Replaces the document by what the log says, and takes up again what was accepted but not folded. */
  load(loaded: LoadedDocument): void {
    this.#doc.destroy()
    this.#doc = new Y.Doc()
    this.#guard = new FoldGuard(this.#doc, this.#shape)
    this.#clients = new DocumentClients()
    this.#clients.bind([this.#doc.clientID], null)
    const { snapshot, updates, writers } = loaded
    this.#doc.transact(({ doc }) => {
      if (snapshot !== null) Y.applyUpdate(doc, snapshot.state)
      for (const [client, writer] of snapshot?.writers ?? []) this.#clients.bind([client], writer)
      updates.forEach((update, index) => {
        Y.applyUpdate(doc, update)
        this.#clients.bind(Y.parseUpdateMeta(update).from.keys(), writers[index] ?? null)
      })
    })
    this.#epoch = loaded.epoch
    this.#seq = loaded.seq
    this.#tail = loaded.updates.length
    this.#encoded = null
  }

  /** Takes a connection in: asks it what it has, and tells it who is here. */
  enter(connection: RoomConnection): void {
    this.#connections.add(connection)
    this.#whenDurable(() => connection.send(encodeStep1(Y.encodeStateVector(this.#doc))))
    this.greetPresence(connection)
  }

  leave(connection: RoomConnection): void {
    if (!this.#connections.delete(connection)) return
    this.#relayPresence(this.#presence.leave(connection))
  }

  /** What an update of a person would do to the document, with all that is pending. */
  inspect(update: Uint8Array, { personId }: Identity['user']): Inspection {
    const folded = knownStateOf(this.#doc)
    const known = {
      shape: this.#shape,
      nextClock: (client: number) => this.#pendingEnds.get(client) ?? folded.nextClock(client),
      isDeleted: folded.isDeleted,
      // Who reads along is visible by an id under which nothing was written yet; it is theirs all the same.
      writerOf: (client: number) => {
        const writer = this.#clients.writerOf(client)
        return writer === undefined ? this.#presence.announcerOf(client) : writer
      },
    }
    return inspectUpdate(update, known, personId)
  }

  accept(connection: RoomConnection, bytes: Uint8Array, ends: ReadonlyMap<number, number>): void {
    for (const [client, end] of ends) this.#pendingEnds.set(client, end)
    this.#clients.bind(ends.keys(), connection.user.personId)
    // A copy: a frame is a view into the socket's buffer, which would be kept and cloned whole.
    this.#push({ kind: 'update', connection, bytes: bytes.slice(), ends })
  }

  /** Confirms a barrier once everything before it is durable. */
  confirm(connection: RoomConnection, n: number): void {
    if (this.#pending.length === 0 && this.#afterCommit === null) connection.send(encodeBarrier(n))
    else this.#push({ kind: 'barrier', connection, n })
  }

  /** Queues a change of the server's own. */
  transact(entry: Extract<Entry, { kind: 'transaction' }>): void {
    this.#push(entry)
  }

  answerStep1(connection: RoomConnection, stateVector: Uint8Array): void {
    // An empty state vector is the single byte 0: a newcomer, answered from the kept encoding.
    const newcomer = stateVector.byteLength === 1 && stateVector[0] === 0
    this.#whenDurable(() => {
      if (newcomer) this.#encoded ??= Y.encodeStateAsUpdate(this.#doc)
      const answer = newcomer ? this.#encoded : this.#encodeSince(connection, stateVector)
      if (answer !== null) connection.send(encodeStep2(answer))
    })
  }

  #encodeSince(connection: RoomConnection, stateVector: Uint8Array): Uint8Array | null {
    try {
      return Y.encodeStateAsUpdate(this.#doc, stateVector)
    } catch {
      // Bytes that are no state vector; encoding reads and does not change the document.
      connection.close('malformed')
      return null
    }
  }

  receivePresence(connection: RoomConnection, message: Uint8Array): 'malformed' | null {
    const relayed = this.#presence.receive(connection, message)
    if (relayed === 'malformed') return relayed
    this.#relayPresence(relayed)
    return null
  }

  greetPresence(connection: RoomConnection): void {
    const entries = this.#presence.greet()
    if (entries !== null) connection.send(encodeAwareness(entries))
  }

  #relayPresence(entries: Uint8Array | null): void {
    if (entries === null) return
    this.#sendToAll(encodeAwareness(entries))
  }

  #sendToAll(frame: Uint8Array): void {
    for (const connection of this.#connections) connection.send(frame)
  }

  #push(entry: Entry): void {
    this.#pending.push(entry)
    this.#wake(this)
  }

  #whenDurable(answer: () => void): void {
    if (this.#afterCommit === null) answer()
    else this.#afterCommit.push(answer)
  }

  /** Folds what is pending (at most `limit` entries). Throws `FoldFailure`; then the room must be loaded anew. */
  fold(limit = Number.POSITIVE_INFINITY): FoldedBatch {
    const entries = this.#pending.splice(0, limit)
    if (this.#pending.length === 0) this.#pendingEnds = new Map()
    this.#afterCommit = []
    const updates: { connection: RoomConnection | null; origin: UpdateOrigin; parts: Uint8Array[] }[] = []
    let current: Entry | null = null
    try {
      // One transaction for the whole run costs a tenth of one transaction each.
      this.#doc.transact((transaction) => {
        for (const entry of entries) {
          if (entry.kind !== 'update') continue
          current = entry
          const { connection, bytes } = entry
          this.#foldUpdate(transaction.doc, entry)
          const own = updates.find((update) => update.connection === connection)
          if (own === undefined)
            updates.push({ connection, origin: connection.identity.origin, parts: [bytes] })
          else own.parts.push(bytes)
        }
        current = null
      })
      for (const entry of entries) {
        if (entry.kind !== 'transaction') continue
        current = entry
        const change = recordChange(this.#doc, entry)
        if (change !== null) updates.push({ connection: null, origin: entry.origin, parts: [change] })
      }
    } catch (cause) {
      throw new FoldFailure(entries, current, cause)
    }
    if (updates.length > 0) this.#encoded = null
    const { documentId, epoch } = this
    return {
      entries,
      updates: updates.map(({ connection, origin, parts }, index) => ({
        documentId,
        epoch,
        seq: this.#seq + 1 + index,
        origin,
        bytes: mergeParts(parts),
        connection,
      })),
    }
  }

  #foldUpdate(doc: Y.Doc, { connection, bytes, ends }: UpdateEntry): void {
    const starts = new Map<number, number>()
    for (const client of ends.keys()) starts.set(client, Y.getState(doc.store, client))
    Y.applyUpdate(doc, bytes, connection)
    this.#guard.verify(starts, ends)
  }

  /** The batch is durable: relay it, confirm it, answer what waited. Returns to how many it was relayed. */
  committed(batch: FoldedBatch): number {
    this.#seq += batch.updates.length
    this.#tail += batch.updates.length
    const relayed = this.#relay(batch)
    for (const entry of batch.entries) {
      if (entry.kind === 'barrier') entry.connection.send(encodeBarrier(entry.n))
      if (entry.kind === 'transaction') entry.settle(null)
    }
    this.#answerWaiting()
    return relayed
  }

  #relay({ updates }: FoldedBatch): number {
    if (updates.length === 0) return 0
    const frame = encodeUpdate(mergeParts(updates.map((update) => update.bytes)))
    // A lone sender has its own update already; several get one frame for all, and skip their own part of it.
    const lone = updates.length === 1 ? updates[0]?.connection : null
    const others = [...this.#connections].filter((connection) => connection !== lone)
    for (const connection of others) connection.send(frame)
    return others.length
  }

  /** Ends a commit that failed and puts entries back in front, after the room was loaded anew. */
  retry(entries: readonly Entry[]): void {
    const waiting = [...entries, ...this.#pending]
    this.#pending = []
    this.#pendingEnds = new Map()
    for (const entry of waiting) this.#takeUpAgain(entry)
    this.#answerWaiting()
  }

  /** What was dropped may have been the ground of what came after it, so everything is inspected again. */
  #takeUpAgain(entry: Entry): void {
    if (entry.kind !== 'update') {
      this.#push(entry)
      return
    }
    if (entry.connection.closed) return
    const inspection = this.inspect(entry.bytes, entry.connection.user)
    if (inspection.kind === 'news') this.accept(entry.connection, entry.bytes, inspection.ends)
    else if (inspection.kind !== 'nothing') entry.connection.close('tryLater')
  }

  #answerWaiting(): void {
    const waiting = this.#afterCommit ?? []
    this.#afterCommit = null
    for (const answer of waiting) answer()
  }

  destroy(): void {
    this.#doc.destroy()
  }
}

function mergeParts(parts: Uint8Array[]): Uint8Array {
  const [first] = parts
  return parts.length === 1 && first !== undefined ? first : Y.mergeUpdates(parts)
}

/** Runs a change of the server's own and returns it as an update; null where it changed nothing. */
function recordChange(doc: Y.Doc, entry: Extract<Entry, { kind: 'transaction' }>): Uint8Array | null {
  const updates: Uint8Array[] = []
  const listen = (update: Uint8Array): void => {
    updates.push(update)
  }
  doc.on('update', listen)
  try {
    doc.transact(() => entry.change(doc), entry.origin)
  } finally {
    doc.off('update', listen)
  }
  return updates.length === 0 ? null : mergeParts(updates)
}
