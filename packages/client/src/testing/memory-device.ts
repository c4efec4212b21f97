import type { LedgerEventMessage, SignedHeadMessage } from '@sweetspot/protocol'
import * as Y from 'yjs'
import type {
  DocumentPlace,
  DocumentStorage,
  LedgerStorage,
  PendingWork,
  RelationshipStorage,
  StoredDocument,
  StoredLedger,
} from '../storage/relationship-storage.ts'

interface DocumentRow {
  readonly place: DocumentPlace
  epoch: number
  updates: Uint8Array[]
  syncedSchema: number | null
  pending: PendingWork
}

const nothing: PendingWork = { changes: 0, places: [] }

/** A device in memory. It outlives the replicas that use it, as a browser outlives its pages. */
export class MemoryDevice implements RelationshipStorage {
  readonly ledger = new MemoryLedger()
  readonly #documents = new Map<string, DocumentRow>()
  #text = ''

  document(place: DocumentPlace): DocumentStorage {
    const key = `${place.scope}/${place.name}`
    return new MemoryDocument(() => {
      const row = this.#documents.get(key) ?? {
        place,
        epoch: 1,
        updates: [],
        syncedSchema: null,
        pending: nothing,
      }
      this.#documents.set(key, row)
      return row
    })
  }

  async pendingDocuments(): Promise<readonly DocumentPlace[]> {
    return [...this.#documents.values()].filter((row) => row.pending.changes > 0).map((row) => row.place)
  }

  async keptText(): Promise<string> {
    return this.#text
  }

  async keepText(text: string): Promise<void> {
    this.#text = text
  }

  async clear(): Promise<void> {
    await this.ledger.clear()
    for (const row of this.#documents.values()) {
      Object.assign(row, { updates: [], syncedSchema: null, pending: nothing })
    }
  }
}

class MemoryDocument implements DocumentStorage {
  readonly #row: () => DocumentRow
  #doc: Y.Doc | null = null

  constructor(row: () => DocumentRow) {
    this.#row = row
  }

  async open(doc: Y.Doc): Promise<StoredDocument> {
    const { epoch, updates, syncedSchema, pending } = this.#row()
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update)
    }, this)
    this.#doc = doc
    doc.on('update', this.#keep)
    return { epoch, syncedSchema, pending }
  }

  readonly #keep = (update: Uint8Array): void => {
    this.#row().updates.push(update)
  }

  async synced(schema: number): Promise<void> {
    this.#row().syncedSchema = schema
  }

  async setPending(work: PendingWork): Promise<void> {
    this.#row().pending = work
  }

  async restart(epoch: number): Promise<void> {
    await this.close()
    Object.assign(this.#row(), { epoch, updates: [], syncedSchema: null, pending: nothing })
  }

  async close(): Promise<void> {
    this.#doc?.off('update', this.#keep)
    this.#doc = null
  }
}

class MemoryLedger implements LedgerStorage {
  readonly #events = new Map<string, LedgerEventMessage>()
  readonly #heads = new Map<string, SignedHeadMessage>()
  #complete = false

  async load(): Promise<StoredLedger> {
    return { events: [...this.#events.values()], heads: [...this.#heads.values()], complete: this.#complete }
  }

  async append(events: readonly LedgerEventMessage[], head: SignedHeadMessage): Promise<void> {
    for (const event of events) this.#events.set(`${event.header.chain}/${event.header.seq}`, event)
    this.#heads.set(head.chain, head)
  }

  async setComplete(): Promise<void> {
    this.#complete = true
  }

  async clear(): Promise<void> {
    this.#events.clear()
    this.#heads.clear()
    this.#complete = false
  }
}
