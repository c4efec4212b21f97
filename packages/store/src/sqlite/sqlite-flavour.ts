import { sql } from 'kysely'
import type { SqlFlavour } from '../sql/sql-flavour.ts'
import { SqliteError } from './sqlite-error.ts'

/** SQLITE_CONSTRAINT_PRIMARYKEY, _UNIQUE and _ROWID (https://sqlite.org/rescode.html). */
const uniqueViolations: readonly (number | null)[] = [1555, 2067, 2579]
/** SQLITE_CONSTRAINT_FOREIGNKEY. */
const foreignKeyViolation = 787

/** What is particular to SQLite. `strict` makes a column's type binding. */
export const sqliteFlavour: SqlFlavour = {
  now: sql<string>`strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`,
  // SQLITE_MAX_VARIABLE_NUMBER since 3.32.
  maxParameters: 32_766,
  textType: sql`text`,
  bytesType: sql`blob`,
  tableEnd: { plain: sql`strict`, keyed: sql`strict, without rowid` },
  lock: () => null,
  violationOf(error) {
    if (!(error instanceof SqliteError)) return null
    if (error.errcode === foreignKeyViolation) return 'foreign_key'
    return uniqueViolations.includes(error.errcode) ? 'unique' : null
  },
}
