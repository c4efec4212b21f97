import { GuardRefusal, type GuardRule } from './guard/guard-refusal.ts'
import type { Identity } from './identity.ts'
import { type DocumentLog, DocumentMissing } from './ports.ts'
import { type Entry, type FoldedBatch, FoldFailure, type Room, type RoomConnection } from './room.ts'

/** What the committer tells the outside about trouble; the server logs it and keeps the bytes. */
export interface CommitTrouble {
  /** An update broke a rule of the guard: nothing of it is kept, its sender is closed. */
  onRefused(documentId: string, identity: Identity, rule: GuardRule): void
  /** An update or change that could not be folded: dropped, its sender closed. */
  onQuarantine(documentId: string, entry: Entry, cause: unknown): void
  /** The log did not take a batch, or could not be read. */
  onStorageFailure(error: unknown): void
}

/** Counts what the committer does, for metrics. */
export interface CommitMeter {
  /** A commit of that many updates begins; what is returned is called when it ended. */
  commit(updates: number): (outcome: 'stored' | 'failed') => void
  /** That many frames with changes were sent to others. */
  relayed(frames: number): void
}

export interface CommitterOptions {
  readonly log: DocumentLog
  readonly trouble: CommitTrouble
  readonly meter?: CommitMeter | undefined
  /** Runs a function soon, after the frames that have arrived in this tick (`setImmediate`). */
  readonly defer: (run: () => void) => void
  /** A room was given up: everyone is disconnected and will come back to a fresh one. */
  readonly dropRoom: (room: Room) => void
}

/**
 * The one loop that makes changes durable. Each turn folds what is pending in every dirty room, appends all of it in
 * one commit, and only then relays and confirms. Between two turns every room equals its log; captures run there.
 */
export class Committer {
  readonly #options: CommitterOptions
  readonly #dirty = new Set<Room>()
  /** Rooms whose last fold failed, with how many entries to fold one at a time until the culprit is found. */
  readonly #cautious = new Map<Room, number>()
  #captures: (() => void)[] = []
  #running: Promise<void> | null = null

  constructor(options: CommitterOptions) {
    this.#options = options
  }

  /** A room has something pending. */
  wake = (room: Room): void => {
    this.#dirty.add(room)
    this.#start()
  }

  /** Runs a synchronous reading at a moment at which every room equals its log. */
  betweenCommits<T>(read: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#captures.push(() => {
        try {
          resolve(read())
        } catch (error) {
          reject(error)
        }
      })
      this.#start()
    })
  }

  /** How many changes wait to be folded, in all rooms. */
  get pendingCount(): number {
    return [...this.#dirty].reduce((sum, room) => sum + room.pendingCount, 0)
  }

  /** Resolves when nothing is pending any more. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running
  }

  #start(): void {
    this.#running ??= new Promise<void>((resolve) => {
      this.#options.defer(() => {
        void this.#run().finally(() => {
          this.#running = null
          if (this.#dirty.size > 0 || this.#captures.length > 0) this.#start()
          resolve()
        })
      })
    })
  }

  async #run(): Promise<void> {
    while (this.#dirty.size > 0 || this.#captures.length > 0) {
      await this.#turn()
      for (const capture of this.#captures.splice(0)) capture()
    }
  }

  async #turn(): Promise<void> {
    const rooms = [...this.#dirty]
    this.#dirty.clear()
    const folded: { room: Room; batch: FoldedBatch }[] = []
    for (const room of rooms) {
      const batch = await this.#fold(room)
      if (batch !== null) folded.push({ room, batch })
    }
    const updates = folded.flatMap(({ batch }) => batch.updates)
    try {
      if (updates.length > 0) await this.#append(updates)
    } catch (error) {
      this.#options.trouble.onStorageFailure(error)
      for (const { room, batch } of folded) await this.#undo(room, batch, error)
      return
    }
    for (const { room, batch } of folded) {
      const relayed = room.committed(batch)
      this.#options.meter?.relayed(relayed)
      if (room.pendingCount > 0) this.#dirty.add(room)
    }
  }

  async #append(updates: FoldedBatch['updates']): Promise<void> {
    const ended = this.#options.meter?.commit(updates.length)
    try {
      await this.#options.log.append(updates)
      ended?.('stored')
    } catch (error) {
      ended?.('failed')
      throw error
    }
  }

  async #fold(room: Room): Promise<FoldedBatch | null> {
    const cautious = this.#cautious.get(room) ?? 0
    const before = room.pendingCount
    try {
      const batch = room.fold(cautious > 0 ? 1 : Number.POSITIVE_INFINITY)
      if (cautious > 1) this.#cautious.set(room, cautious - 1)
      else this.#cautious.delete(room)
      return batch
    } catch (error) {
      if (!(error instanceof FoldFailure)) throw error
      const { culprit, others } = error
      if (culprit === null) this.#cautious.set(room, before)
      else this.#expel(room, culprit, error.cause)
      await this.#reload(room, others)
      return null
    }
  }

  #expel(room: Room, culprit: Entry, cause: unknown): void {
    const { trouble } = this.#options
    if (cause instanceof GuardRefusal && culprit.kind === 'update') {
      trouble.onRefused(room.documentId, culprit.connection.identity, cause.rule)
    } else trouble.onQuarantine(room.documentId, culprit, cause)
    if (culprit.kind === 'transaction')
      culprit.settle(cause instanceof Error ? cause : new Error(String(cause)))
    else culprit.connection.close('refused')
  }

  /**
   * Nothing of the batch may be called durable, and what others sent may have leaned on it: everyone in the room
   * comes back and sends again what the log lacks.
   */
  async #undo(room: Room, batch: FoldedBatch, error: unknown): Promise<void> {
    for (const entry of batch.entries) {
      if (entry.kind === 'transaction')
        entry.settle(error instanceof Error ? error : new Error(String(error)))
    }
    for (const connection of [...room.connections, ...sendersOf(batch.entries)]) connection.close('tryLater')
    await this.#reload(room, [])
  }

  async #reload(room: Room, retry: readonly Entry[]): Promise<void> {
    try {
      room.load(await this.#options.log.load(room.documentId))
    } catch (error) {
      this.#options.trouble.onStorageFailure(error)
      for (const entry of retry) {
        if (entry.kind === 'transaction')
          entry.settle(error instanceof Error ? error : new Error(String(error)))
      }
      const reason = error instanceof DocumentMissing ? 'notFound' : 'tryLater'
      for (const connection of [...room.connections, ...sendersOf(retry)]) connection.close(reason)
      this.#cautious.delete(room)
      this.#options.dropRoom(room)
      return
    }
    room.retry(retry)
  }
}

/** Whoever sent something of these, also where they are no longer or never were connected. */
function sendersOf(entries: readonly Entry[]): readonly RoomConnection[] {
  return entries.flatMap((entry) => (entry.kind === 'transaction' ? [] : [entry.connection]))
}
