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

/** A document's whole state up to a number of its log, so that a load need not replay what is before. */
export interface DocumentSnapshot {
  readonly seq: number
  /** The state as one update. */
  readonly state: Uint8Array
  /** Who wrote first under each Yjs client id that was used up to that number, as `writerOf` says. */
  readonly writers: ReadonlyMap<number, string | null>
}

/** A document as its log says it is: the snapshot, and every later update in order of its number. */
export interface LoadedDocument {
  readonly epoch: number
  /** What the document is; decides what may be in it. */
  readonly kind: string
  /** Number of the last update; 0 for a document that has none. */
  readonly seq: number
  readonly snapshot: DocumentSnapshot | null
  /** Updates after the snapshot, or all. */
  readonly updates: readonly Uint8Array[]
  /** Whose device made each of the updates, as `writerOf` says. */
  readonly writers: readonly (string | null)[]
}

/** A row of a document's log: one update, or several of one author that were merged. */
export interface LoggedUpdate {
  /** First and last number that it covers; other rows in between are of other authors. */
  readonly firstSeq: number
  readonly seq: number
  readonly epoch: number
  readonly origin: UpdateOrigin
  /** Times of the first and last update: ISO 8601 in UTC with milliseconds. */
  readonly firstAt: string
  readonly at: string
  readonly bytes: Uint8Array
}

/** Rows of one document's log from one number to another, both included, and what takes their place. */
export interface LogReplacement {
  readonly documentId: string
  readonly firstSeq: number
  readonly lastSeq: number
  /** How many rows there must be; otherwise somebody else was faster. */
  readonly count: number
  readonly segments: readonly LoggedUpdate[]
}

/** A document's log as compaction sees it. Every number stays covered by a row; only how many rows there are changes. */
export interface CompactableLog {
  /** Documents with that many rows after their snapshot, longest first. Reads all logs: for commands, not for a busy server. */
  longTails(least: number): Promise<readonly { readonly documentId: string; readonly tail: number }[]>
  /** The snapshot, or null. Rejects with the storage's error. */
  snapshot(documentId: string): Promise<DocumentSnapshot | null>
  /** Rows after a number in order of theirs, at most `limit`. */
  read(documentId: string, after: number, limit: number): Promise<readonly LoggedUpdate[]>
  /** Keeps a snapshot, unless there is one of a later or the same number; says whether it did. */
  keepSnapshot(documentId: string, snapshot: DocumentSnapshot): Promise<boolean>
  /** Puts segments in the place of rows, all or nothing; false, and nothing is done, where the rows are others. */
  replace(replacement: LogReplacement): Promise<boolean>
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
