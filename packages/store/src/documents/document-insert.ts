import type { Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import type { SqlFlavour } from '../sql/sql-flavour.ts'
import type { DocumentRow, NewDocument } from './documents.ts'
import { UpdateInsert } from './update-insert.ts'

/** A document's row, under the names of `DocumentRow`. */
export const documentColumns = [
  'id',
  'relationship_id as relationshipId',
  'scope',
  'name',
  'kind',
  'epoch',
  'created_at as createdAt',
  'created_by as createdBy',
] as const

/** The one way in which a document comes into being: its row and its seed together. */
export class DocumentInsert {
  readonly #flavour: SqlFlavour
  readonly #updateInsert: UpdateInsert

  constructor(flavour: SqlFlavour) {
    this.#flavour = flavour
    this.#updateInsert = new UpdateInsert(flavour)
  }

  /** Stores a document with its seed; call it in a transaction. Rejects with the database's error. */
  async run(trx: Kysely<Database>, document: NewDocument): Promise<DocumentRow> {
    const { id, seed } = document
    const row = await trx
      .insertInto('document')
      .values({
        id,
        relationship_id: document.relationshipId,
        scope: document.scope,
        name: document.name,
        kind: document.kind,
        created_at: this.#flavour.now,
        created_by: document.createdBy,
      })
      .returning(documentColumns)
      .executeTakeFirstOrThrow()
    if (seed !== null) {
      const { bytes, origin } = seed
      await this.#updateInsert.run(trx, [{ documentId: id, seq: 1, epoch: row.epoch, origin, bytes }])
    }
    return row
  }
}
