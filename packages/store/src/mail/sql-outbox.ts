import type { Kysely } from 'kysely'
import { assertInstant } from '../sql/assert-column.ts'
import type { Database } from '../sql/database.ts'
import type { SqlFlavour } from '../sql/sql-flavour.ts'
import type { Mail, MailFailure, NewMail, Outbox } from './outbox.ts'

const columns = [
  'id',
  'recipient',
  'purpose',
  'subject',
  'place',
  'language',
  'expires_at as expiresAt',
  'state',
  'failure',
  'attempts',
  'created_at as createdAt',
  'due_at as dueAt',
  'settled_at as settledAt',
] as const

/** `Outbox` in SQL. */
export class SqlOutbox implements Outbox {
  readonly #db: Kysely<Database>
  readonly #flavour: SqlFlavour

  constructor(db: Kysely<Database>, flavour: SqlFlavour) {
    this.#db = db
    this.#flavour = flavour
  }

  async add({ expiresAt, ...mail }: NewMail): Promise<void> {
    const { now } = this.#flavour
    const row = {
      ...mail,
      expires_at: assertInstant(expiresAt),
      state: 'queued' as const,
      failure: null,
      attempts: 0,
      created_at: now,
      due_at: now,
      settled_at: null,
    }
    await this.#db.insertInto('outbox_mail').values(row).execute()
  }

  async claim(retryAt: string): Promise<Mail | null> {
    const { now } = this.#flavour
    const row = await this.#db
      .updateTable('outbox_mail')
      .set((of) => ({ due_at: assertInstant(retryAt), attempts: of('attempts', '+', 1) }))
      .where('id', '=', (of) =>
        of
          .selectFrom('outbox_mail')
          .select('id')
          .where('state', '=', 'queued')
          .where('due_at', '<=', now)
          .orderBy('due_at')
          .orderBy('id')
          .limit(1),
      )
      // Asked again of the row itself: another may have taken it while this one waited for it.
      .where('state', '=', 'queued')
      .where('due_at', '<=', now)
      .returning(columns)
      .executeTakeFirst()
    return row ?? null
  }

  async sent(id: string): Promise<void> {
    await this.#db
      .updateTable('outbox_mail')
      .set({ state: 'sent', failure: null, settled_at: this.#flavour.now })
      .where('id', '=', id)
      .where('state', '=', 'queued')
      .execute()
  }

  async failed(id: string, failure: MailFailure, retryAt: string | null): Promise<void> {
    const outcome =
      retryAt === null
        ? { state: 'failed' as const, settled_at: this.#flavour.now }
        : { due_at: assertInstant(retryAt) }
    await this.#db
      .updateTable('outbox_mail')
      .set({ failure, ...outcome })
      .where('id', '=', id)
      .where('state', '=', 'queued')
      .execute()
  }

  async nextDueAt(): Promise<string | null> {
    const row = await this.#db
      .selectFrom('outbox_mail')
      .select((of) => of.fn.min('due_at').as('dueAt'))
      .where('state', '=', 'queued')
      .executeTakeFirstOrThrow()
    return row.dueAt
  }

  async list(limit: number): Promise<Mail[]> {
    return await this.#db
      .selectFrom('outbox_mail')
      .select(columns)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute()
  }

  async deleteSettledBefore(time: string): Promise<number> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('outbox_mail')
      .where('settled_at', '<', assertInstant(time))
      .executeTakeFirstOrThrow()
    return Number(numDeletedRows)
  }
}
