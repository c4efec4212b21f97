import {
  AppendConflict,
  type DocumentLog,
  DocumentMissing,
  type LoadedDocument,
  type PendingUpdate,
  writerOf,
} from '../ports.ts'

/** What happens to one of the next appends: it fails, or it is stored and its answer gets lost. */
interface Fault {
  readonly error: Error
  readonly stored: boolean
}

/** A `DocumentLog` in memory that can be told to fail, for tests of what stands on the port. */
export class MemoryDocumentLog implements DocumentLog {
  readonly #epochs = new Map<string, number>()
  readonly #kinds = new Map<string, string>()
  readonly #updates = new Map<string, Map<number, PendingUpdate>>()
  readonly #batches: (readonly PendingUpdate[])[] = []
  readonly #faults: Fault[] = []
  readonly #holds = new Set<Promise<void>>()
  #broken: Error | null = null

  /** Every batch that was stored, in order: one entry is one commit. */
  get batches(): readonly (readonly PendingUpdate[])[] {
    return this.#batches
  }

  /** Makes a document known; it has no updates yet. */
  createDocument(documentId: string, epoch = 1, kind = 'page'): void {
    this.#epochs.set(documentId, epoch)
    this.#kinds.set(documentId, kind)
    this.#updates.set(documentId, new Map())
  }

  /** The next append stores nothing and rejects with this error. Several calls fail several appends, in order. */
  failNextAppend(error: Error): void {
    this.#faults.push({ error, stored: false })
  }

  /** The next append is stored, but rejects with this error, as when a connection dies after the commit. */
  loseNextAnswer(error: Error): void {
    this.#faults.push({ error, stored: true })
  }

  /** Appends wait, in their order, until the returned function is called. */
  holdAppends(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#holds.add(promise)
    return () => {
      this.#holds.delete(promise)
      resolve()
    }
  }

  /** From now on everything rejects with this error; null repairs it. */
  breakStorage(error: Error | null): void {
    this.#broken = error
  }

  async load(documentId: string): Promise<LoadedDocument> {
    if (this.#broken !== null) throw this.#broken
    const epoch = this.#epochs.get(documentId)
    const updates = this.#updates.get(documentId)
    if (epoch === undefined || updates === undefined) throw new DocumentMissing(documentId)
    const sorted = [...updates].sort(([left], [right]) => left - right)
    return {
      epoch,
      kind: this.#kinds.get(documentId) ?? '',
      seq: sorted.at(-1)?.[0] ?? 0,
      updates: sorted.map(([, { bytes }]) => bytes.slice()),
      writers: sorted.map(([, { origin }]) => writerOf(origin)),
    }
  }

  async append(batch: readonly PendingUpdate[]): Promise<void> {
    while (this.#holds.size > 0) await Promise.all(this.#holds)
    if (this.#broken !== null) throw this.#broken
    const fault = this.#faults.shift()
    if (fault?.stored === false) throw fault.error
    this.#assertFree(batch)
    this.#store(batch)
    if (fault !== undefined) throw fault.error
  }

  #assertFree(batch: readonly PendingUpdate[]): void {
    const claimed = new Set<string>()
    for (const { documentId, seq } of batch) {
      const updates = this.#updates.get(documentId)
      if (updates === undefined) throw new DocumentMissing(documentId)
      const place = `${seq} ${documentId}`
      if (updates.has(seq) || claimed.has(place)) {
        throw new AppendConflict(`number ${seq} of document ${documentId} is taken`)
      }
      claimed.add(place)
    }
  }

  #store(batch: readonly PendingUpdate[]): void {
    for (const update of batch) {
      const kept = { ...update, bytes: new Uint8Array(update.bytes) }
      this.#updates.get(update.documentId)?.set(update.seq, kept)
    }
    if (batch.length > 0) this.#batches.push(batch)
  }
}
