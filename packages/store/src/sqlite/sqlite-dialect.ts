import {
  CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely'
import type { SqliteConnection } from './sqlite-connection.ts'

/** Kysely over a `SqliteConnection`. Kysely itself lends the one connection to one user at a time. */
export class SqliteDialect implements Dialect {
  readonly #connection: SqliteConnection

  constructor(connection: SqliteConnection) {
    this.#connection = connection
  }

  createDriver(): Driver {
    return new SqliteDriver(this.#connection)
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter()
  }

  // biome-ignore lint/suspicious/noExplicitAny: the signature is Kysely's
  createIntrospector(db: Kysely<any>): DatabaseIntrospector {
    return new SqliteIntrospector(db)
  }
}

/** SQLite can create and alter tables inside a transaction; Kysely's own adapter does not use that. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }

  override get supportsCreateIfNotExists(): boolean {
    return true
  }
}

class SqliteDriver implements Driver {
  readonly #connection: SqliteConnection
  readonly #lent: WorkerDatabaseConnection

  constructor(connection: SqliteConnection) {
    this.#connection = connection
    this.#lent = new WorkerDatabaseConnection(connection)
  }

  async init(): Promise<void> {
    // The connection is open before Kysely gets it, so that a failure to open is told in our words.
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#lent
  }

  /** A writer takes the lock at once: SQLite refuses to upgrade a reader when somebody else wrote meanwhile. */
  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const begin = settings.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(begin))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(): Promise<void> {
    await this.#connection.rollback()
  }

  async releaseConnection(): Promise<void> {
    // There is one connection and nothing to reset on it.
  }

  async destroy(): Promise<void> {
    await this.#connection.close()
  }
}

class WorkerDatabaseConnection implements DatabaseConnection {
  readonly #connection: SqliteConnection

  constructor(connection: SqliteConnection) {
    this.#connection = connection
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, changes } = await this.#connection.execute(query.sql, query.parameters)
    return { rows: rows as Row[], numAffectedRows: BigInt(changes) }
  }

  /** Kysely asks for it; the store reads nothing that would have to be streamed. */
  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query)
  }
}
