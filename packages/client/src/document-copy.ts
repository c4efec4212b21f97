import { documentSchemaVersion } from '@sweetspot/protocol'
import type * as Y from 'yjs'
import type { DocumentStorage, PendingWork } from './storage/relationship-storage.ts'

/** How much a device's copy of a document is good for. */
export type CopyState =
  /** Nothing is known of the content. */
  | 'none'
  /** Content of another version: to be read until the server was reached, never to be written. */
  | 'readable'
  /** A sync at this schema once completed here. */
  | 'editable'

/** A document's copy on this device. Where the device stores nothing, the page still works as long as it is open. */
export class DocumentCopy {
  #storage: DocumentStorage | null
  #epoch: number | null = null

  constructor(storage: DocumentStorage | null) {
    this.#storage = storage
  }

  /** Incarnation that the content belongs to; null where nothing can be stored. */
  get epoch(): number | null {
    return this.#storage === null ? null : this.#epoch
  }

  /** Reads the copy into a document and keeps every later update of it. */
  async open(doc: Y.Doc): Promise<{ readonly state: CopyState; readonly pending: PendingWork }> {
    const stored = await this.#try((storage) => storage.open(doc))
    if (stored === null) return { state: 'none', pending: { changes: 0, places: [] } }
    this.#epoch = stored.epoch
    const { syncedSchema, pending } = stored
    if (syncedSchema === documentSchemaVersion) return { state: 'editable', pending }
    return { state: isEmpty(doc) ? 'none' : 'readable', pending }
  }

  async synced(): Promise<void> {
    await this.#try((storage) => storage.synced(documentSchemaVersion))
  }

  async setPending(work: PendingWork): Promise<void> {
    await this.#try((storage) => storage.setPending(work))
  }

  /** Begins anew with a later incarnation; false where nothing is stored. */
  async restart(epoch: number): Promise<boolean> {
    return (await this.#try((storage) => storage.restart(epoch).then(() => true))) ?? false
  }

  /** Removes the copy for good: this replica keeps nothing from now on. */
  async forget(nextEpoch: number | null): Promise<void> {
    const storage = this.#storage
    this.#storage = null
    if (storage !== null) await storage.restart(nextEpoch ?? 1)
  }

  async close(): Promise<void> {
    await this.#try((storage) => storage.close())
  }

  /** Storage that fails once (switched off, full) is not asked again. */
  async #try<T>(use: (storage: DocumentStorage) => Promise<T>): Promise<T | null> {
    if (this.#storage === null) return null
    try {
      return await use(this.#storage)
    } catch {
      this.#storage = null
      return null
    }
  }
}

/** Whether a document holds nothing at all, not even traces of what was deleted. */
export function isEmpty(doc: Y.Doc): boolean {
  return doc.store.clients.size === 0
}
