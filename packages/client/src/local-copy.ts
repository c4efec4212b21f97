import type { CloseReason } from '@sweetspot/protocol'
import * as Y from 'yjs'
import type { DocumentReplica } from './document-replica.ts'
import type { LedgerReplica } from './ledger-replica.ts'
import type { PersonDevice } from './storage/person-device.ts'
import type { RelationshipStorage } from './storage/relationship-storage.ts'

/** Gives the words at some places of a document, as plain text to take elsewhere. */
export type TextAt = (doc: Y.Doc, places: readonly string[]) => string

/**
 * Whether a document that was closed for this reason must leave the device: it may not be read any more, or the
 * server would refuse the same content again at every visit. A sign-out that the server reports keeps everything:
 * it may be an expired session.
 */
export function isCopyVoid(reason: CloseReason): boolean {
  switch (reason) {
    case 'forbidden':
    case 'notFound':
    case 'staleEpoch':
    case 'refused':
      return true
    case 'signedOut':
    case 'malformed':
    case 'tooLarge':
    case 'clientTooOld':
    case 'tooMany':
    case 'restart':
    case 'tryLater':
      return false
  }
}

/** Removes from this device what may not stay, after the person's own unsent words were put aside. */
export class LocalCopy {
  readonly #storage: RelationshipStorage | null
  readonly #textAt: TextAt
  readonly #dropped = new WeakSet<DocumentReplica | LedgerReplica>()
  /** One at a time, because each adds to the words that are kept. */
  #work: Promise<void> = Promise.resolve()

  constructor(storage: RelationshipStorage | null, textAt: TextAt) {
    this.#storage = storage
    this.#textAt = textAt
  }

  /** Drops one document where the server closed it for a reason that voids its copy. */
  checkDocument(document: DocumentReplica): void {
    const state = document.state.get()
    if (state.phase !== 'closed' || !isCopyVoid(state.reason)) return
    this.#once(document, () => this.#dropDocument(document))
  }

  /** Drops the whole relationship where its record is closed to this person. */
  checkLedger(ledger: LedgerReplica, documents: Iterable<DocumentReplica>): void {
    const { phase, reason } = ledger.view.get()
    if (phase !== 'closed' || reason === null || !isCopyVoid(reason)) return
    const open = [...documents]
    this.#once(ledger, async (storage) => {
      for (const document of open) {
        if (!this.#dropped.has(document)) await this.#dropDocument(document)
        this.#dropped.add(document)
      }
      await ledger.forget()
      await keepOnlyUnsentText(storage, this.#textAt)
    })
  }

  /** Resolves when everything that had to go has gone. */
  async settled(): Promise<void> {
    await this.#work
  }

  #once(what: DocumentReplica | LedgerReplica, drop: (storage: RelationshipStorage) => Promise<void>): void {
    const storage = this.#storage
    if (storage === null || this.#dropped.has(what)) return
    this.#dropped.add(what)
    // A device that cannot even forget keeps nothing new either; the page still offers the words it holds.
    this.#work = this.#work.then(() => drop(storage)).catch(() => undefined)
  }

  async #dropDocument(document: DocumentReplica): Promise<void> {
    if (this.#storage !== null) {
      await addKeptText(this.#storage, this.#textAt(document.doc, document.unsentPlaces))
    }
    await document.forget()
  }
}

/** Forgets a relationship on this device, but for the person's own unsent words; returns those. */
export async function keepOnlyUnsentText(storage: RelationshipStorage, textAt: TextAt): Promise<string> {
  for (const place of await storage.pendingDocuments()) {
    const doc = new Y.Doc()
    const copy = storage.document(place)
    const { pending } = await copy.open(doc)
    await addKeptText(storage, textAt(doc, pending.places))
    await copy.close()
    doc.destroy()
  }
  await storage.clear()
  return storage.keptText()
}

/** Forgets every relationship on this device that the person does not belong to any more, but for unsent words. */
export async function leaveOtherRelationships(
  device: PersonDevice,
  memberOf: readonly string[],
  textAt: TextAt,
): Promise<void> {
  for (const id of await device.relationshipIds()) {
    if (!memberOf.includes(id)) await keepOnlyUnsentText(device.relationship(id), textAt)
  }
}

async function addKeptText(storage: RelationshipStorage, text: string): Promise<void> {
  if (text === '') return
  const kept = await storage.keptText()
  await storage.keepText(kept === '' ? text : `${kept}\n\n${text}`)
}
