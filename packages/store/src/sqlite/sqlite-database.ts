import { Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import { stepsFor } from '../sql/migrate.ts'
import type { SqlDatabase } from '../sql/sql-database.ts'
import { SqliteConnection } from './sqlite-connection.ts'
import { SqliteDialect } from './sqlite-dialect.ts'
import { sqliteFlavour } from './sqlite-flavour.ts'

/**
 * Opens a database file as it is, created if absent in a folder that exists; `:memory:` is gone once it is closed.
 * Rejects with `DatabaseUnavailable`.
 */
export async function openSqliteDatabase(file: string): Promise<SqlDatabase> {
  const connection = await SqliteConnection.open(file)
  return {
    db: new Kysely<Database>({ dialect: new SqliteDialect(connection) }),
    flavour: sqliteFlavour,
    steps: stepsFor(sqliteFlavour),
    load: () => ({ open: 1, idle: connection.busy ? 0 : 1, waiting: 0 }),
  }
}
