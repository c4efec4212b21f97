import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { parentPort } from 'node:worker_threads'
import { openDatabase } from './open-database.ts'
import { StatementCache } from './statement-cache.ts'
import type { StatementResult, WorkerFailure, WorkerReply, WorkerRequest } from './worker-messages.ts'

const nothing: StatementResult = { rows: [], changes: 0 }

/** Owns the one connection, so that no fsync ever runs on the event loop of the server. */
class WorkerDatabase {
  #open: { readonly database: DatabaseSync; readonly statements: StatementCache } | null = null

  answer(request: WorkerRequest): StatementResult {
    switch (request.kind) {
      case 'open':
        return this.#openFile(request.file)
      case 'execute':
        return this.#execute(request.sql, request.parameters)
      case 'rollback':
        return this.#rollback()
      case 'close':
        this.#open?.database.close()
        this.#open = null
        return nothing
    }
  }

  #openFile(file: string): StatementResult {
    const database = openDatabase(file)
    this.#open = { database, statements: new StatementCache(database) }
    return nothing
  }

  #execute(sql: string, parameters: readonly unknown[]): StatementResult {
    const statement = this.#opened().statements.prepare(sql)
    const bound = parameters.map(bindable)
    if (statement.columns().length > 0) return { rows: statement.all(...bound), changes: 0 }
    return { rows: [], changes: Number(statement.run(...bound).changes) }
  }

  /** SQLite rolls back by itself on some errors (disk full); a second rollback would hide the first error. */
  #rollback(): StatementResult {
    const { database } = this.#opened()
    if (database.isTransaction) database.exec('rollback')
    return nothing
  }

  #opened(): { readonly database: DatabaseSync; readonly statements: StatementCache } {
    if (this.#open === null) throw new Error('the database is not open')
    return this.#open
  }
}

/** SQLite binds null for an object it does not know, such as a Date: a value lost without a word. */
function bindable(value: unknown): SQLInputValue {
  if (value === null || value instanceof Uint8Array) return value
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  throw new TypeError(
    `a statement carries text, numbers, bytes or null, not ${Object.prototype.toString.call(value)}`,
  )
}

function failureOf(error: unknown): WorkerFailure {
  if (!(error instanceof Error)) return { message: String(error), code: null, errcode: null }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  const errcode = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null
  return { message: error.message, code, errcode }
}

const port = parentPort
if (port === null) throw new Error('sqlite-worker.ts must be started as a worker thread')
const database = new WorkerDatabase()
port.on('message', (request: WorkerRequest) => {
  let reply: WorkerReply
  try {
    reply = { id: request.id, ok: true, result: database.answer(request) }
  } catch (error) {
    reply = { id: request.id, ok: false, failure: failureOf(error) }
  }
  port.postMessage(reply)
  if (request.kind === 'close') port.close()
})
