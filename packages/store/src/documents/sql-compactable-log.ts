import type { CompactableLog, DocumentSnapshot, LoggedUpdate, LogReplacement } from '@sweetspot/sync/ports'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../sql/database.ts'
import type { SqlFlavour } from '../sql/sql-flavour.ts'
import { snapshotColumns, snapshotOf, writersToText } from './snapshot-row.ts'

/** A replacement whose rows are others by now; undoes its transaction. */
class RowsChanged extends Error {
  override readonly name = 'RowsChanged'
}

/** `CompactableLog` in SQL. */
export class SqlCompactableLog implements CompactableLog {
  readonly #db: Kysely<Database>
  readonly #flavour: SqlFlavour

  constructor(db: Kysely<Database>, flavour: SqlFlavour) {
    this.#db = db
    this.#flavour = flavour
  }

  async longTails(least: number): Promise<readonly { documentId: string; tail: number }[]> {
    const count = this.#db.fn.countAll<number | string>()
    const rows = await this.#db
      .selectFrom('document_update')
      .leftJoin('document_snapshot', 'document_snapshot.document_id', 'document_update.document_id')
      .whereRef('document_update.seq', '>', sql<number>`coalesce(document_snapshot.seq, 0)`)
      .groupBy('document_update.document_id')
      .having(count, '>=', least)
      .select(['document_update.document_id as documentId', count.as('tail')])
      .orderBy('tail', 'desc')
      .execute()
    // PostgreSQL counts in 64 bits, which come as text.
    return rows.map(({ documentId, tail }) => ({ documentId, tail: Number(tail) }))
  }

  async snapshot(documentId: string): Promise<DocumentSnapshot | null> {
    const row = await this.#db
      .selectFrom('document_snapshot')
      .select(snapshotColumns)
      .where('document_id', '=', documentId)
      .executeTakeFirst()
    return row === undefined ? null : snapshotOf(row)
  }

  async read(documentId: string, after: number, limit: number): Promise<readonly LoggedUpdate[]> {
    const rows = await this.#db
      .selectFrom('document_update')
      .selectAll()
      .where('document_id', '=', documentId)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(limit)
      .execute()
    return rows.map(({ seq, epoch, actor, party, session, via, at, bytes, first_seq, first_at }) => ({
      firstSeq: first_seq ?? seq,
      seq,
      epoch,
      origin: { actor, party, session, via },
      firstAt: first_at ?? at,
      at,
      bytes,
    }))
  }

  async keepSnapshot(documentId: string, { seq, state, writers }: DocumentSnapshot): Promise<boolean> {
    const values = { seq, state, writers: writersToText(writers), at: this.#flavour.now }
    const kept = await this.#db
      .insertInto('document_snapshot')
      .values({ document_id: documentId, ...values })
      .onConflict((conflict) =>
        conflict.column('document_id').doUpdateSet(values).where('document_snapshot.seq', '<', seq),
      )
      .executeTakeFirst()
    return kept.numInsertedOrUpdatedRows === 1n
  }

  /** Whoever replaces the same rows waits for this transaction, and then finds them gone. */
  async replace({ documentId, firstSeq, lastSeq, count, segments }: LogReplacement): Promise<boolean> {
    try {
      await this.#db.transaction().execute(async (trx) => {
        const { numDeletedRows } = await trx
          .deleteFrom('document_update')
          .where('document_id', '=', documentId)
          .where('seq', '>=', firstSeq)
          .where('seq', '<=', lastSeq)
          .executeTakeFirst()
        if (numDeletedRows !== BigInt(count)) throw new RowsChanged('the rows are others by now')
        for (const segment of segments) await insertSegment(trx, documentId, segment)
      })
      return true
    } catch (error) {
      if (error instanceof RowsChanged) return false
      throw error
    }
  }
}

async function insertSegment(
  trx: Kysely<Database>,
  documentId: string,
  { firstSeq, seq, epoch, origin, firstAt, at, bytes }: LoggedUpdate,
): Promise<void> {
  const merged = firstSeq < seq
  await trx
    .insertInto('document_update')
    .values({
      document_id: documentId,
      seq,
      epoch,
      ...origin,
      at,
      bytes,
      first_seq: merged ? firstSeq : null,
      first_at: merged ? firstAt : null,
    })
    .execute()
}
