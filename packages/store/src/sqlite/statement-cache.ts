import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** Well above the number of distinct small statements that the store sends. */
const maxStatements = 128
/** A multi-row insert longer than this is rare, differs each time and would only hold memory. */
const maxCachedSqlLength = 16_384

/** Keeps the statements used last prepared; preparing costs more than running most of them. */
export class StatementCache {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** The prepared statement of a text. Throws SQLite's error for text that is not SQL. */
  prepare(sql: string): StatementSync {
    const cached = this.#statements.get(sql)
    if (cached !== undefined) this.#statements.delete(sql)
    const statement = cached ?? this.#database.prepare(sql)
    if (sql.length <= maxCachedSqlLength) this.#keep(sql, statement)
    return statement
  }

  /** A Map iterates in order of insertion, so its first key is the one unused for longest. */
  #keep(sql: string, statement: StatementSync): void {
    this.#statements.set(sql, statement)
    if (this.#statements.size <= maxStatements) return
    const oldest = this.#statements.keys().next()
    if (!oldest.done) this.#statements.delete(oldest.value)
  }
}
