import type * as Y from 'yjs'
import { type CommitTrouble, Committer } from './committer.ts'
import { Connection } from './connection.ts'
import type { Identity, SyncSocket } from './identity.ts'
import type { DocumentLog, UpdateOrigin } from './ports.ts'
import { Room } from './room.ts'

/** What the engine is given. */
export interface SyncEngineOptions {
  readonly log: DocumentLog
  readonly trouble: CommitTrouble
  readonly defer: (run: () => void) => void
  /** How many rooms that nobody uses stay in memory, so that a reload of the page does not reload the document. */
  readonly idleRooms: number
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
  #closing = false

  constructor(options: SyncEngineOptions) {
    this.#options = options
    const { log, trouble, defer } = options
    this.#committer = new Committer({ log, trouble, defer, dropRoom: (room) => this.#drop(room) })
  }

  /**
   * Connects a socket to a document. Rejects with what loading rejects with (`DocumentMissing`, or the storage's own
   * error: never an empty document). Closes the socket where the client belongs to an older epoch.
   */
  async connect(
    documentId: string,
    socket: SyncSocket,
    identity: Identity,
    epoch: number | null = null,
  ): Promise<Connection> {
    const room = await this.#open(documentId)
    const connection = new Connection(room, socket, identity)
    if (this.#closing) connection.close('restart')
    else if (epoch !== null && epoch !== room.epoch) connection.close('staleEpoch')
    else room.enter(connection)
    return connection
  }

  /** Tells the engine that a connection's socket is gone. */
  disconnected(documentId: string, connection: Connection): void {
    connection.left()
    void this.#rooms.get(documentId)?.then((room) => this.#retire(room))
  }

  /** Makes changes to several documents, durable together or not at all. Resolves once durable. */
  async transact(origin: UpdateOrigin, changes: readonly ServerChange[]): Promise<void> {
    const rooms = await Promise.all(changes.map(({ documentId }) => this.#open(documentId)))
    // Queued in one tick, so that one turn of the committer takes them all.
    const settled = changes.map(({ change }, index) => {
      return new Promise<void>((resolve, reject) => {
        const settle = (error: Error | null): void => (error === null ? resolve() : reject(error))
        rooms[index]?.transact({ kind: 'transaction', origin, change, settle })
      })
    })
    await Promise.all(settled)
    for (const room of rooms) this.#retire(room)
  }

  /** Reads several documents in one step, at a moment at which each equals its log. `read` must not be async. */
  async capture<T>(
    documentIds: readonly string[],
    read: (documents: readonly CapturedDocument[]) => T,
  ): Promise<T> {
    const rooms = await Promise.all(documentIds.map((id) => this.#open(id)))
    const result = await this.#committer.betweenCommits(() => read(rooms))
    for (const room of rooms) this.#retire(room)
    return result
  }

  /** Closes every connection whose permission has gone: rights that changed, sessions that ended. */
  async recheck(): Promise<void> {
    for (const room of await Promise.all(this.#rooms.values())) {
      for (const connection of room.connections) {
        const permission = connection.identity.permission()
        if (permission !== 'read' && permission !== 'write') connection.close(permission)
      }
    }
  }

  /** Stops: makes durable what has arrived, then asks everyone to come back later. */
  async close(): Promise<void> {
    this.#closing = true
    await this.#committer.settled()
    const rooms = await Promise.allSettled(this.#rooms.values())
    for (const room of rooms) {
      if (room.status === 'rejected') continue
      for (const connection of room.value.connections) connection.close('restart')
      room.value.destroy()
    }
    this.#rooms.clear()
    this.#idle.clear()
  }

  #open(documentId: string): Promise<Room> {
    this.#idle.delete(documentId)
    const open = this.#rooms.get(documentId)
    if (open !== undefined) return open
    const loading = this.#options.log
      .load(documentId)
      .then((loaded) => new Room(documentId, loaded, this.#committer.wake))
    this.#rooms.set(documentId, loading)
    // A failed load is forgotten, so that the next attempt asks the storage again.
    loading.catch(() => this.#rooms.delete(documentId))
    return loading
  }

  #retire(room: Room): void {
    if (!room.idle) return
    this.#idle.delete(room.documentId)
    this.#idle.set(room.documentId, room)
    for (const [documentId, oldest] of this.#idle) {
      if (this.#idle.size <= this.#options.idleRooms) return
      this.#idle.delete(documentId)
      if (oldest.idle) this.#drop(oldest)
    }
  }

  #drop(room: Room): void {
    this.#rooms.delete(room.documentId)
    this.#idle.delete(room.documentId)
    room.destroy()
  }
}
