import { Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import { migrate } from '../sql/migrate.ts'
import { createSqlStore } from '../sql/sql-store.ts'
import type { Store } from '../store.ts'
import { SqliteConnection } from './sqlite-connection.ts'
import { SqliteDialect } from './sqlite-dialect.ts'
import { sqliteFlavour } from './sqlite-flavour.ts'

/**
 * Opens the embedded database, created if absent in a folder that exists, and brings its tables up to date.
 * `:memory:` is a database that is gone after `close`. Rejects with `DatabaseUnavailable` when the file cannot be
 * opened and with `DatabaseTooNew` when a newer version wrote it.
 */
export async function openSqliteStore(options: { readonly file: string }): Promise<Store> {
  const connection = await SqliteConnection.open(options.file)
  const db = new Kysely<Database>({ dialect: new SqliteDialect(connection) })
  try {
    await migrate(db, sqliteFlavour)
  } catch (error) {
    await connection.close()
    throw error
  }
  return createSqlStore(db, sqliteFlavour)
}
