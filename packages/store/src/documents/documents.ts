import type { RelationshipId, Scope } from '@sweetspot/domain'
import type { UpdateOrigin } from '@sweetspot/sync/ports'

/** A document: where it lives and what it is. Its content is in its log. */
export interface DocumentRow {
  readonly id: string
  readonly relationshipId: RelationshipId
  readonly scope: Scope
  readonly name: string
  readonly kind: string
  /** Raised when a backup is restored; starts at 1. */
  readonly epoch: number
  readonly createdAt: string
  readonly createdBy: string
}

/** What is needed to create a document. The seed becomes update number 1. */
export interface NewDocument {
  readonly id: string
  readonly relationshipId: RelationshipId
  readonly scope: Scope
  readonly name: string
  readonly kind: string
  readonly createdBy: string
  readonly seed: { readonly bytes: Uint8Array; readonly origin: UpdateOrigin } | null
}

/** The relationship already has a document of this name in this scope; nothing was stored. */
export class DocumentExists extends Error {
  override readonly name = 'DocumentExists'
  readonly documentId: string

  constructor(existing: DocumentRow) {
    super(`document ${existing.scope}/${existing.name} exists in relationship ${existing.relationshipId}`)
    this.documentId = existing.id
  }
}

/** Which documents there are. */
export interface Documents {
  /** Stores the row and its seed in one transaction. Rejects with `DocumentExists` for a name that is taken. */
  create(document: NewDocument): Promise<DocumentRow>
  find(relationshipId: RelationshipId, scope: Scope, name: string): Promise<DocumentRow | null>
  get(id: string): Promise<DocumentRow | null>
  /** All documents of a relationship, oldest first. The caller decides what a reader may learn of. */
  list(relationshipId: RelationshipId): Promise<DocumentRow[]>
}
