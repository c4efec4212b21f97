import type { Party, PersonId, RelationshipId } from '@sweetspot/domain'
import type { Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import type { SqlFlavour } from '../sql/sql-flavour.ts'
import type { NewRelationship, Relationships } from './relationships.ts'

/** `Relationships` in SQL. */
export class SqlRelationships implements Relationships {
  readonly #db: Kysely<Database>
  readonly #flavour: SqlFlavour

  constructor(db: Kysely<Database>, flavour: SqlFlavour) {
    this.#db = db
    this.#flavour = flavour
  }

  async create({ id, client, vendor }: NewRelationship): Promise<void> {
    const created_at = this.#flavour.now
    await this.#db.transaction().execute(async (trx) => {
      // In one order, or two who make relationships of the same companies could wait for each other in a circle.
      for (const company of [client, vendor].toSorted((left, right) => (left.id < right.id ? -1 : 1))) {
        await trx
          .insertInto('organisation')
          .values({ id: company.id, name: company.name, created_at })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute()
      }
      await trx
        .insertInto('relationship')
        .values({ id, client_organisation_id: client.id, vendor_organisation_id: vendor.id, created_at })
        .execute()
    })
  }

  async listForPerson(personId: PersonId): Promise<{ relationshipId: RelationshipId; party: Party }[]> {
    return await this.#db
      .selectFrom('membership')
      .innerJoin('relationship', 'relationship.id', 'membership.relationship_id')
      .select(['membership.relationship_id as relationshipId', 'membership.party'])
      .where('membership.person_id', '=', personId)
      .orderBy('relationship.created_at')
      .orderBy('relationship.id')
      .execute()
  }

  async exists(id: RelationshipId): Promise<boolean> {
    const row = await this.#db.selectFrom('relationship').select('id').where('id', '=', id).executeTakeFirst()
    return row !== undefined
  }

  async count(): Promise<number> {
    const row = await this.#db
      .selectFrom('relationship')
      .select((of) => of.fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    return Number(row.count)
  }
}
