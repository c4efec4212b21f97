import { isScope } from '@sweetspot/domain'
import { answerOf, DeviceDatabase, keysUnder } from './device-database.ts'
import { IndexedDbDocumentStorage } from './indexeddb-document-storage.ts'
import { IndexedDbLedgerStorage } from './indexeddb-ledger-storage.ts'
import type {
  DocumentPlace,
  DocumentStorage,
  PendingWork,
  RelationshipStorage,
} from './relationship-storage.ts'

/** Own words that a relationship did not take. */
export interface KeptText {
  readonly relationshipId: string
  readonly text: string
}

/** Everything that this browser keeps of one person's work: databases with the person's id in their names. */
export class PersonDevice {
  readonly #name: string
  readonly #database: DeviceDatabase

  constructor(personId: string) {
    this.#name = `sweetspot/${personId}`
    this.#database = new DeviceDatabase(this.#name)
  }

  /** What is kept of one relationship. */
  relationship(relationshipId: string): RelationshipStorage {
    return new IndexedDbRelationshipStorage(this.#name, this.#database, relationshipId)
  }

  /** How many own changes wait here, over all relationships, and whether words are kept that could not be sent. */
  async unsent(): Promise<{ readonly changes: number; readonly hasText: boolean }> {
    const rows: PendingWork[] = await this.#database.read('pending', (store) => store.getAll())
    const texts = await this.#database.read('texts', (store) => store.count())
    return { changes: rows.reduce((sum, { changes }) => sum + changes, 0), hasText: texts > 0 }
  }

  /** The relationships of which something other than kept words is here. */
  async relationshipIds(): Promise<readonly string[]> {
    const keys = await this.#database.read('heads', (store) => store.getAllKeys())
    const waiting = await this.#database.read('pending', (store) => store.getAllKeys())
    const recorded = [...keys, ...waiting].flatMap((key) => (Array.isArray(key) ? [String(key[0])] : []))
    const prefix = `${this.#name}/`
    const named = (await indexedDB.databases()).flatMap(({ name = '' }) =>
      name.startsWith(prefix) ? [name.slice(prefix.length).split('/')[0] ?? ''] : [],
    )
    return [...new Set([...recorded, ...named])]
  }

  /** The words of this person that could not be sent, by relationship. */
  async keptTexts(): Promise<readonly KeptText[]> {
    const keys = await this.#database.read('texts', (store) => store.getAllKeys())
    const texts = keys.map(async (key): Promise<KeptText> => {
      const relationshipId = Array.isArray(key) ? String(key[0]) : ''
      return { relationshipId, text: await this.relationship(relationshipId).keptText() }
    })
    return Promise.all(texts)
  }

  /** Removes everything of this person from this browser. What still has it open in other tabs lets go of it. */
  async wipe(): Promise<void> {
    await deleteDatabases((name) => name === this.#name || name.startsWith(`${this.#name}/`))
  }

  close(): Promise<void> {
    return this.#database.close()
  }
}

class IndexedDbRelationshipStorage implements RelationshipStorage {
  readonly ledger: IndexedDbLedgerStorage
  readonly #name: string
  readonly #database: DeviceDatabase
  readonly #relationshipId: string

  constructor(personName: string, database: DeviceDatabase, relationshipId: string) {
    this.#name = `${personName}/${relationshipId}`
    this.#database = database
    this.#relationshipId = relationshipId
    this.ledger = new IndexedDbLedgerStorage(database, relationshipId)
  }

  document({ scope, name }: DocumentPlace): DocumentStorage {
    return new IndexedDbDocumentStorage({
      relationshipId: this.#relationshipId,
      scope,
      name,
      database: this.#database,
      contentName: (epoch) => `${this.#name}/${scope}/${name}/${epoch}`,
    })
  }

  async pendingDocuments(): Promise<readonly DocumentPlace[]> {
    const keys = await this.#database.read('pending', (store) =>
      store.getAllKeys(keysUnder(this.#relationshipId)),
    )
    const places = keys.flatMap((key): (readonly [string, DocumentPlace])[] => {
      const [, scope, name] = Array.isArray(key) ? key : []
      if (typeof scope !== 'string' || !isScope(scope) || typeof name !== 'string') return []
      return [[`${scope}/${name}`, { scope, name }]]
    })
    return [...new Map(places).values()]
  }

  async keptText(): Promise<string> {
    const text: unknown = await this.#database.read('texts', (store) => store.get([this.#relationshipId]))
    return typeof text === 'string' ? text : ''
  }

  async keepText(text: string): Promise<void> {
    await this.#database.write(['texts'], (store) => {
      if (text === '') store?.delete([this.#relationshipId])
      else store?.put(text, [this.#relationshipId])
    })
  }

  async clear(): Promise<void> {
    await this.ledger.clear()
    await this.#database.write(['pending'], (store) => store?.delete(keysUnder(this.#relationshipId)))
    await deleteDatabases((name) => name.startsWith(`${this.#name}/`))
  }
}

async function deleteDatabases(isMeant: (name: string) => boolean): Promise<void> {
  const databases = await indexedDB.databases()
  const names = databases.flatMap(({ name }) => (name !== undefined && isMeant(name) ? [name] : []))
  await Promise.all(names.map((name) => answerOf(indexedDB.deleteDatabase(name))))
}
