import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import { assertNotNewer, stepsDone } from '../sql/migrate.ts'
import type { SqlDatabase } from '../sql/sql-database.ts'
import { backedUpTables } from './backed-up-tables.ts'
import { DatabaseMissing } from './backup-errors.ts'
import { type BackupHeader, headerLine, rowLine, sealLine } from './backup-format.ts'
import { countRows, rowsOf } from './table-rows.ts'
import { tablesIn } from './tables-in.ts'

/**
 * What a backup of a database as it is now says first; a database of an older version is backed up as it is.
 * Rejects with `DatabaseMissing` where there are no tables, and with `DatabaseTooNew`.
 */
export async function readHeader({ db, flavour, steps }: SqlDatabase): Promise<BackupHeader> {
  const done = await stepsDone(db)
  assertNotNewer(done, steps)
  const schema = done.at(-1)
  if (schema === undefined) throw new DatabaseMissing('There is nothing of Sweetspot in this database yet.')
  const { now: createdAt } = await db.selectNoFrom(flavour.now.as('now')).executeTakeFirstOrThrow()
  const counts: Record<string, number> = {}
  for (const table of await tablesIn(db)) counts[table] = await countRows(db, table)
  return { schema, createdAt, counts }
}

/** All lines of the backup that a header begins. `db` is a snapshot, the one of the header. */
export async function* backupLines(db: Kysely<Database>, header: BackupHeader): AsyncGenerator<string> {
  const hash = createHash('sha256')
  for await (const line of linesBefore(db, header)) {
    hash.update(line)
    yield line
  }
  yield sealLine(hash.digest('hex'))
}

async function* linesBefore(db: Kysely<Database>, header: BackupHeader): AsyncGenerator<string> {
  yield headerLine(header)
  for (const table of backedUpTables) {
    if (header.counts[table] === undefined) continue
    for await (const row of rowsOf(db, table)) yield rowLine(row)
  }
}
