import {
  AppendConflict,
  type CompactableLog,
  type DocumentLog,
  DocumentMissing,
  type DocumentSnapshot,
  type LoadedDocument,
  type LoggedUpdate,
  type LogReplacement,
  type PendingUpdate,
  writerOf,
} from '../ports.ts'

/** What happens to one of the next appends: it fails, or it is stored and its answer gets lost. */
interface Fault {
  readonly error: Error
  readonly stored: boolean
}

/** A `DocumentLog` in memory that can be told to fail, for tests of what stands on the port. */
export class MemoryDocumentLog implements DocumentLog, CompactableLog {
  readonly #epochs = new Map<string, number>()
  readonly #kinds = new Map<string, string>()
  readonly #updates = new Map<string, Map<number, LoggedUpdate>>()
  readonly #snapshots = new Map<string, DocumentSnapshot>()
  readonly #batches: (readonly PendingUpdate[])[] = []
  readonly #faults: Fault[] = []
  readonly #holds = new Set<Promise<void>>()
  readonly #now: () => string
  #broken: Error | null = null

  /** `now` tells the time of what is appended: ISO 8601 in UTC with milliseconds. */
  constructor(now: () => string = () => '2026-01-01T00:00:00.000Z') {
    this.#now = now
  }

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
    const snapshot = this.#snapshots.get(documentId) ?? null
    const tail = sorted.filter(([seq]) => seq > (snapshot?.seq ?? 0))
    return {
      epoch,
      kind: this.#kinds.get(documentId) ?? '',
      seq: sorted.at(-1)?.[0] ?? 0,
      snapshot,
      updates: tail.map(([, { bytes }]) => bytes.slice()),
      writers: tail.map(([, { origin }]) => writerOf(origin)),
    }
  }

  async longTails(least: number): Promise<readonly { documentId: string; tail: number }[]> {
    if (this.#broken !== null) throw this.#broken
    return [...this.#updates]
      .map(([documentId, rows]) => {
        const after = this.#snapshots.get(documentId)?.seq ?? 0
        return { documentId, tail: [...rows.keys()].filter((seq) => seq > after).length }
      })
      .filter(({ tail }) => tail >= least)
      .toSorted((left, right) => right.tail - left.tail)
  }

  async snapshot(documentId: string): Promise<DocumentSnapshot | null> {
    if (this.#broken !== null) throw this.#broken
    return this.#snapshots.get(documentId) ?? null
  }

  async read(documentId: string, after: number, limit: number): Promise<readonly LoggedUpdate[]> {
    if (this.#broken !== null) throw this.#broken
    const rows = [...(this.#updates.get(documentId)?.values() ?? [])].filter(({ seq }) => seq > after)
    return rows.toSorted((left, right) => left.seq - right.seq).slice(0, limit)
  }

  async keepSnapshot(documentId: string, snapshot: DocumentSnapshot): Promise<boolean> {
    if (this.#broken !== null) throw this.#broken
    if (!this.#epochs.has(documentId)) throw new DocumentMissing(documentId)
    if ((this.#snapshots.get(documentId)?.seq ?? 0) >= snapshot.seq) return false
    this.#snapshots.set(documentId, snapshot)
    return true
  }

  async replace({ documentId, firstSeq, lastSeq, count, segments }: LogReplacement): Promise<boolean> {
    if (this.#broken !== null) throw this.#broken
    const rows = this.#updates.get(documentId) ?? new Map<number, LoggedUpdate>()
    const replaced = [...rows.keys()].filter((seq) => seq >= firstSeq && seq <= lastSeq)
    if (replaced.length !== count) return false
    if (new Set(segments.map(({ seq }) => seq)).size < segments.length) {
      throw new AppendConflict('two segments claim one number')
    }
    for (const seq of replaced) rows.delete(seq)
    for (const segment of segments) rows.set(segment.seq, segment)
    return true
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
    for (const { documentId, seq, epoch, origin, bytes } of batch) {
      const at = this.#now()
      const row = { firstSeq: seq, seq, epoch, origin, firstAt: at, at, bytes: new Uint8Array(bytes) }
      this.#updates.get(documentId)?.set(seq, row)
    }
    if (batch.length > 0) this.#batches.push(batch)
  }
}
