import type { WorkerFailure } from './worker-messages.ts'

/** SQLite refused a statement. `message` is SQLite's own, `errcode` its extended result code. */
export class SqliteError extends Error {
  override readonly name = 'SqliteError'
  /** Node's code: `ERR_SQLITE_ERROR`, or an argument error; null when there was none. */
  readonly code: string | null
  /** SQLite's extended result code (https://sqlite.org/rescode.html), null when SQLite did not raise it. */
  readonly errcode: number | null

  constructor(failure: WorkerFailure) {
    super(failure.message)
    this.code = failure.code
    this.errcode = failure.errcode
  }
}
