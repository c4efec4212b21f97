import type { LedgerEventMessage, SignedHeadMessage } from '@sweetspot/protocol'
import { type DeviceDatabase, keysUnder } from './device-database.ts'
import type { LedgerStorage, StoredLedger } from './relationship-storage.ts'

/** No chain has this name. */
const completeKey = 'complete'

/** Keeps a ledger in the person's database, one row an event, so that two tabs may write the same ones. */
export class IndexedDbLedgerStorage implements LedgerStorage {
  readonly #database: DeviceDatabase
  readonly #relationshipId: string

  constructor(database: DeviceDatabase, relationshipId: string) {
    this.#database = database
    this.#relationshipId = relationshipId
  }

  async load(): Promise<StoredLedger> {
    const all = keysUnder(this.#relationshipId)
    const events: unknown[] = await this.#database.read('events', (store) => store.getAll(all))
    const rows: unknown[] = await this.#database.read('heads', (store) => store.getAll(all))
    return { events, heads: rows.filter((row) => row !== true), complete: rows.includes(true) }
  }

  async append(events: readonly LedgerEventMessage[], head: SignedHeadMessage): Promise<void> {
    await this.#database.write(['events', 'heads'], (eventRows, headRows) => {
      for (const event of events) {
        eventRows?.put(event, [this.#relationshipId, event.header.chain, event.header.seq])
      }
      headRows?.put(head, [this.#relationshipId, head.chain])
    })
  }

  async setComplete(): Promise<void> {
    await this.#database.write(['heads'], (store) => store?.put(true, [this.#relationshipId, completeKey]))
  }

  async clear(): Promise<void> {
    const all = keysUnder(this.#relationshipId)
    await this.#database.write(['events', 'heads'], (events, heads) => {
      events?.delete(all)
      heads?.delete(all)
    })
  }
}
