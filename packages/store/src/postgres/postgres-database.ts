import { Kysely, PostgresDialect, sql } from 'kysely'
import type { Pool } from 'pg'
import { DatabaseUnavailable } from '../database-unavailable.ts'
import type { Database } from '../sql/database.ts'
import { stepsFor } from '../sql/migrate.ts'
import type { DatabaseLoad, SqlDatabase } from '../sql/sql-database.ts'
import { postgresFlavour } from './postgres-flavour.ts'
import { createPool } from './postgres-pool.ts'
import { makeTextStorable } from './storable-text.ts'

/** Connects to a PostgreSQL database as it is. Rejects with `DatabaseUnavailable`. */
export async function openPostgresDatabase(url: string): Promise<SqlDatabase> {
  const pool = createPool(url)
  const dialect = new PostgresDialect({
    pool,
    onCreateConnection: async (connection) => makeTextStorable(connection),
  })
  const db = new Kysely<Database>({ dialect })
  try {
    await sql`select 1`.execute(db)
  } catch (error) {
    await db.destroy()
    throw cannotOpen(url, error)
  }
  return { db, flavour: postgresFlavour, steps: stepsFor(postgresFlavour), load: () => loadOf(pool) }
}

function loadOf({ totalCount, idleCount, waitingCount }: Pool): DatabaseLoad {
  return { open: totalCount, idle: idleCount, waiting: waitingCount }
}

/** Names the database without the password that its address holds. */
function cannotOpen(url: string, cause: unknown): DatabaseUnavailable {
  const address = URL.parse(url)
  if (address === null) {
    return new DatabaseUnavailable(
      'The address of the database cannot be read; write it as postgres://USER:PASSWORD@HOST:PORT/NAME.',
      { cause },
    )
  }
  const host = address.searchParams.get('host') ?? (address.host === '' ? 'localhost' : address.host)
  return new DatabaseUnavailable(
    `The database ${address.pathname.slice(1)} at ${host} cannot be opened (${reasonOf(cause)}); check that PostgreSQL runs there, and the name, user and password.`,
    { cause },
  )
}

/** Where a name has several addresses, Node tells the failures together, under an empty message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ')
  return error instanceof Error ? error.message : String(error)
}
