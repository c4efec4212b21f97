import { type LedgerView, Value, type Watchable } from '@sweetspot/client'
import {
  changedObjectives,
  contentOfRow,
  type ObjectiveDocuments,
  type ObjectiveRow,
  ObjectiveRows,
  objectText,
  readRichText,
  readVoice,
  type VoiceRow,
} from '@sweetspot/documents'
import {
  asObjectiveId,
  type ContentHashes,
  contentHashes,
  type ObjectiveContent,
  type ObjectiveRecord,
  type ObjectiveStanding,
  type Party,
  plainText,
  type RichText,
  standingOf,
} from '@sweetspot/domain'
import type * as Y from 'yjs'

/** An objective as every page shows it: today's draft, what is recorded of it, and how the two stand. */
export interface RegisterEntry {
  readonly id: string
  readonly row: ObjectiveRow
  readonly texts: Readonly<Record<'description' | Party, RichText>>
  /** Each side's win as plain words, for lists. */
  readonly wins: Readonly<Record<Party, string>>
  /** What each side says beside its win: contribution, confidence, and why it accepts no gain. */
  readonly voices: Readonly<Record<Party, VoiceRow>>
  /** Whether a side has said what it gains, or why it accepts to gain nothing. */
  readonly saidGain: Readonly<Record<Party, boolean>>
  /** Today's draft as it would be signed; null where it is archived. */
  readonly content: ObjectiveContent | null
  /** Hashes of today's draft; computed only where something is recorded to compare with. */
  readonly hashes: ContentHashes | null
  readonly record: ObjectiveRecord | undefined
  readonly standing: ObjectiveStanding
}

/** The register as it stands now. Until `ready`, its content is unknown and must not be shown as empty. */
export interface RegisterView {
  readonly ready: boolean
  readonly active: readonly RegisterEntry[]
  readonly archived: readonly RegisterEntry[]
  readonly byId: ReadonlyMap<string, RegisterEntry>
}

/** What the register is folded from. `received` turns true once every document and the ledger have arrived. */
export interface RegisterSources {
  readonly documents: ObjectiveDocuments
  readonly received: Watchable<boolean>
  readonly ledger: Watchable<Pick<LedgerView, 'state'>>
  /** Today in the reader's time zone, YYYY-MM-DD. */
  readonly today: () => string
}

/**
 * Joins the three documents and the ledger into one list. An entry keeps its identity until something of it changes,
 * so that a page draws again only what did.
 */
export class ObjectiveRegister implements Watchable<RegisterView> {
  readonly #sources: RegisterSources
  readonly #version = new Value(0)
  readonly #stops: (() => void)[] = []
  readonly #stale = new Set<string>()
  readonly #rows: ObjectiveRows
  #view: RegisterView = { ready: false, active: [], archived: [], byId: new Map() }
  /** The day for which the standings were derived. */
  #day = ''
  #dirty = true

  constructor(sources: RegisterSources) {
    this.#sources = sources
    const { objectives, clientWins, vendorWins } = sources.documents
    this.#rows = new ObjectiveRows(objectives)
    for (const doc of [objectives, clientWins, vendorWins]) this.#watch(doc)
    this.#stops.push(() => this.#rows.close())
    this.#stops.push(sources.received.subscribe(this.#touch), sources.ledger.subscribe(this.#touch))
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#version.subscribe(listener)

  readonly get = (): RegisterView => {
    if (this.#dirty) this.#view = this.#compute()
    this.#dirty = false
    return this.#view
  }

  close(): void {
    for (const stop of this.#stops) stop()
  }

  #watch(doc: Y.Doc): void {
    const touched = (transaction: Y.Transaction): void => {
      const changed = changedObjectives(transaction)
      if (changed.ids.size === 0) return
      for (const id of changed.ids) this.#stale.add(id)
      this.#touch()
    }
    doc.on('afterTransaction', touched)
    this.#stops.push(() => doc.off('afterTransaction', touched))
  }

  readonly #touch = (): void => {
    this.#dirty = true
    this.#version.set(this.#version.get() + 1)
  }

  #compute(): RegisterView {
    const ready = this.#sources.received.get()
    if (!ready) return this.#view
    const today = this.#sources.today()
    if (today !== this.#day) for (const id of this.#view.byId.keys()) this.#stale.add(id)
    this.#day = today
    const entries = this.#rows.all().map((row) => this.#entry(row))
    this.#stale.clear()
    return {
      ready,
      active: entries.filter((entry) => entry.row.archivedAt === null),
      archived: entries.filter((entry) => entry.row.archivedAt !== null),
      byId: new Map(entries.map((entry) => [entry.id, entry])),
    }
  }

  #entry(row: ObjectiveRow): RegisterEntry {
    const { documents, ledger } = this.#sources
    const today = this.#day
    const record = ledger.get().state.objectives.get(asObjectiveId(row.id))
    const known = this.#view.byId.get(row.id)
    if (known !== undefined && known.record === record && !this.#stale.has(row.id)) return known
    const content = contentOfRow(documents, row)
    const hashes = content === null || record === undefined ? null : contentHashes(content)
    const texts = {
      description: readRichText(objectText(documents.objectives, row.id)),
      client: readRichText(objectText(documents.clientWins, row.id)),
      vendor: readRichText(objectText(documents.vendorWins, row.id)),
    }
    const voices = {
      client: readVoice(documents.clientWins, row.id),
      vendor: readVoice(documents.vendorWins, row.id),
    }
    const wins = { client: plainText(texts.client), vendor: plainText(texts.vendor) }
    const said = (party: Party): boolean => wins[party] !== '' || voices[party].noGain.trim() !== ''
    return {
      id: row.id,
      row,
      texts,
      voices,
      wins,
      saidGain: { client: said('client'), vendor: said('vendor') },
      content,
      hashes,
      record,
      standing: standingOf(record, hashes?.partHashes ?? null, today),
    }
  }
}
