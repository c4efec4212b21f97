import type { CloseReason } from '@sweetspot/protocol'
import type * as Y from 'yjs'
import type { Clock } from './clock.ts'
import { type CommitMeter, type CommitTrouble, Committer } from './committer.ts'
import { Connection } from './connection.ts'
import { encodeNotice } from './frame.ts'
import { type DocumentShape, ShapeIndex } from './guard/document-shape.ts'
import type { GuardRule } from './guard/guard-refusal.ts'
import type { Identity, SyncSocket } from './identity.ts'
import type { DocumentLog, UpdateOrigin } from './ports.ts'
import { Room } from './room.ts'
import { Upload } from './upload.ts'

/** What the engine is given. */
export interface SyncEngineOptions {
  readonly log: DocumentLog
  readonly trouble: CommitTrouble
  readonly meter?: CommitMeter
  /** What may be in a document of a kind. */
  readonly shapeOf: (kind: string) => DocumentShape
  readonly defer: (run: () => void) => void
  readonly clock: Clock
  /** How many rooms that nobody uses stay in memory, so that a reload of the page does not reload the document. */
  readonly idleRooms: number
}

/** What a client says of itself when it connects. */
export interface ClientVersion {
  /** The document's incarnation that it holds; null where it holds nothing. */
  readonly epoch: number | null
  /** Whether it understands messages of ours. */
  readonly hearsNotices: boolean
}

/** A document as it stood between two commits: its content equals its log up to `seq`. */
export interface CapturedDocument {
  readonly doc: Y.Doc
  readonly epoch: number
  readonly seq: number
}

/** A change of the server's own to one document. */
export interface ServerChange {
  readonly documentId: string
  readonly change: (doc: Y.Doc) => void
}

/** Hosts the rooms of all documents: the only writer of document logs. */
export class SyncEngine {
  readonly #options: SyncEngineOptions
  readonly #committer: Committer
  readonly #rooms = new Map<string, Promise<Room>>()
  /** Rooms without connections, least recently used first. */
  readonly #idle = new Map<string, Room>()
  /** How many operations are under way on a document; a leased room stays. */
  readonly #leases = new Map<string, number>()
  readonly #shapes = new Map<string, ShapeIndex>()
  #closing = false

  constructor(options: SyncEngineOptions) {
    this.#options = options
    const { log, trouble, defer, meter } = options
    this.#committer = new Committer({ log, trouble, defer, meter, dropRoom: (room) => this.#drop(room) })
  }

