import { backedUpTables } from '../backup/backed-up-tables.ts'
import type { BackupRow } from '../backup/backup-format.ts'
import { type DatabasePlace, openDatabaseAt } from '../backup/database-place.ts'
import { rowsOf } from '../backup/table-rows.ts'

/** Every row that a backup of a database would hold, as it is kept. */
export async function allRows(place: DatabasePlace): Promise<BackupRow[]> {
  const { db } = await openDatabaseAt(place)
  try {
    const rows: BackupRow[] = []
    for (const table of backedUpTables) for await (const row of rowsOf(db, table)) rows.push(row)
    return rows
  } finally {
    await db.destroy()
  }
}
