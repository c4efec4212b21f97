import type { PendingWork } from './relationship-storage.ts'

/** The tables of a person's database, and what their rows are. Keys begin with the relationship's id. */
export interface DeviceTables {
  /** `[relationship, scope, name]` → the epoch of the document's content, where it is not the first. */
  readonly epochs: number
  /** `[relationship, scope, name, replica]` → own changes that wait. */
  readonly pending: PendingWork
  /** `[relationship, chain, number]` → ledger event. */
  readonly events: unknown
  /** `[relationship, chain]` → signed end of a chain; `[relationship, 'complete']` → true. */
  readonly heads: unknown
  /** `[relationship]` → the person's own words that could not be sent. */
  readonly texts: string
}

/** Name of a table. */
export type DeviceTable = keyof DeviceTables

const tables = ['epochs', 'pending', 'events', 'heads', 'texts'] as const satisfies readonly DeviceTable[]

/** Resolves with what a request answers. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the device answered nothing'))
  })
}

/** All keys that begin with these parts: an array sorts after every text and number. */
export function keysUnder(...parts: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound([...parts], [...parts, []])
}

/** One person's database in this browser. Opened at first use; rejects where the browser stores nothing. */
export class DeviceDatabase {
  readonly #name: string
  #opened: Promise<IDBDatabase> | null = null

  constructor(name: string) {
    this.#name = name
  }

  /** Reads from one table. */
  async read<Table extends DeviceTable, T>(
    table: Table,
    ask: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    const database = await this.#open()
    return answerOf(ask(database.transaction(table, 'readonly').objectStore(table)))
  }

  /** Changes tables in one transaction; resolves once it is committed. */
  async write(names: readonly DeviceTable[], change: (...stores: IDBObjectStore[]) => void): Promise<void> {
    const database = await this.#open()
    const transaction = database.transaction(names, 'readwrite')
    change(...names.map((name) => transaction.objectStore(name)))
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('the device stored nothing'))
    })
    // Now rather than when its requests have answered: the page may be gone by then.
    transaction.commit()
    await done
  }

  async close(): Promise<void> {
    if (this.#opened !== null) (await this.#opened).close()
  }

  #open(): Promise<IDBDatabase> {
    this.#opened ??= openDatabase(this.#name)
    return this.#opened
  }
}

async function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1)
  request.onupgradeneeded = () => {
    for (const table of tables) request.result.createObjectStore(table)
  }
  const database = await answerOf(request)
  // Somebody signs out in another tab: this one must not keep the database alive.
  database.onversionchange = () => database.close()
  return database
}
