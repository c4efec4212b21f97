import type { Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import { type BackedUpTable, backedUpTables } from './backed-up-tables.ts'

/** Which of the tables that backups hold a database has; one that an older version made may lack some. */
export async function tablesIn(db: Kysely<Database>): Promise<BackedUpTable[]> {
  const names = new Set((await db.introspection.getTables()).map(({ name }) => name))
  return backedUpTables.filter((table) => names.has(table))
}
