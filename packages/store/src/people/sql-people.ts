import type { PersonId } from '@sweetspot/domain'
import type { Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import type { SqlFlavour } from '../sql/sql-flavour.ts'
import { type Account, EmailTaken, type NewPerson, type People } from './people.ts'

const columns = ['id', 'email', 'name', 'password_hash as passwordHash', 'created_at as createdAt'] as const

/** `People` in SQL. */
export class SqlPeople implements People {
  readonly #db: Kysely<Database>
  readonly #flavour: SqlFlavour

  constructor(db: Kysely<Database>, flavour: SqlFlavour) {
    this.#db = db
    this.#flavour = flavour
  }

  async create({ id, email, name, passwordHash }: NewPerson): Promise<Account> {
    try {
      return await this.#db
        .insertInto('person')
        .values({
          id,
          email: comparable(email),
          name,
          password_hash: passwordHash,
          created_at: this.#flavour.now,
        })
        .returning(columns)
        .executeTakeFirstOrThrow()
    } catch (error) {
      if (this.#flavour.violationOf(error) !== 'unique' || (await this.findByEmail(email)) === null)
        throw error
      throw new EmailTaken('somebody already has this e-mail address', { cause: error })
    }
  }

  async findByEmail(email: string): Promise<Account | null> {
    return (await this.#accounts().where('email', '=', comparable(email)).executeTakeFirst()) ?? null
  }

  async findById(id: PersonId): Promise<Account | null> {
    return (await this.#accounts().where('id', '=', id).executeTakeFirst()) ?? null
  }

  async setPasswordHash(id: PersonId, passwordHash: string | null): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable('person')
      .set({ password_hash: passwordHash })
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return numUpdatedRows > 0n
  }

  async count(): Promise<number> {
    const row = await this.#db
      .selectFrom('person')
      .select((of) => of.fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    return Number(row.count)
  }

  #accounts() {
    return this.#db.selectFrom('person').select(columns)
  }
}

/** One person must not get two accounts by writing the address differently. */
function comparable(email: string): string {
  return email.trim().toLowerCase()
}
