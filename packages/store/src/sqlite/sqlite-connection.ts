import { Worker } from 'node:worker_threads'
import { DatabaseUnavailable } from '../database-unavailable.ts'
import { SqliteError } from './sqlite-error.ts'
import type { StatementResult, WorkerReply, WorkerRequest } from './worker-messages.ts'

type RequestBody = WorkerRequest extends infer Request
  ? Request extends WorkerRequest
    ? Omit<Request, 'id'>
    : never
  : never

interface Waiting {
  readonly resolve: (result: StatementResult) => void
  readonly reject: (error: Error) => void
}

/** The main thread's end of the thread that owns a SQLite database. Requests are answered in order. */
export class SqliteConnection {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0
  #stopped: DatabaseUnavailable | null = null
  #closing: Promise<void> | null = null

  /** Takes a fresh worker that speaks `WorkerRequest` and owns it from now on. */
  constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (reply: WorkerReply) => this.#settle(reply))
    worker.on('messageerror', (error) => this.#stop(error))
    worker.on('error', (error) => this.#stop(error))
    worker.on('exit', () => this.#stop(null))
  }

  /**
   * Opens a database file, created if absent in a folder that exists, or `:memory:`.
   * Rejects with `DatabaseUnavailable` when that is not possible.
   */
  static async open(file: string): Promise<SqliteConnection> {
    const connection = new SqliteConnection(new Worker(new URL('./sqlite-worker.ts', import.meta.url)))
    try {
      await connection.#send({ kind: 'open', file })
      return connection
    } catch (error) {
      await connection.close()
      throw cannotOpen(file, error)
    }
  }

  /** Runs one statement. Rejects with `SqliteError`, or `DatabaseUnavailable` once the thread is gone. */
  execute(sql: string, parameters: readonly unknown[]): Promise<StatementResult> {
    return this.#send({ kind: 'execute', sql, parameters: parameters.map(detached) })
  }

  /** Whether an answer is awaited. */
  get busy(): boolean {
    return this.#waiting.size > 0
  }

  /** Ends the transaction in progress, if SQLite has not already ended it. */
  async rollback(): Promise<void> {
    await this.#send({ kind: 'rollback' })
  }

  /** Closes the database and ends its thread after what was already asked. May be called again. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    if (this.#stopped !== null) return
    const exited = new Promise<void>((resolve) => {
      this.#worker.once('exit', () => resolve())
    })
    const answered = this.#send({ kind: 'close' })
    this.#stopped = new DatabaseUnavailable('The database is closed; open it again to go on.')
    await answered
    await exited
  }

  #send(body: RequestBody): Promise<StatementResult> {
    if (this.#stopped !== null) return Promise.reject(this.#stopped)
    return new Promise((resolve, reject) => {
      this.#lastId += 1
      this.#worker.postMessage({ ...body, id: this.#lastId } satisfies WorkerRequest)
      this.#waiting.set(this.#lastId, { resolve, reject })
    })
  }

  #settle(reply: WorkerReply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if (reply.ok) waiting?.resolve(reply.result)
    else waiting?.reject(new SqliteError(reply.failure))
  }

  /** What was asked of a thread that died has no answer: it may or may not be stored. */
  #stop(cause: unknown): void {
    this.#stopped ??= new DatabaseUnavailable('The database thread stopped; restart the server.', { cause })
    for (const waiting of this.#waiting.values()) waiting.reject(this.#stopped)
    this.#waiting.clear()
  }
}

/** A view is sent with its whole buffer, which for a slice of a socket's chunk is far more than the bytes. */
function detached(parameter: unknown): unknown {
  if (!(parameter instanceof Uint8Array)) return parameter
  return parameter.byteLength === parameter.buffer.byteLength ? parameter : new Uint8Array(parameter)
}

function cannotOpen(file: string, cause: unknown): DatabaseUnavailable {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new DatabaseUnavailable(
    `The database ${file} cannot be opened (${reason}); check that its folder exists and may be written, and that the file is a database.`,
    { cause },
  )
}