  /**
   * Connects a socket to a document. Rejects with what loading rejects with (`DocumentMissing`, or the storage's own
   * error: never an empty document). Closes the socket where the client belongs to an older epoch.
   */
  async connect(
    documentId: string,
    socket: SyncSocket,
    identity: Identity,
    { epoch, hearsNotices }: ClientVersion = { epoch: null, hearsNotices: false },
  ): Promise<Connection> {
    return this.#use([documentId], ([room]) => {
      if (room === undefined) throw new Error('a document has a room')
      const connection = new Connection(room, socket, identity, {
        clock: this.#options.clock,
        onRefused: (rule) => this.#options.trouble.onRefused(documentId, identity, rule),
      })
      if (this.#closing) connection.close('restart')
      else if (epoch !== null && epoch !== room.epoch) {
        if (hearsNotices) connection.send(encodeNotice({ type: 'epoch', epoch: room.epoch }))
        connection.close('staleEpoch')
      } else room.enter(connection)
      return connection
    })
  }

  /**
   * Takes in one large update of a person. Resolves with null once it is durable, or with why nothing of it was taken;
   * rejects with what loading rejects with.
   */
  async submit(
    documentId: string,
    identity: Identity,
    update: Uint8Array,
    epoch: number | null,
  ): Promise<CloseReason | null> {
    return this.#use([documentId], ([room]) => {
      if (room === undefined) throw new Error('a document has a room')
      if (this.#closing) return 'restart'
      if (epoch !== null && epoch !== room.epoch) return 'staleEpoch'
      const onRefused = (rule: GuardRule): void => this.#options.trouble.onRefused(documentId, identity, rule)
      return new Upload(identity, onRefused).run(room, update)
    })
  }

  /** Tells the engine that a connection's socket is gone. */
  disconnected(connection: Connection): void {
    connection.left()
    this.#retire(connection.room)
  }

  /** Documents in memory, for metrics. */
  get roomCount(): number {
    return this.#rooms.size
  }

  /** How long the tails of the logs of all documents in memory are: what a load would replay after the snapshot. */
  async tails(): Promise<readonly { readonly documentId: string; readonly tail: number }[]> {
    const loads = await Promise.allSettled(this.#rooms.values())
    return loads.flatMap((load) => {
      if (load.status === 'rejected') return []
      const { documentId, tail } = load.value
      return [{ documentId, tail }]
    })
  }

  /** A document's log has a snapshot up to this number now. */
  snapshotKept(documentId: string, seq: number): void {
    this.#rooms.get(documentId)?.then(
      (room) => room.snapshotKept(seq),
      () => undefined,
    )
  }

  /** Changes that wait to be made durable, for metrics. */
  get pendingCount(): number {
    return this.#committer.pendingCount
  }

  /**
   * Makes changes to several documents in one commit; resolves once it is durable. A storage failure stores none of
   * them. A change that throws is dropped alone and rejects, so a change must not throw to say no: check before.
   */
  async transact(origin: UpdateOrigin, changes: readonly ServerChange[]): Promise<void> {
    const ids = changes.map(({ documentId }) => documentId)
    await this.#use(ids, async (rooms) => {
      // Queued in one tick, so that one turn of the committer takes them all.
      const settled = changes.map(({ change }, index) => {
        return new Promise<void>((resolve, reject) => {
          const settle = (error: Error | null): void => (error === null ? resolve() : reject(error))
          rooms[index]?.transact({ kind: 'transaction', origin, change, settle })
        })
      })
      await Promise.all(settled)
    })
  }

  /** Reads several documents in one step, at a moment at which each equals its log. `read` must not be async. */
  capture<T>(
    documentIds: readonly string[],
    read: (documents: readonly CapturedDocument[]) => T,
  ): Promise<T> {
    return this.#use(documentIds, (rooms) => this.#committer.betweenCommits(() => read(rooms)))
  }

  /** Closes every connection whose permission has gone: rights that changed, sessions that ended. */
  async recheck(): Promise<void> {
    // A room that is still loading, or cannot be loaded, must not hold up the others.
    await Promise.allSettled([...this.#rooms.values()].map(async (loading) => recheckRoom(await loading)))
  }

  /** Stops: makes durable what has arrived, then asks everyone to come back later. */
  async close(): Promise<void> {
    this.#closing = true
    const loads = await Promise.allSettled(this.#rooms.values())
    const rooms = loads.flatMap((load) => (load.status === 'fulfilled' ? [load.value] : []))
    // People who go on typing would keep the committer busy for as long as they like.
    for (const room of rooms) for (const connection of room.connections) connection.stopReceiving()
    await this.#committer.settled()
    for (const room of rooms) {
      for (const connection of room.connections) connection.close('restart')
      room.destroy()
    }
    this.#rooms.clear()
    this.#idle.clear()
  }

  /** Runs something on rooms that stay in memory for as long as it takes. */
  async #use<T>(documentIds: readonly string[], use: (rooms: readonly Room[]) => T | Promise<T>): Promise<T> {
    for (const id of documentIds) this.#leases.set(id, (this.#leases.get(id) ?? 0) + 1)
    try {
      return await use(await Promise.all(documentIds.map((id) => this.#open(id))))
    } finally {
      for (const id of documentIds) this.#endLease(id)
    }
  }

  #endLease(documentId: string): void {
    const left = (this.#leases.get(documentId) ?? 1) - 1
    if (left > 0) this.#leases.set(documentId, left)
    else this.#leases.delete(documentId)
    this.#rooms.get(documentId)?.then(this.#retire, () => undefined)
  }

  #open(documentId: string): Promise<Room> {
    this.#idle.delete(documentId)
    const open = this.#rooms.get(documentId)
    if (open !== undefined) return open
    const loading = this.#options.log
      .load(documentId)
      .then((loaded) => new Room(documentId, loaded, { wake: this.#committer.wake, shapeOf: this.#shapeOf }))
    this.#rooms.set(documentId, loading)
    // A failed load is forgotten, so that the next attempt asks the storage again.
    loading.catch(() => this.#rooms.delete(documentId))
    return loading
  }

  readonly #shapeOf = (kind: string): ShapeIndex => {
    const known = this.#shapes.get(kind) ?? new ShapeIndex(this.#options.shapeOf(kind))
    this.#shapes.set(kind, known)
    return known
  }

  /** Keeps a room that nobody uses for a while, and lets the ones go that were unused longest. */
  readonly #retire = (room: Room): void => {
    if (!room.idle || this.#leases.has(room.documentId)) return
    this.#idle.delete(room.documentId)
    this.#idle.set(room.documentId, room)
    for (const [documentId, oldest] of this.#idle) {
      if (this.#idle.size <= this.#options.idleRooms) return
      this.#idle.delete(documentId)
      this.#drop(oldest)
    }
  }

  #drop(room: Room): void {
    this.#rooms.delete(room.documentId)
    this.#idle.delete(room.documentId)
    room.destroy()
  }
}

function recheckRoom(room: Room): void {
  for (const connection of room.connections) {
    const permission = connection.identity.permission()
    if (permission !== 'read' && permission !== 'write') connection.close(permission)
  }
}
