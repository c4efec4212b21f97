import type { Kysely } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import { createInitialTables } from './migrations/0001-initial.ts'
import { createAccountTables } from './migrations/0002-accounts.ts'
import { createSnapshotTables } from './migrations/0003-snapshots.ts'
import { createOutboxTable } from './migrations/0004-outbox.ts'
import { createSearchTables } from './migrations/0005-search.ts'
import type { SqlDatabase } from './sql-database.ts'
import type { SqlFlavour } from './sql-flavour.ts'

/** The database was written by a newer version than this one, which cannot know what it would break. */
export class DatabaseTooNew extends Error {
  override readonly name = 'DatabaseTooNew'
}

/** This version's steps. A name, once released, stays. */
export function stepsFor(flavour: SqlFlavour): Record<string, Migration> {
  return {
    '0001-initial': { up: (db: Kysely<unknown>) => createInitialTables(db, flavour) },
    '0002-accounts': { up: (db: Kysely<unknown>) => createAccountTables(db, flavour) },
    '0003-snapshots': { up: (db: Kysely<unknown>) => createSnapshotTables(db, flavour) },
    '0004-outbox': { up: (db: Kysely<unknown>) => createOutboxTable(db, flavour) },
    '0005-search': { up: (db: Kysely<unknown>) => createSearchTables(db, flavour) },
  }
}

/**
 * Brings the tables up to this version or to one of its earlier steps, all missing steps in one transaction and under
 * the database's lock for it; does nothing when they are. Rejects with `DatabaseTooNew`, or with the database's
 * error, and then nothing is changed.
 */
export async function migrate({ db, steps }: SqlDatabase, upTo?: string): Promise<void> {
  assertNotNewer(await stepsDone(db), steps)
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...steps }) } })
  const { error } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo))
  if (error !== undefined) throw error
}

/** Names of the steps that a database has behind it, in order; none where it has no tables. */
export async function stepsDone(db: Kysely<Database>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === DEFAULT_MIGRATION_TABLE)) return []
  const done = await db.selectFrom('kysely_migration').select('name').execute()
  return done.map(({ name }) => name).toSorted()
}

/** Throws `DatabaseTooNew` where a step was done that this version does not know. */
export function assertNotNewer(done: readonly string[], steps: SqlDatabase['steps']): void {
  const unknown = done.find((name) => !Object.hasOwn(steps, name))
  if (unknown === undefined) return
  throw new DatabaseTooNew(
    `This database was written by a newer version of Sweetspot (step ${unknown}); start that version, or restore a backup made before the upgrade.`,
  )
}
