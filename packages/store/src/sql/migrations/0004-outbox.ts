import type { Kysely } from 'kysely'
import type { SqlFlavour } from '../sql-flavour.ts'

/** The envelopes of mails. Kept as it was written. */
export async function createOutboxTable(
  db: Kysely<unknown>,
  { textType: text, tableEnd }: SqlFlavour,
): Promise<void> {
  await db.schema
    .createTable('outbox_mail')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('recipient', text, (column) => column.notNull())
    .addColumn('purpose', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('place', text, (column) => column.notNull())
    .addColumn('language', text)
    .addColumn('expires_at', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('failure', text)
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('due_at', text, (column) => column.notNull())
    .addColumn('settled_at', text)
    .modifyEnd(tableEnd.plain)
    .execute()
  await db.schema.createIndex('outbox_mail_by_due').on('outbox_mail').columns(['state', 'due_at']).execute()
  await db.schema.createIndex('outbox_mail_by_age').on('outbox_mail').column('created_at').execute()
}
