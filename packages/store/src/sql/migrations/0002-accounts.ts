import type { Kysely } from 'kysely'
import type { SqlFlavour } from '../sql-flavour.ts'

/** What people choose for themselves, and the links that work once. Kept as it was written. */
export async function createAccountTables(
  db: Kysely<unknown>,
  { textType: text, tableEnd }: SqlFlavour,
): Promise<void> {
  await db.schema.alterTable('person').addColumn('language', text).execute()
  await db.schema.alterTable('person').addColumn('time_zone', text).execute()
  await db.schema
    .createTable('one_time_link')
    .addColumn('purpose', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('token_hash', text, (column) => column.notNull().unique())
    .addColumn('place', text, (column) => column.notNull())
    .addColumn('note', text)
    .addColumn('expires_at', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('one_time_link_key', ['purpose', 'subject'])
    .modifyEnd(tableEnd.plain)
    .execute()
  await db.schema
    .createIndex('one_time_link_by_place')
    .on('one_time_link')
    .columns(['purpose', 'place'])
    .execute()
}
