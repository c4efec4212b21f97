import { createWriteStream } from 'node:fs'
import { access, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { SqlDatabase } from '../sql/sql-database.ts'
import { BackupNotWritten, DatabaseMissing } from './backup-errors.ts'
import type { BackupHeader } from './backup-format.ts'
import { backupLines, readHeader } from './backup-lines.ts'
import { type DatabasePlace, openDatabaseAt } from './database-place.ts'

/** It holds password hashes, the instance's key, and everybody's private notes. */
const ownerOnly = 0o600

/**
 * Writes a backup of a database, which may be in use meanwhile, to a new file; what it holds is of one moment.
 * Rejects with `DatabaseMissing`, `DatabaseUnavailable`, `DatabaseTooNew`, `BackupNotWritten`, or the database's
 * error; then there is no such file.
 */
export async function writeBackup(place: DatabasePlace, file: string): Promise<BackupHeader> {
  if (await exists(file)) throw new BackupNotWritten(`${file} exists already; name a file that does not.`)
  if (place.kind === 'sqlite' && !(await exists(place.file))) {
    throw new DatabaseMissing(`There is no database ${place.file} yet.`)
  }
  const database = await openDatabaseAt(place)
  try {
    return await writeSnapshot(database, file)
  } finally {
    await database.db.destroy()
  }
}

async function writeSnapshot(database: SqlDatabase, file: string): Promise<BackupHeader> {
  const snapshot = await database.db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  try {
    const header = await readHeader({ ...database, db: snapshot })
    await writeWhole(file, backupLines(snapshot, header))
    return header
  } finally {
    await snapshot.rollback().execute()
  }
}

/** Under another name until all of it is on the disk, so that no half of a backup is ever taken for one. */
async function writeWhole(file: string, lines: AsyncIterable<string>): Promise<void> {
  const partial = `${file}.partial`
  let linesFailed = false
  async function* watched(): AsyncGenerator<string> {
    try {
      yield* lines
    } catch (error) {
      linesFailed = true
      throw error
    }
  }
  try {
    await rm(partial, { force: true })
    const destination = createWriteStream(partial, { flags: 'wx', mode: ownerOnly, flush: true })
    await pipeline(watched(), createGzip(), destination)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw linesFailed ? error : notWritten(file, error)
  }
}

function notWritten(file: string, cause: unknown): BackupNotWritten {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new BackupNotWritten(
    `${file} cannot be written (${reason}); name a file in a folder that exists, can be written and has room.`,
    { cause },
  )
}

async function exists(file: string): Promise<boolean> {
  return await access(file).then(
    () => true,
    () => false,
  )
}
