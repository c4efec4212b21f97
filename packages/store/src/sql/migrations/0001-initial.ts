import { type Kysely, sql } from 'kysely'
import type { SqlFlavour } from '../sql-flavour.ts'

/** The first tables. Kept as it was written: a later change of a table is a later migration. */
export async function createInitialTables(db: Kysely<unknown>, flavour: SqlFlavour): Promise<void> {
  await createPeople(db, flavour)
  await createRelationships(db, flavour)
  await createDocuments(db, flavour)
  await createLedger(db, flavour)
  await createInstance(db, flavour)
}

async function createPeople(db: Kysely<unknown>, { textType: text, tableEnd }: SqlFlavour): Promise<void> {
  await db.schema
    .createTable('organisation')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .modifyEnd(tableEnd.plain)
    .execute()
  await db.schema
    .createTable('person')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('email', text, (column) => column.notNull().unique())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('password_hash', text)
    .addColumn('created_at', text, (column) => column.notNull())
    .modifyEnd(tableEnd.plain)
    .execute()
  await db.schema
    .createTable('session')
    .addColumn('id_hash', text, (column) => column.primaryKey().notNull())
    .addColumn('handle', text, (column) => column.notNull().unique())
    .addColumn('person_id', text, (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('expires_at', text, (column) => column.notNull())
    .addColumn('user_agent', text, (column) => column.notNull())
    .modifyEnd(tableEnd.plain)
    .execute()
  await db.schema.createIndex('session_by_person').on('session').column('person_id').execute()
}

async function createRelationships(
  db: Kysely<unknown>,
  { textType: text, tableEnd }: SqlFlavour,
): Promise<void> {
  await db.schema
    .createTable('relationship')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('client_organisation_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('vendor_organisation_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('created_at', text, (column) => column.notNull())
    .modifyEnd(tableEnd.plain)
    .execute()
  await db.schema
    .createTable('membership')
    .addColumn('relationship_id', text, (column) => column.notNull().references('relationship.id'))
    .addColumn('person_id', text, (column) => column.notNull().references('person.id'))
    .addColumn('party', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('membership_key', ['relationship_id', 'person_id'])
    .modifyEnd(tableEnd.keyed)
    .execute()
  await db.schema.createIndex('membership_by_person').on('membership').column('person_id').execute()
}

async function createDocuments(
  db: Kysely<unknown>,
  { textType: text, bytesType, tableEnd }: SqlFlavour,
): Promise<void> {
  await db.schema
    .createTable('document')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('relationship_id', text, (column) => column.notNull().references('relationship.id'))
    .addColumn('scope', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('epoch', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('created_by', text, (column) => column.notNull())
    .addUniqueConstraint('document_place', ['relationship_id', 'scope', 'name'])
    .modifyEnd(tableEnd.plain)
    .execute()
  await db.schema
    .createTable('document_update')
    .addColumn('document_id', text, (column) => column.notNull().references('document.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('epoch', 'integer', (column) => column.notNull())
    .addColumn('actor', text, (column) => column.notNull())
    .addColumn('party', text, (column) => column.notNull())
    .addColumn('session', text)
    .addColumn('via', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('bytes', bytesType, (column) => column.notNull())
    .addPrimaryKeyConstraint('document_update_key', ['document_id', 'seq'])
    .modifyEnd(tableEnd.keyed)
    .execute()
}

async function createLedger(db: Kysely<unknown>, { textType: text, tableEnd }: SqlFlavour): Promise<void> {
  await db.schema
    .createTable('ledger_event')
    .addColumn('relationship_id', text, (column) => column.notNull().references('relationship.id'))
    .addColumn('chain', text, (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('actor', text, (column) => column.notNull())
    .addColumn('party', text, (column) => column.notNull())
    .addColumn('type', text, (column) => column.notNull())
    .addColumn('payload_hash', text, (column) => column.notNull())
    .addColumn('prev_hash', text, (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .addColumn('salt', text, (column) => column.notNull())
    .addColumn('payload', text, (column) => column.notNull())
    .addColumn('head_signature', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('ledger_event_key', ['relationship_id', 'chain', 'seq'])
    .modifyEnd(tableEnd.keyed)
    .execute()
  await db.schema
    .createTable('command_receipt')
    .addColumn('relationship_id', text, (column) => column.notNull().references('relationship.id'))
    .addColumn('actor', text, (column) => column.notNull())
    .addColumn('idempotency_key', text, (column) => column.notNull())
    .addColumn('request_hash', text, (column) => column.notNull())
    .addColumn('status', 'integer', (column) => column.notNull())
    .addColumn('response', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('command_receipt_key', ['relationship_id', 'actor', 'idempotency_key'])
    .modifyEnd(tableEnd.keyed)
    .execute()
}

async function createInstance(db: Kysely<unknown>, { textType: text, tableEnd }: SqlFlavour): Promise<void> {
  await db.schema
    .createTable('instance_key')
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('algorithm', text, (column) => column.notNull())
    .addColumn('public_key', text, (column) => column.notNull())
    .addColumn('private_key', text, (column) => column.notNull())
    .addCheckConstraint('instance_key_only_one', sql`id = 1`)
    .modifyEnd(tableEnd.plain)
    .execute()
  await db.schema
    .createTable('instance_setting')
    .addColumn('key', text, (column) => column.primaryKey().notNull())
    .addColumn('value', text, (column) => column.notNull())
    .modifyEnd(tableEnd.plain)
    .execute()
}
