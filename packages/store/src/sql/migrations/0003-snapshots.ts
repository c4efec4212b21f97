import type { Kysely } from 'kysely'
import type { SqlFlavour } from '../sql-flavour.ts'

/** Snapshots of documents, and rows of a log that cover several numbers. Kept as it was written. */
export async function createSnapshotTables(
  db: Kysely<unknown>,
  { textType: text, bytesType, tableEnd }: SqlFlavour,
): Promise<void> {
  await db.schema.alterTable('document_update').addColumn('first_seq', 'integer').execute()
  await db.schema.alterTable('document_update').addColumn('first_at', text).execute()
  await db.schema
    .createTable('document_snapshot')
    .addColumn('document_id', text, (column) => column.primaryKey().notNull().references('document.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('state', bytesType, (column) => column.notNull())
    .addColumn('writers', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .modifyEnd(tableEnd.plain)
    .execute()
}
