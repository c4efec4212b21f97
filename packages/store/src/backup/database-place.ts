import { openPostgresDatabase } from '../postgres/postgres-database.ts'
import type { SqlDatabase } from '../sql/sql-database.ts'
import { openSqliteDatabase } from '../sqlite/sqlite-database.ts'

/** Where an instance's database is: a file of its own, or a PostgreSQL database by its address. */
export type DatabasePlace =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string }

/** Opens a database as it is, for what works on any kind. Rejects with `DatabaseUnavailable`. */
export function openDatabaseAt(place: DatabasePlace): Promise<SqlDatabase> {
  switch (place.kind) {
    case 'sqlite':
      return openSqliteDatabase(place.file)
    case 'postgres':
      return openPostgresDatabase(place.url)
  }
}
