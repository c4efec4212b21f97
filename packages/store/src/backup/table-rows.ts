import { type Kysely, sql } from 'kysely'
import type { Database } from '../sql/database.ts'
import { type BackedUpTable, keysOf } from './backed-up-tables.ts'
import type { BackupRow, StoredValue } from './backup-format.ts'

/** What is in memory at once: a row may be a megabyte, but most are so small that one by one would take long. */
const bytesAtOnce = 4 * 1024 * 1024
const rowsAtOnce = 512
/** Before it is known how large a table's rows are. */
const firstRows = 8

/** How many rows a table has. */
export async function countRows(db: Kysely<Database>, table: string): Promise<number> {
  const counted = sql<{ count: number | string }>`select count(*) as count from ${sql.id(table)}`
  const { rows } = await counted.execute(db)
  return Number(rows[0]?.count)
}

/** Reads all rows of a table as it is, with whatever columns it has, by its primary key. */
export async function* rowsOf(db: Kysely<Database>, table: BackedUpTable): AsyncGenerator<BackupRow> {
  const keys: readonly string[] = keysOf[table]
  const columns = sql.join(keys.map((key) => sql.id(key)))
  let after = sql``
  let limit = firstRows
  for (;;) {
    const page = sql<Record<string, StoredValue>>`
      select * from ${sql.id(table)} ${after} order by ${columns} limit ${sql.lit(limit)}`
    const { rows } = await page.execute(db)
    for (const row of rows) yield { table, row }
    const last = rows.at(-1)
    if (last === undefined || rows.length < limit) return
    const rowBytes = rows.reduce((sum, row) => sum + sizeOf(row), 0) / rows.length
    limit = Math.max(1, Math.min(rowsAtOnce, Math.floor(bytesAtOnce / rowBytes)))
    after = sql`where (${columns}) > (${sql.join(keys.map((key) => last[key]))})`
  }
}

/** Adds rows of one table, all with the columns of the first, in one statement. */
export async function insertRows(db: Kysely<Database>, rows: readonly BackupRow[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first.row)
  const values = rows.map(({ row }) => sql`(${sql.join(columns.map((column) => row[column]))})`)
  const names = sql.join(columns.map((column) => sql.id(column)))
  await sql`insert into ${sql.id(first.table)} (${names}) values ${sql.join(values)}`.execute(db)
}

/** Collects rows of one table, up to as many as should be in memory at once. */
export class RowBatch {
  #rows: BackupRow[] = []
  #bytes = 0

  /** Whether a row goes into the same statement as those that are waiting. */
  hasRoomFor({ table, row }: BackupRow): boolean {
    const [first] = this.#rows
    if (first === undefined) return true
    return first.table === table && this.#rows.length < rowsAtOnce && this.#bytes + sizeOf(row) <= bytesAtOnce
  }

  add(row: BackupRow): void {
    this.#rows.push(row)
    this.#bytes += sizeOf(row.row)
  }

  /** The rows that are waiting; none are afterwards. */
  take(): readonly BackupRow[] {
    const rows = this.#rows
    this.#rows = []
    this.#bytes = 0
    return rows
  }
}

/** About how much memory a row takes. */
function sizeOf(row: BackupRow['row']): number {
  const values = Object.values(row).map((value) =>
    value === null || typeof value === 'number' ? 8 : value.length,
  )
  return values.reduce((sum, size) => sum + size, 0)
}
