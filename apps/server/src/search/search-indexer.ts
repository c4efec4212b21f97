import {
  changedObjectives,
  type DocumentKind,
  documentKinds,
  searchableObjects,
  searchableTexts,
  wholePage,
} from '@sweetspot/documents'
import type { OutdatedDocument, SearchText, SearchTexts } from '@sweetspot/store'
import type { CapturedDocument, SyncEngine } from '@sweetspot/sync'
import type * as Y from 'yjs'

/** How long after a commit its words are read: whoever types is read once, not at every key. */
const delayMs = 1000

/** Objects whose words are read in one go: some milliseconds, in which nobody else is served. */
const objectsAtOnce = 100

/** What an indexer works with. */
export interface SearchIndexerParts {
  readonly texts: SearchTexts
  readonly engine: Pick<SyncEngine, 'capture'>
  readonly trouble: (error: unknown) => void
}

/** Keeps the words of all documents ready for search, from what is durable of them. */
export class SearchIndexer {
  readonly #parts: SearchIndexerParts
  /** Documents whose words are to be read. */
  readonly #due = new Set<string>()
  /** What changed in a document that is in memory, since its words were read. */
  readonly #changed = new WeakMap<Y.Doc, Set<string>>()
  #timer: ReturnType<typeof setTimeout> | null = null
  #work: Promise<void> = Promise.resolve()
  #closed = false

  constructor(parts: SearchIndexerParts) {
    this.#parts = parts
  }

  /** Notes that documents changed; their words are read soon. */
  readonly touch = (documentIds: readonly string[]): void => {
    if (this.#closed) return
    for (const id of documentIds) this.#due.add(id)
    this.#timer ??= setTimeout(() => void this.flush(), delayMs)
  }

  /** Reads what was missed while no indexer ran. */
  async start(): Promise<void> {
    try {
      this.touch((await this.#parts.texts.outdated()).map(({ id }) => id))
    } catch (error) {
      this.#parts.trouble(error)
    }
  }

  /** Reads now what is due; resolves when it can be found. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#work = this.#work.then(() => this.#readDue())
    return this.#work
  }

  /** Stops; what was not read is read after the next start. */
  async close(): Promise<void> {
    this.#closed = true
    this.#due.clear()
    await this.flush()
  }

  async #readDue(): Promise<void> {
    const ids = [...this.#due]
    this.#due.clear()
    for (const id of ids) {
      if (this.#closed) return
      try {
        const [document] = await this.#parts.texts.outdated([id])
        if (document !== undefined) await this.#read(document)
      } catch (error) {
        // Search is behind until the document changes again, or the next start.
        this.#parts.trouble(error)
      }
    }
  }

  async #read(document: OutdatedDocument): Promise<void> {
    const kind = documentKinds.find((each) => each === document.kind)
    if (kind === undefined) return
    const { epoch, seq, changed } = await this.#capture(document.id, (captured) =>
      this.#begin(captured, kind),
    )
    const objectIds = changed.ids
    const texts: SearchText[] = []
    for (let start = 0; start < objectIds.length; start += objectsAtOnce) {
      const some = objectIds.slice(start, start + objectsAtOnce)
      texts.push(...(await this.#capture(document.id, ({ doc }) => searchableTexts(kind, doc, some))))
    }
    const known = new Set(texts.map(({ objectId }) => objectId))
    const removed = changed.all ? 'others' : objectIds.filter((id) => !known.has(id))
    await this.#parts.texts.write({ document, epoch, seq, texts, removed })
  }

  /** Which objects have to be read: those that changed where that was watched, else all. */
  #begin({ doc, epoch, seq }: CapturedDocument, kind: DocumentKind) {
    const known = this.#changed.get(doc)
    if (known === undefined) this.#watch(doc)
    const changed =
      known === undefined
        ? { all: true, ids: searchableObjects(kind, doc) }
        : { all: false, ids: kind === 'page' ? [wholePage] : [...known] }
    known?.clear()
    return { epoch, seq, changed }
  }

  #watch(doc: Y.Doc): void {
    const changed = new Set<string>()
    this.#changed.set(doc, changed)
    doc.on('afterTransaction', (transaction) => {
      for (const id of changedObjectives(transaction).ids) changed.add(id)
    })
  }

  #capture<T>(documentId: string, read: (captured: CapturedDocument) => T): Promise<T> {
    return this.#parts.engine.capture([documentId], ([captured]) => {
      if (captured === undefined) throw new Error('a document that is captured has content')
      return read(captured)
    })
  }
}
