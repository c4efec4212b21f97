import type { PersonId } from '@sweetspot/domain'
import type { Kysely } from 'kysely'
import { assertHash, assertInstant } from '../sql/assert-column.ts'
import type { Database } from '../sql/database.ts'
import type { SqlFlavour } from '../sql/sql-flavour.ts'
import type { Person } from './people.ts'
import type { NewSession, Session, Sessions } from './sessions.ts'

const columns = [
  'session.id_hash as idHash',
  'session.handle',
  'session.person_id as personId',
  'session.created_at as createdAt',
  'session.expires_at as expiresAt',
  'session.user_agent as userAgent',
] as const

/** `Sessions` in SQL. */
export class SqlSessions implements Sessions {
  readonly #db: Kysely<Database>
  readonly #flavour: SqlFlavour

  constructor(db: Kysely<Database>, flavour: SqlFlavour) {
    this.#db = db
    this.#flavour = flavour
  }

  async insert({ idHash, handle, personId, expiresAt, userAgent }: NewSession): Promise<void> {
    await this.#db
      .insertInto('session')
      .values({
        id_hash: assertHash(idHash),
        handle,
        person_id: personId,
        created_at: this.#flavour.now,
        expires_at: assertInstant(expiresAt),
        user_agent: userAgent,
      })
      .execute()
  }

  async findByIdHash(idHash: string): Promise<{ session: Session; person: Person } | null> {
    const row = await this.#db
      .selectFrom('session')
      .innerJoin('person', 'person.id', 'session.person_id')
      .select(columns)
      .select(['person.email', 'person.name', 'person.created_at as personCreatedAt'])
      .where('session.id_hash', '=', assertHash(idHash))
      .executeTakeFirst()
    if (row === undefined) return null
    const { email, name, personCreatedAt, ...session } = row
    return { session, person: { id: row.personId, email, name, createdAt: personCreatedAt } }
  }

  async extend(idHash: string, expiresAt: string): Promise<void> {
    await this.#db
      .updateTable('session')
      .set({ expires_at: assertInstant(expiresAt) })
      .where('id_hash', '=', assertHash(idHash))
      .execute()
  }

  async deleteByIdHash(idHash: string): Promise<void> {
    await this.#db.deleteFrom('session').where('id_hash', '=', assertHash(idHash)).execute()
  }

  async deleteByHandle(personId: PersonId, handle: string): Promise<boolean> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('session')
      .where('person_id', '=', personId)
      .where('handle', '=', handle)
      .executeTakeFirstOrThrow()
    return numDeletedRows > 0n
  }

  async deleteByPerson(personId: PersonId): Promise<void> {
    await this.#db.deleteFrom('session').where('person_id', '=', personId).execute()
  }

  async listByPerson(personId: PersonId): Promise<Session[]> {
    return await this.#db
      .selectFrom('session')
      .select(columns)
      .where('person_id', '=', personId)
      .orderBy('created_at', 'desc')
      .orderBy('handle')
      .execute()
  }

  async deleteExpired(): Promise<number> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('session')
      .where('expires_at', '<=', this.#flavour.now)
      .executeTakeFirstOrThrow()
    return Number(numDeletedRows)
  }
}
