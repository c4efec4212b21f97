import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'
import { answerOf, type DeviceDatabase, keysUnder } from './device-database.ts'
import type { DocumentPlace, DocumentStorage, PendingWork, StoredDocument } from './relationship-storage.ts'

/** Key of the mark beside the content. */
const schemaMark = 'syncedSchema'

interface DocumentLocation extends DocumentPlace {
  readonly relationshipId: string
  readonly database: DeviceDatabase
  /** Name of the database that holds the content of an epoch. */
  readonly contentName: (epoch: number) => string
}

/** Keeps a document's content by `y-indexeddb`, and what is pending in the person's database. */
export class IndexedDbDocumentStorage implements DocumentStorage {
  readonly #database: DeviceDatabase
  readonly #key: readonly string[]
  readonly #contentName: (epoch: number) => string
  #content: IndexeddbPersistence | null = null
  /** Key of this replica's row of pending changes. */
  #ownRow: string[] = []
  /** Rows that earlier replicas left, taken over by the first row of this one. */
  #carried: readonly IDBValidKey[] = []

  constructor({ relationshipId, scope, name, database, contentName }: DocumentLocation) {
    this.#database = database
    this.#key = [relationshipId, scope, name]
    this.#contentName = contentName
  }

  async open(doc: Y.Doc): Promise<StoredDocument> {
    // First, because it says whether this browser stores anything; `y-indexeddb` would wait for ever.
    const epoch = await this.#epoch()
    const rows = keysUnder(...this.#key)
    const pending: PendingWork[] = await this.#database.read('pending', (store) => store.getAll(rows))
    this.#carried = await this.#database.read('pending', (store) => store.getAllKeys(rows))
    this.#ownRow = [...this.#key, String(doc.clientID)]
    const content = new IndexeddbPersistence(this.#contentName(epoch), doc)
    this.#content = content
    await content.whenSynced
    const mark: unknown = await content.get(schemaMark)
    return {
      epoch,
      syncedSchema: typeof mark === 'number' ? mark : null,
      pending: {
        changes: pending.reduce((sum, { changes }) => sum + changes, 0),
        places: [...new Set(pending.flatMap(({ places }) => places))],
      },
    }
  }

  async synced(schema: number): Promise<void> {
    const database = this.#content?.db
    if (!database) return
    // Spans the table of updates too, so that it comes after the content that it vouches for.
    const transaction = database.transaction(['updates', 'custom'], 'readwrite')
    await answerOf(transaction.objectStore('custom').put(schema, schemaMark))
  }

  async setPending(work: PendingWork): Promise<void> {
    const carried = this.#carried
    this.#carried = []
    await this.#database.write(['pending'], (store) => {
      for (const key of carried) store?.delete(key)
      if (work.changes === 0) store?.delete(this.#ownRow)
      else store?.put(work, this.#ownRow)
    })
  }

  async restart(epoch: number): Promise<void> {
    await this.close()
    await answerOf(indexedDB.deleteDatabase(this.#contentName(await this.#epoch())))
    await this.#database.write(['epochs', 'pending'], (epochs, pending) => {
      epochs?.put(epoch, [...this.#key])
      pending?.delete(keysUnder(...this.#key))
    })
  }

  async close(): Promise<void> {
    const content = this.#content
    this.#content = null
    await content?.destroy()
  }

  async #epoch(): Promise<number> {
    const epoch: unknown = await this.#database.read('epochs', (store) => store.get([...this.#key]))
    return typeof epoch === 'number' ? epoch : firstEpoch
  }
}

/** Epoch of a document that was never restored from a backup. */
const firstEpoch = 1
