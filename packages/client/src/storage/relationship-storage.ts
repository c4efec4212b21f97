import type { Scope } from '@sweetspot/domain'
import type { LedgerEventMessage, SignedHeadMessage } from '@sweetspot/protocol'
import type * as Y from 'yjs'

/** Own changes to a document that no returned barrier covers yet. */
export interface PendingWork {
  readonly changes: number
  /** What they touched, by the names that the replica was told to use. */
  readonly places: readonly string[]
}

/** What a device knows of a document beside its content. */
export interface StoredDocument {
  /** The document's incarnation that the content belongs to. */
  readonly epoch: number
  /** Document schema at which a sync last completed here; null where none ever did. */
  readonly syncedSchema: number | null
  readonly pending: PendingWork
}

/** Where a document is, within its relationship. */
export interface DocumentPlace {
  readonly scope: Scope
  readonly name: string
}

/** Keeps one document on this device between visits. Everything rejects where the device stores nothing. */
export interface DocumentStorage {
  /** Reads what is kept into a document, and keeps every later update of it. */
  open(doc: Y.Doc): Promise<StoredDocument>
  /** Remembers that a sync completed at this schema, once all that the document holds now is kept. */
  synced(schema: number): Promise<void>
  setPending(work: PendingWork): Promise<void>
  /** Forgets the content and what is pending; what is opened next begins empty, at this epoch. */
  restart(epoch: number): Promise<void>
  /** Stops keeping updates. */
  close(): Promise<void>
}

/** A ledger as it was kept: unchecked, as everything that comes from outside. */
export interface StoredLedger {
  /** By chain and number. */
  readonly events: readonly unknown[]
  readonly heads: readonly unknown[]
  /** Whether everything up to some moment had arrived. */
  readonly complete: boolean
}

/** Keeps the events of a relationship's ledger on this device. */
export interface LedgerStorage {
  load(): Promise<StoredLedger>
  append(events: readonly LedgerEventMessage[], head: SignedHeadMessage): Promise<void>
  setComplete(): Promise<void>
  clear(): Promise<void>
}

/** Keeps one person's copy of one relationship on this device. */
export interface RelationshipStorage {
  readonly ledger: LedgerStorage
  document(place: DocumentPlace): DocumentStorage
  /** The documents in which own changes wait. */
  pendingDocuments(): Promise<readonly DocumentPlace[]>
  /** The person's own words that could not be sent; empty where there are none. */
  keptText(): Promise<string>
  /** Replaces the kept words; empty removes them. */
  keepText(text: string): Promise<void>
  /** Forgets everything but the kept words. */
  clear(): Promise<void>
}
