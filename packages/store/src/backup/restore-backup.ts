import type { Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import { assertNotNewer, migrate, stepsDone } from '../sql/migrate.ts'
import type { SqlDatabase } from '../sql/sql-database.ts'
import { DatabaseNotEmpty } from './backup-errors.ts'
import type { BackupHeader, BackupRow } from './backup-format.ts'
import { type DatabasePlace, openDatabaseAt } from './database-place.ts'
import { readBackup, tooNew } from './read-backup.ts'
import { countRows, insertRows, RowBatch } from './table-rows.ts'
import { tablesIn } from './tables-in.ts'

/**
 * Fills an empty database from a backup, made from whatever kind of database, and brings it up to this version.
 * Every document is in an epoch of its own, so that no device merges what it holds from before. Nobody is signed in.
 * Rejects with `BackupUnreadable`, `BackupTooNew`, `DatabaseNotEmpty`, `DatabaseUnavailable`, `DatabaseTooNew`, or
 * the database's error; then nothing was restored.
 */
export async function restoreBackup(
  place: DatabasePlace,
  file: string,
  restoredAt: Date = new Date(),
): Promise<BackupHeader> {
  // Before anything is touched: only the last line tells whether all the others are right.
  for await (const _ of readBackup(file));
  const database = await openDatabaseAt(place)
  try {
    return await restoreInto(database, file, epochAt(restoredAt))
  } finally {
    await database.db.destroy()
  }
}

async function restoreInto(database: SqlDatabase, file: string, epoch: number): Promise<BackupHeader> {
  const header = await headerIn(file)
  const { schema } = header
  if (!Object.hasOwn(database.steps, schema)) throw tooNew(file, new Error(`step ${schema}`))
  const done = await stepsDone(database.db)
  assertNotNewer(done, database.steps)
  if (done.some((step) => step > schema)) throw notEmpty()
  await assertEmpty(database.db)
  await migrate(database, schema)
  await database.db.transaction().execute(async (trx) => {
    // An instance that starts now, or another restore, waits here or was faster.
    await database.flavour.lock(await tablesIn(trx))?.execute(trx)
    await assertEmpty(trx)
    await insertAll(trx, file, epoch)
  })
  await migrate(database)
  return header
}

async function headerIn(file: string): Promise<BackupHeader> {
  for await (const part of readBackup(file)) if (part.kind === 'header') return part.header
  throw new Error('a backup that was read without an error has a header')
}

async function assertEmpty(db: Kysely<Database>): Promise<void> {
  for (const table of await tablesIn(db)) if ((await countRows(db, table)) > 0) throw notEmpty()
}

function notEmpty(): DatabaseNotEmpty {
  return new DatabaseNotEmpty('The database holds data already; restore into an empty one.')
}

async function insertAll(trx: Kysely<Database>, file: string, epoch: number): Promise<void> {
  const batch = new RowBatch()
  for await (const part of readBackup(file)) {
    if (part.kind === 'header') continue
    const row = restored(part.row, epoch)
    if (!batch.hasRoomFor(row)) await insertRows(trx, batch.take())
    batch.add(row)
  }
  await insertRows(trx, batch.take())
}

function restored({ table, row }: BackupRow, epoch: number): BackupRow {
  if (table !== 'document') return { table, row }
  return { table, row: { ...row, epoch: Math.max(Number(row['epoch']) + 1, epoch) } }
}

/** No document is older than this. */
const firstMoment = Date.UTC(2026, 0, 1)

/**
 * The incarnation of documents that are restored at a moment: seconds since 2026, so that two restores of one backup
 * never give the same one, and devices that met the first do not merge with the second. Fits an integer until 2094.
 */
function epochAt(restoredAt: Date): number {
  return Math.floor((restoredAt.getTime() - firstMoment) / 1000)
}
