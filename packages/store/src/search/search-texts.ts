import type { RelationshipId, Scope } from '@sweetspot/domain'

/** A document whose words have to be read again. */
export interface OutdatedDocument {
  readonly id: string
  readonly relationshipId: RelationshipId
  readonly scope: Scope
  readonly name: string
  readonly kind: string
}

/** The words of one object of a document. */
export interface SearchText {
  readonly objectId: string
  readonly title: string
  readonly text: string
}

/** What is known of a document's words now. */
export interface SearchTextChange {
  readonly document: OutdatedDocument
  /** Up to where of the document's log. */
  readonly epoch: number
  readonly seq: number
  readonly texts: readonly SearchText[]
  /** Objects that have no words any more; `others`: all that are not in `texts`. */
  readonly removed: readonly string[] | 'others'
}

/** What is asked. */
export interface SearchQuery {
  readonly relationshipId: RelationshipId
  /** The scopes that the asking person may read; nothing else is looked at. */
  readonly scopes: readonly Scope[]
  /** Folded (`queryWords`); all have to be found. */
  readonly words: readonly string[]
  readonly limit: number
}

/** An object whose words were found. */
export interface SearchFind extends SearchText {
  readonly scope: Scope
  readonly name: string
  readonly kind: string
}

/** The words of all documents, for search. Made from the documents at any time; a cache of them, never the truth. */
export interface SearchTexts {
  /** Documents whose words are not those of the end of their log: of the given ones, or of all. */
  outdated(ids?: readonly string[]): Promise<OutdatedDocument[]>
  /** Writes what a document says now. */
  write(change: SearchTextChange): Promise<void>
  /**
   * Finds by words: in titles first, then in texts. A win or note has the title of its objective, by which it is
   * found as well; where there is no such objective (any more), a win is not found, and a note has the title ''.
   */
  find(query: SearchQuery): Promise<SearchFind[]>
}
