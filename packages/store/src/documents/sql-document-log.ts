import {
  AppendConflict,
  type DocumentLog,
  DocumentMissing,
  type LoadedDocument,
  type PendingUpdate,
  writerOf,
} from '@sweetspot/sync/ports'
import type { Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import type { SqlFlavour } from '../sql/sql-flavour.ts'
import { snapshotColumns, snapshotOf } from './snapshot-row.ts'
import { UpdateInsert } from './update-insert.ts'

/** The log of all documents in SQL. */
export class SqlDocumentLog implements DocumentLog {
  readonly #db: Kysely<Database>
  readonly #flavour: SqlFlavour
  readonly #updateInsert: UpdateInsert

  constructor(db: Kysely<Database>, flavour: SqlFlavour) {
    this.#db = db
    this.#flavour = flavour
    this.#updateInsert = new UpdateInsert(flavour)
  }

  /**
   * Two statements, between which anything may happen: what comes after a snapshot's number is only added to, or
   * merged into rows that are after it as well.
   */
  async load(documentId: string): Promise<LoadedDocument> {
    const document = await this.#db
      .selectFrom('document')
      .leftJoin('document_snapshot', 'document_snapshot.document_id', 'document.id')
      .select(['document.epoch', 'document.kind', ...snapshotColumns])
      .where('document.id', '=', documentId)
      .executeTakeFirst()
    if (document === undefined) throw new DocumentMissing(documentId)
    const snapshot = snapshotOf(document)
    const rows = await this.#db
      .selectFrom('document_update')
      .select(['seq', 'actor', 'via', 'bytes'])
      .where('document_id', '=', documentId)
      .where('seq', '>', snapshot?.seq ?? 0)
      .orderBy('seq')
      .execute()
    return {
      epoch: document.epoch,
      kind: document.kind,
      seq: rows.at(-1)?.seq ?? snapshot?.seq ?? 0,
      snapshot,
      updates: rows.map(({ bytes }) => bytes),
      writers: rows.map(writerOf),
    }
  }

  async append(batch: readonly PendingUpdate[]): Promise<void> {
    try {
      await this.#insert(batch.toSorted(byPlace))
    } catch (error) {
      switch (this.#flavour.violationOf(error)) {
        case 'unique':
          throw new AppendConflict('another writer took a number of this batch', { cause: error })
        case 'foreign_key':
          throw (await this.#missingOf(batch)) ?? error
        case null:
          throw error
      }
    }
  }

  /** A batch that fits is one statement and thereby one commit; only a larger one needs a transaction around. */
  async #insert(batch: readonly PendingUpdate[]): Promise<void> {
    const size = this.#updateInsert.maxUpdates
    if (batch.length === 0) return
    if (batch.length <= size) {
      await this.#updateInsert.run(this.#db, batch)
      return
    }
    await this.#db.transaction().execute(async (trx) => {
      for (let start = 0; start < batch.length; start += size) {
        await this.#updateInsert.run(trx, batch.slice(start, start + size))
      }
    })
  }

  /** A database says that a document is unknown, not which. */
  async #missingOf(batch: readonly PendingUpdate[]): Promise<DocumentMissing | null> {
    for (const id of new Set(batch.map((update) => update.documentId))) {
      const row = await this.#db.selectFrom('document').select('id').where('id', '=', id).executeTakeFirst()
      if (row === undefined) return new DocumentMissing(id)
    }
    return null
  }
}

/** Two writers that take the same numbers in one order wait for each other at the first, never in a circle. */
function byPlace(left: PendingUpdate, right: PendingUpdate): number {
  if (left.documentId === right.documentId) return left.seq - right.seq
  return left.documentId < right.documentId ? -1 : 1
}
