import type { Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import type { Settings } from './settings.ts'

/** `Settings` in SQL. */
export class SqlSettings implements Settings {
  readonly #db: Kysely<Database>

  constructor(db: Kysely<Database>) {
    this.#db = db
  }

  async get(key: string): Promise<string | null> {
    const row = await this.#db
      .selectFrom('instance_setting')
      .select('value')
      .where('key', '=', key)
      .executeTakeFirst()
    return row?.value ?? null
  }

  async set(key: string, value: string): Promise<void> {
    await this.#db
      .insertInto('instance_setting')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
  }
}
