/** Who made a change, through which door. Stored beside every update; clients cannot influence it. */
export interface UpdateOrigin {
  readonly actor: string
  readonly party: 'client' | 'vendor'
  /** Public handle of the session, or null for the server's own transactions. */
  readonly session: string | null
  readonly via: 'socket' | 'upload' | 'http' | 'import' | 'seed'
}

/**
 * The person whose device made an update; null where the server made it. What a device sends comes over a socket or,
 * when it is large, as an upload.
 */
export function writerOf({ actor, via }: Pick<UpdateOrigin, 'actor' | 'via'>): string | null {
  return via === 'socket' || via === 'upload' ? actor : null
}

/** An update with its place in a document's log, not yet durable. */
export interface PendingUpdate {
  readonly documentId: string
  readonly seq: number
  readonly epoch: number
  readonly origin: UpdateOrigin
  readonly bytes: Uint8Array
}

/** A document as its log says it is: every update in order of its number. */
export interface LoadedDocument {
  readonly epoch: number
  /** What the document is; decides what may be in it. */
  readonly kind: string
  /** Number of the last update; 0 for a document that has none. */
  readonly seq: number
  readonly updates: readonly Uint8Array[]
  /** Whose device made each of the updates, as `writerOf` says. */
  readonly writers: readonly (string | null)[]
}

/** Two writers claimed the same number of a document's log; nothing of the batch was stored. */
export class AppendConflict extends Error {
  override readonly name = 'AppendConflict'
}

/** No such document. A storage failure must never look like this one, nor like an empty document. */
export class DocumentMissing extends Error {
  override readonly name = 'DocumentMissing'
  readonly documentId: string
  constructor(documentId: string) {
    super(`document ${documentId} does not exist`)
    this.documentId = documentId
  }
}

/** The durable log behind the rooms. */
export interface DocumentLog {
  /** Reads a whole document. Rejects with `DocumentMissing`, or with the storage's own error. */
  load(documentId: string): Promise<LoadedDocument>
  /**
   * Makes a batch durable, all or nothing, in one commit; resolves only after it survives a power cut.
   * Rejects with `AppendConflict` when a number is taken, with `DocumentMissing` when a document is unknown.
   */
  append(batch: readonly PendingUpdate[]): Promise<void>
}
