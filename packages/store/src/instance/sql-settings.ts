import type { Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import type { SqlFlavour } from '../sql/sql-flavour.ts'
import type { Settings } from './settings.ts'

/** `Settings` in SQL. */
export class SqlSettings implements Settings {
  readonly #db: Kysely<Database>
  readonly #flavour: SqlFlavour

  constructor(db: Kysely<Database>, flavour: SqlFlavour) {
    this.#db = db
    this.#flavour = flavour
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

  async lease(key: string, forMs: number): Promise<boolean> {
    const { now } = await this.#db.selectNoFrom(this.#flavour.now.as('now')).executeTakeFirstOrThrow()
    // Times of one form are ordered as text.
    const value = new Date(Date.parse(now) + forMs).toISOString()
    const taken = await this.#db
      .insertInto('instance_setting')
      .values({ key, value })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({ value }).where('instance_setting.value', '<=', now),
      )
      .executeTakeFirst()
    return taken.numInsertedOrUpdatedRows === 1n
  }
}
