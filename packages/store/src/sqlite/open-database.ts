import { DatabaseSync } from 'node:sqlite'

/** Long enough to outwait a backup that reads the file, short enough that a stuck lock shows. */
const busyTimeoutMs = 5000
const retryMs = 10
/** SQLITE_BUSY; the higher bits of an extended code say what kind. */
const busyCode = 5

/**
 * Opens a database file, or `:memory:`, so that what is committed survives a power cut. Throws SQLite's error, or
 * an Error when the file system does not support write-ahead logging. Blocks its thread while others hold a lock.
 */
export function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true })
  try {
    const journal = switchToWal(database)
    if (journal !== 'wal' && file !== ':memory:') {
      throw new Error(
        `its file system does not support write-ahead logging (journal mode ${String(journal)})`,
      )
    }
    // FULL syncs the log at every commit; fullfsync makes macOS flush the drive's cache too, elsewhere it is idle.
    database.exec('pragma synchronous = full; pragma fullfsync = on')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Where two switch a new file at once, SQLite tells one that it is busy without waiting, so this waits. */
function switchToWal(database: DatabaseSync): unknown {
  const deadline = performance.now() + busyTimeoutMs
  for (;;) {
    try {
      const { journal_mode: journal } = database.prepare('pragma journal_mode = wal').get() ?? {}
      return journal
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs)
    }
  }
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error)) return false
  return typeof error.errcode === 'number' && (error.errcode & 0xff) === busyCode
}
