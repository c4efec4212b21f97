import { openStore } from '../sql/sql-store.ts'
import type { Store } from '../store.ts'
import { openPostgresDatabase } from './postgres-database.ts'

/**
 * Connects to a PostgreSQL database (`postgres://user:password@host:port/name`), which several nodes may share, and
 * brings its tables up to date. Rejects with `DatabaseUnavailable` when it cannot be reached or used, with
 * `DatabaseTooNew` when a newer version wrote it, and with PostgreSQL's error when tables cannot be made.
 */
export async function openPostgresStore(options: { readonly url: string }): Promise<Store> {
  return await openStore(await openPostgresDatabase(options.url))
}
