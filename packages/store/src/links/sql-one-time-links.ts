import type { Kysely } from 'kysely'
import { assertHash, assertInstant } from '../sql/assert-column.ts'
import type { Database } from '../sql/database.ts'
import type { SqlFlavour } from '../sql/sql-flavour.ts'
import type { LinkPurpose, NewOneTimeLink, OneTimeLink, OneTimeLinks } from './one-time-links.ts'

const columns = [
  'purpose',
  'token_hash as tokenHash',
  'subject',
  'place',
  'note',
  'expires_at as expiresAt',
  'created_at as createdAt',
] as const

/** `OneTimeLinks` in SQL. */
export class SqlOneTimeLinks implements OneTimeLinks {
  readonly #db: Kysely<Database>
  readonly #flavour: SqlFlavour

  constructor(db: Kysely<Database>, flavour: SqlFlavour) {
    this.#db = db
    this.#flavour = flavour
  }

  async replace({ purpose, tokenHash, subject, place, note, expiresAt }: NewOneTimeLink): Promise<void> {
    const content = {
      token_hash: assertHash(tokenHash),
      place,
      note,
      expires_at: assertInstant(expiresAt),
      created_at: this.#flavour.now,
    }
    await this.#db
      .insertInto('one_time_link')
      .values({ purpose, subject, ...content })
      .onConflict((conflict) => conflict.columns(['purpose', 'subject']).doUpdateSet(content))
      .execute()
  }

  async find(purpose: LinkPurpose, tokenHash: string): Promise<OneTimeLink | null> {
    const row = await this.#db
      .selectFrom('one_time_link')
      .select(columns)
      .where('purpose', '=', purpose)
      .where('token_hash', '=', assertHash(tokenHash))
      .where('expires_at', '>', this.#flavour.now)
      .executeTakeFirst()
    return row ?? null
  }

  async take(purpose: LinkPurpose, tokenHash: string): Promise<OneTimeLink | null> {
    const row = await this.#db
      .deleteFrom('one_time_link')
      .where('purpose', '=', purpose)
      .where('token_hash', '=', assertHash(tokenHash))
      .where('expires_at', '>', this.#flavour.now)
      .returning(columns)
      .executeTakeFirst()
    return row ?? null
  }

  async listByPlace(purpose: LinkPurpose, place: string): Promise<OneTimeLink[]> {
    return await this.#db
      .selectFrom('one_time_link')
      .select(columns)
      .where('purpose', '=', purpose)
      .where('place', '=', place)
      .where('expires_at', '>', this.#flavour.now)
      .orderBy('created_at')
      .orderBy('subject')
      .execute()
  }

  async deleteBySubject(purpose: LinkPurpose, subject: string): Promise<void> {
    await this.#db
      .deleteFrom('one_time_link')
      .where('purpose', '=', purpose)
      .where('subject', '=', subject)
      .execute()
  }

  async deleteExpired(): Promise<number> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('one_time_link')
      .where('expires_at', '<=', this.#flavour.now)
      .executeTakeFirstOrThrow()
    return Number(numDeletedRows)
  }
}
