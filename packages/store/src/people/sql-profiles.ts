import type { PersonId } from '@sweetspot/domain'
import type { Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import type { Profile, Profiles } from './profiles.ts'

/** `Profiles` in SQL. */
export class SqlProfiles implements Profiles {
  readonly #db: Kysely<Database>

  constructor(db: Kysely<Database>) {
    this.#db = db
  }

  async read(id: PersonId): Promise<Profile | null> {
    const row = await this.#db
      .selectFrom('person')
      .select(['name', 'language', 'time_zone as timeZone'])
      .where('id', '=', id)
      .executeTakeFirst()
    return row ?? null
  }

  async update(id: PersonId, { name, language, timeZone }: Partial<Profile>): Promise<boolean> {
    const changes = {
      ...(name === undefined ? {} : { name }),
      ...(language === undefined ? {} : { language }),
      ...(timeZone === undefined ? {} : { time_zone: timeZone }),
    }
    if (Object.keys(changes).length === 0) return (await this.read(id)) !== null
    const { numUpdatedRows } = await this.#db
      .updateTable('person')
      .set(changes)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return numUpdatedRows > 0n
  }

  async anyWithPassword(): Promise<boolean> {
    const row = await this.#db
      .selectFrom('person')
      .select('id')
      .where('password_hash', 'is not', null)
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  }
}
