import type { Database } from '../sql/database.ts'

/**
 * What opens a door stays behind, or a session that ended and a link that was used since would work again; so does the
 * outbox, or people would be written to twice. What Kysely keeps is made anew, and so are snapshots, which only spare
 * replaying the log, and the words for search.
 */
type LeftOut =
  | 'session'
  | 'one_time_link'
  | 'outbox_mail'
  | 'document_snapshot'
  | 'search_document'
  | 'search_text'
  | 'kysely_migration'

/** A table whose rows a backup holds. */
export type BackedUpTable = Exclude<keyof Database, LeftOut>

/** Their primary keys, by which they are read. In an order in which a row comes after all that it refers to. */
export const keysOf = {
  organisation: ['id'],
  person: ['id'],
  relationship: ['id'],
  membership: ['relationship_id', 'person_id'],
  document: ['id'],
  document_update: ['document_id', 'seq'],
  ledger_event: ['relationship_id', 'chain', 'seq'],
  command_receipt: ['relationship_id', 'actor', 'idempotency_key'],
  instance_key: ['id'],
  instance_setting: ['key'],
} as const satisfies Record<BackedUpTable, readonly string[]>

/** In the order of `keysOf`. */
export const backedUpTables = Object.keys(keysOf) as readonly BackedUpTable[]

/** Whether a name is that of a table whose rows a backup holds. */
export function isBackedUpTable(name: unknown): name is BackedUpTable {
  return typeof name === 'string' && Object.hasOwn(keysOf, name)
}
