import type { RelationshipId, Scope } from '@sweetspot/domain'
import type { Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import type { SqlFlavour } from '../sql/sql-flavour.ts'
import { documentColumns as columns, DocumentInsert } from './document-insert.ts'
import { DocumentExists, type DocumentRow, type Documents, type NewDocument } from './documents.ts'

/** `Documents` in SQL. */
export class SqlDocuments implements Documents {
  readonly #db: Kysely<Database>
  readonly #flavour: SqlFlavour
  readonly #documentInsert: DocumentInsert

  constructor(db: Kysely<Database>, flavour: SqlFlavour) {
    this.#db = db
    this.#flavour = flavour
    this.#documentInsert = new DocumentInsert(flavour)
  }

  async create(document: NewDocument): Promise<DocumentRow> {
    try {
      return await this.#db.transaction().execute((trx) => this.#documentInsert.run(trx, document))
    } catch (error) {
      if (this.#flavour.violationOf(error) !== 'unique') throw error
      const existing = await this.find(document.relationshipId, document.scope, document.name)
      // Without one of that name, the id was taken: a defect of whoever makes ids, not an answer for people.
      throw existing === null ? error : new DocumentExists(existing)
    }
  }

  async find(relationshipId: RelationshipId, scope: Scope, name: string): Promise<DocumentRow | null> {
    const row = await this.#db
      .selectFrom('document')
      .select(columns)
      .where('relationship_id', '=', relationshipId)
      .where('scope', '=', scope)
      .where('name', '=', name)
      .executeTakeFirst()
    return row ?? null
  }

  async get(id: string): Promise<DocumentRow | null> {
    const row = await this.#db.selectFrom('document').select(columns).where('id', '=', id).executeTakeFirst()
    return row ?? null
  }

  async list(relationshipId: RelationshipId): Promise<DocumentRow[]> {
    return await this.#db
      .selectFrom('document')
      .select(columns)
      .where('relationship_id', '=', relationshipId)
      .orderBy('created_at')
      .orderBy('id')
      .execute()
  }
}
