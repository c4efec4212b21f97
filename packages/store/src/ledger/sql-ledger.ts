import { type Chain, emptyHead, type RelationshipId } from '@sweetspot/domain'
import type { Kysely } from 'kysely'
import { DocumentInsert } from '../documents/document-insert.ts'
import type { Database } from '../sql/database.ts'
import type { SqlFlavour } from '../sql/sql-flavour.ts'
import { eventColumns, eventOf, rowOf } from './event-row.ts'
import {
  type CommandReceipt,
  type Ledger,
  type LedgerAppend,
  LedgerConflict,
  type NewReceipt,
  ReceiptExists,
  type StoredEvent,
  type StoredHead,
} from './ledger.ts'

/** Columns of an event, all of them parameters. */
const parametersPerEvent = 13

/** `Ledger` in SQL. */
export class SqlLedger implements Ledger {
  readonly #db: Kysely<Database>
  readonly #flavour: SqlFlavour
  readonly #documentInsert: DocumentInsert

  constructor(db: Kysely<Database>, flavour: SqlFlavour) {
    this.#db = db
    this.#flavour = flavour
    this.#documentInsert = new DocumentInsert(flavour)
  }

  async read(relationshipId: RelationshipId, chain: Chain, afterSeq: number): Promise<StoredEvent[]> {
    const rows = await this.#db
      .selectFrom('ledger_event')
      .select(eventColumns)
      .where('relationship_id', '=', relationshipId)
      .where('chain', '=', chain)
      .where('seq', '>', afterSeq)
      .orderBy('seq')
      .execute()
    return rows.map(eventOf)
  }

  async head(relationshipId: RelationshipId, chain: Chain): Promise<StoredHead> {
    const row = await this.#db
      .selectFrom('ledger_event')
      .select(['seq', 'hash', 'head_signature as headSignature'])
      .where('relationship_id', '=', relationshipId)
      .where('chain', '=', chain)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row ?? { ...emptyHead, headSignature: null }
  }

  async append(addition: LedgerAppend): Promise<void> {
    assertOwnChains(addition)
    const { relationshipId, memberships = [], removedMembers = [], documents = [], receipt } = addition
    await this.#db.transaction().execute(async (trx) => {
      await this.#insertEvents(trx, inOneOrder(addition))
      for (const { personId, party } of memberships) {
        await trx
          .insertInto('membership')
          .values({ relationship_id: relationshipId, person_id: personId, party })
          .onConflict((conflict) => conflict.columns(['relationship_id', 'person_id']).doUpdateSet({ party }))
          .execute()
      }
      if (removedMembers.length > 0) {
        await trx
          .deleteFrom('membership')
          .where('relationship_id', '=', relationshipId)
          .where('person_id', 'in', removedMembers)
          .execute()
      }
      for (const document of documents) await this.#documentInsert.run(trx, document)
      if (receipt !== undefined) await this.#insertReceipt(trx, relationshipId, receipt)
    })
  }

  async receipt(relationshipId: RelationshipId, actor: string, key: string): Promise<CommandReceipt | null> {
    const row = await this.#db
      .selectFrom('command_receipt')
      .select(['actor', 'idempotency_key as idempotencyKey', 'request_hash as requestHash'])
      .select(['status', 'response', 'at'])
      .where('relationship_id', '=', relationshipId)
      .where('actor', '=', actor)
      .where('idempotency_key', '=', key)
      .executeTakeFirst()
    return row === undefined ? null : { ...row, response: JSON.parse(row.response) }
  }

  async saveReceipt(relationshipId: RelationshipId, receipt: NewReceipt): Promise<void> {
    await this.#insertReceipt(this.#db, relationshipId, receipt)
  }

  async #insertEvents(trx: Kysely<Database>, events: readonly StoredEvent[]): Promise<void> {
    const size = Math.floor(this.#flavour.maxParameters / parametersPerEvent)
    for (let start = 0; start < events.length; start += size) {
      const rows = events.slice(start, start + size).map(rowOf)
      await this.#orWhenTaken(
        trx.insertInto('ledger_event').values(rows).execute(),
        (cause) => new LedgerConflict('another command took the next number of this chain', { cause }),
      )
    }
  }

  async #insertReceipt(
    db: Kysely<Database>,
    relationshipId: RelationshipId,
    receipt: NewReceipt,
  ): Promise<void> {
    const { actor, idempotencyKey, requestHash, status, response } = receipt
    const row = {
      relationship_id: relationshipId,
      actor,
      idempotency_key: idempotencyKey,
      request_hash: requestHash,
      status,
      response: JSON.stringify(response),
      at: this.#flavour.now,
    }
    await this.#orWhenTaken(
      db.insertInto('command_receipt').values(row).execute(),
      (cause) => new ReceiptExists('this idempotency key already has an answer', { cause }),
    )
  }

  async #orWhenTaken(insert: Promise<unknown>, refusal: (cause: unknown) => Error): Promise<void> {
    try {
      await insert
    } catch (error) {
      throw this.#flavour.violationOf(error) === 'unique' ? refusal(error) : error
    }
  }
}

/** Every transaction takes the chains in one order, or two could wait for each other. */
function inOneOrder({ chain, events, beside = [] }: LedgerAppend): readonly StoredEvent[] {
  const additions = [{ chain, events }, ...beside]
  return additions
    .toSorted((one, other) => (one.chain < other.chain ? -1 : 1))
    .flatMap((addition) => addition.events)
}

/** A mixed-up event would be stored where nobody verifies it; that is a defect of the caller. */
function assertOwnChains({ relationshipId, chain, events, beside = [] }: LedgerAppend): void {
  for (const addition of [{ chain, events }, ...beside]) {
    for (const { header } of addition.events) {
      if (header.relationshipId === relationshipId && header.chain === addition.chain) continue
      throw new TypeError(`event ${header.seq} belongs to ${header.relationshipId}/${header.chain}`)
    }
  }
}
