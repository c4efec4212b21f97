import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Database } from './database.ts'
import type { SqlFlavour } from './sql-flavour.ts'

/** How busy the connections to a database are. */
export interface DatabaseLoad {
  /** Connections that are open. */
  readonly open: number
  /** Those of them that nobody uses. */
  readonly idle: number
  /** Callers that wait for one, as far as the database's driver tells. */
  readonly waiting: number
}

/** A database that is open, whether its tables are up to date or not. Whoever opened it destroys `db`. */
export interface SqlDatabase {
  readonly db: Kysely<Database>
  readonly flavour: SqlFlavour
  /** All steps that lead to this version's tables; done in the order of their names. */
  readonly steps: Readonly<Record<string, Migration>>
  /** How busy its connections are at this moment. */
  readonly load: () => DatabaseLoad
}
