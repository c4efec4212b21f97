import type {
  Chain,
  ChainHead,
  Hash,
  Json,
  LedgerEvent,
  Party,
  PersonId,
  RelationshipId,
} from '@sweetspot/domain'
import type { NewDocument } from '../documents/documents.ts'

/** An event as it is kept: with its own hash and the instance's signature of the head it made. */
export interface StoredEvent extends LedgerEvent {
  readonly hash: Hash
  /** Base64url. */
  readonly headSignature: string
}

/** The end of a chain and its signature, which an empty chain does not have. */
export interface StoredHead extends ChainHead {
  readonly headSignature: string | null
}

/** What a command was answered, so that repeating it answers the same. */
export interface NewReceipt {
  readonly actor: string
  readonly idempotencyKey: string
  /** Tells a repeated request from another one under the same key. */
  readonly requestHash: Hash
  /** HTTP status. */
  readonly status: number
  readonly response: Json
}

/** A kept answer. */
export interface CommandReceipt extends NewReceipt {
  readonly at: string
}

/** Events that follow each other on one chain. */
export interface ChainAddition {
  readonly chain: Chain
  readonly events: readonly StoredEvent[]
}

/** What one command adds to the ledger. */
export interface LedgerAppend {
  readonly relationshipId: RelationshipId
  readonly chain: Chain
  readonly events: readonly StoredEvent[]
  /** What it adds to other chains: stored with the rest or not at all. */
  readonly beside?: readonly ChainAddition[]
  /** Who belongs to which party after these events. */
  readonly memberships?: readonly { readonly personId: PersonId; readonly party: Party }[]
  /** Who belongs to neither party any more. */
  readonly removedMembers?: readonly PersonId[]
  readonly receipt?: NewReceipt
  /** Documents that these events make. */
  readonly documents?: readonly NewDocument[]
}

/** Somebody else took the next number of the chain; nothing was stored. Reload and decide again. */
export class LedgerConflict extends Error {
  override readonly name = 'LedgerConflict'
}

/** The actor's idempotency key already has an answer; nothing was stored. Read it and answer the same. */
export class ReceiptExists extends Error {
  override readonly name = 'ReceiptExists'
}

/** The chains of all relationships. */
export interface Ledger {
  /** Events after a number, in order. */
  read(relationshipId: RelationshipId, chain: Chain, afterSeq: number): Promise<StoredEvent[]>
  head(relationshipId: RelationshipId, chain: Chain): Promise<StoredHead>
  /**
   * Stores events, memberships, documents and the receipt in one transaction. Rejects with `LedgerConflict` or
   * `ReceiptExists`; throws a TypeError for an event of another relationship or chain.
   */
  append(addition: LedgerAppend): Promise<void>
  receipt(
    relationshipId: RelationshipId,
    actor: string,
    idempotencyKey: string,
  ): Promise<CommandReceipt | null>
  /** Keeps the answer to a command that was refused and so appended nothing. Rejects with `ReceiptExists`. */
  saveReceipt(relationshipId: RelationshipId, receipt: NewReceipt): Promise<void>
}
