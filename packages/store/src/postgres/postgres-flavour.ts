import { sql } from 'kysely'
import { DatabaseError } from 'pg'
import type { SqlFlavour } from '../sql/sql-flavour.ts'

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const uniqueViolation = '23505'
const foreignKeyViolation = '23503'

/** What is particular to PostgreSQL. */
export const postgresFlavour: SqlFlavour = {
  // One time for all rows of a statement, as in SQLite; `now()` would be the start of the transaction.
  now: sql<string>`to_char(statement_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  // The protocol counts them in 16 bits.
  maxParameters: 65_535,
  // A language's order would differ between servers, and changes under an index when the system is upgraded.
  textType: sql`text collate "C"`,
  bytesType: sql`bytea`,
  tableEnd: { plain: sql``, keyed: sql`` },
  // Conflicts with itself and with every insert, update and delete, not with reading.
  lock: (tables) =>
    sql`lock table ${sql.join(tables.map((table) => sql.id(table)))} in share row exclusive mode`,
  violationOf(error) {
    if (!(error instanceof DatabaseError)) return null
    if (error.code === foreignKeyViolation) return 'foreign_key'
    return error.code === uniqueViolation ? 'unique' : null
  },
}
