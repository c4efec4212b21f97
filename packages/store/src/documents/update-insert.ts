import type { PendingUpdate } from '@sweetspot/sync/ports'
import type { CompiledQuery, Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import type { SqlFlavour } from '../sql/sql-flavour.ts'

/** Each update carries eight parameters; its time is an expression. */
const parametersPerUpdate = 8
/** Group commits are below this; a larger batch is an import, for which building the text anew is no matter. */
const maxKeptCount = 256

/** The one insert into the log. Any number of updates up to `maxUpdates` is one statement. */
export class UpdateInsert {
  readonly #flavour: SqlFlavour
  /** Building the text costs twice what folding an update costs, so it is kept for each number of updates. */
  readonly #kept = new Map<number, CompiledQuery>()

  constructor(flavour: SqlFlavour) {
    this.#flavour = flavour
  }

  /** How many updates fit into one statement. */
  get maxUpdates(): number {
    return Math.floor(this.#flavour.maxParameters / parametersPerUpdate)
  }

  /** Appends updates as one statement. Rejects with the database's error. */
  async run(db: Kysely<Database>, updates: readonly PendingUpdate[]): Promise<void> {
    const query = this.#queryFor(db, updates)
    await db.executeQuery({ ...query, parameters: updates.flatMap(parametersOf) })
  }

  #queryFor(db: Kysely<Database>, updates: readonly PendingUpdate[]): CompiledQuery {
    const kept = this.#kept.get(updates.length)
    if (kept !== undefined) return kept
    const rows = updates.map((update) => this.#rowOf(update))
    const query = db.insertInto('document_update').values(rows).compile()
    if (updates.length <= maxKeptCount) this.#kept.set(updates.length, query)
    return query
  }

  #rowOf(update: PendingUpdate) {
    const [document_id, seq, epoch, actor, party, session, via, bytes] = parametersOf(update)
    return { document_id, seq, epoch, actor, party, session, via, bytes, at: this.#flavour.now }
  }
}

/** In the order of the columns in `#rowOf`. */
function parametersOf({ documentId, seq, epoch, origin, bytes }: PendingUpdate) {
  return [documentId, seq, epoch, origin.actor, origin.party, origin.session, origin.via, bytes] as const
}
