import type { Kysely } from 'kysely'
import type { Database } from '../sql/database.ts'
import type { InstanceKey, InstanceKeys } from './instance-key.ts'

const onlyId = 1

/** `InstanceKeys` in SQL. */
export class SqlInstanceKeys implements InstanceKeys {
  readonly #db: Kysely<Database>

  constructor(db: Kysely<Database>) {
    this.#db = db
  }

  async read(): Promise<InstanceKey | null> {
    return (await this.#key().executeTakeFirst()) ?? null
  }

  async insertIfAbsent({ publicKey, privateKey }: InstanceKey): Promise<InstanceKey> {
    await this.#db
      .insertInto('instance_key')
      .values({ id: onlyId, algorithm: 'Ed25519', public_key: publicKey, private_key: privateKey })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    return await this.#key().executeTakeFirstOrThrow()
  }

  #key() {
    return this.#db
      .selectFrom('instance_key')
      .select(['public_key as publicKey', 'private_key as privateKey'])
      .where('id', '=', onlyId)
  }
}
