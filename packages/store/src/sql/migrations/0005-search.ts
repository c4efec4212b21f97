import type { Kysely } from 'kysely'
import type { SqlFlavour } from '../sql-flavour.ts'

/** The words of documents for search, and up to where of each document's log they are. Kept as it was written. */
export async function createSearchTables(
  db: Kysely<unknown>,
  { textType: text, tableEnd }: SqlFlavour,
): Promise<void> {
  await db.schema
    .createTable('search_document')
    .addColumn('document_id', text, (column) => column.primaryKey().notNull().references('document.id'))
    .addColumn('epoch', 'integer', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .modifyEnd(tableEnd.plain)
    .execute()
  await db.schema
    .createTable('search_text')
    .addColumn('document_id', text, (column) => column.notNull().references('document.id'))
    .addColumn('object_id', text, (column) => column.notNull())
    .addColumn('relationship_id', text, (column) => column.notNull())
    .addColumn('scope', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    // What is looked through comes before what is only shown: a row is read as far as it is needed.
    .addColumn('folded_title', text, (column) => column.notNull())
    .addColumn('folded_text', text, (column) => column.notNull())
    .addColumn('title', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('search_text_key', ['document_id', 'object_id'])
    .modifyEnd(tableEnd.plain)
    .execute()
  await db.schema
    .createIndex('search_text_by_place')
    .on('search_text')
    .columns(['relationship_id', 'scope'])
    .execute()
  await db.schema
    .createIndex('search_text_by_object')
    .on('search_text')
    .columns(['relationship_id', 'object_id', 'kind'])
    .execute()
}
