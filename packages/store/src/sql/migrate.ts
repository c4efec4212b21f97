import type { Kysely } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import { createInitialTables } from './migrations/0001-initial.ts'
import type { SqlFlavour } from './sql-flavour.ts'

/** The database was written by a newer version than this one, which cannot know what it would break. */
export class DatabaseTooNew extends Error {
  override readonly name = 'DatabaseTooNew'
}

/**
 * Brings the tables up to this version, all missing steps in one transaction; does nothing when they are.
 * Rejects with `DatabaseTooNew`, or with the database's error, and then nothing is changed.
 */
export async function migrate(db: Kysely<Database>, flavour: SqlFlavour): Promise<void> {
  const migrations = migrationsFor(flavour)
  await assertNotNewer(db, Object.keys(migrations))
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

/** In order of their names. A name, once released, stays. */
function migrationsFor(flavour: SqlFlavour): Record<string, Migration> {
  return { '0001-initial': { up: (db: Kysely<unknown>) => createInitialTables(db, flavour) } }
}

async function assertNotNewer(db: Kysely<Database>, known: readonly string[]): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === DEFAULT_MIGRATION_TABLE)) return
  const done = await db.selectFrom('kysely_migration').select('name').orderBy('name').execute()
  const unknown = done.find(({ name }) => !known.includes(name))
  if (unknown === undefined) return
  throw new DatabaseTooNew(
    `This database was written by a newer version of Sweetspot (step ${unknown.name}); start that version, or restore a backup made before the upgrade.`,
  )
}
