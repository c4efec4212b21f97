import type { RawBuilder } from 'kysely'

/** All in which one database differs from another; everything else is one set of queries. */
export interface SqlFlavour {
  /** The database's clock: ISO 8601 in UTC with milliseconds, as text. */
  readonly now: RawBuilder<string>
  /** How many parameters one statement may carry. */
  readonly maxParameters: number
  /** Column type of text, which is compared and sorted by code point. */
  readonly textType: RawBuilder<unknown>
  /** Column type of byte strings. */
  readonly bytesType: RawBuilder<unknown>
  /** What follows the closing bracket of `create table` for a table, and for one read by its primary key only. */
  readonly tableEnd: { readonly plain: RawBuilder<unknown>; readonly keyed: RawBuilder<unknown> }
  /** Keeps all others from writing to these tables until a transaction ends; null where every transaction does. */
  lock(tables: readonly string[]): RawBuilder<unknown> | null
  /** Which constraint an error of this database reports, or null for any other error. */
  violationOf(error: unknown): 'unique' | 'foreign_key' | null
}
