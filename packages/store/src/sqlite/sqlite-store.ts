import { openStore } from '../sql/sql-store.ts'
import type { Store } from '../store.ts'
import { openSqliteDatabase } from './sqlite-database.ts'

/**
 * Opens the embedded database, created if absent in a folder that exists, and brings its tables up to date.
 * `:memory:` is a database that is gone after `close`. Rejects with `DatabaseUnavailable` when the file cannot be
 * opened and with `DatabaseTooNew` when a newer version wrote it.
 */
export async function openSqliteStore(options: { readonly file: string }): Promise<Store> {
  return await openStore(await openSqliteDatabase(options.file))
}
