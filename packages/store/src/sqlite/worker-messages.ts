/** What the main thread asks of the thread that owns the database. One request is one message. */
export type WorkerRequest = { readonly id: number } & (
  | { readonly kind: 'open'; readonly file: string }
  | { readonly kind: 'execute'; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly kind: 'rollback' }
  | { readonly kind: 'close' }
)

/** Result of a statement: its rows, or how many rows it changed. */
export interface StatementResult {
  readonly rows: readonly unknown[]
  readonly changes: number
}

/** An error as it crosses threads; `errcode` is SQLite's extended result code where SQLite raised it. */
export interface WorkerFailure {
  readonly message: string
  readonly code: string | null
  readonly errcode: number | null
}

/** Answer to the request of the same id. */
export type WorkerReply = { readonly id: number } & (
  | { readonly ok: true; readonly result: StatementResult }
  | { readonly ok: false; readonly failure: WorkerFailure }
)
