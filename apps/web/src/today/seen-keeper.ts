import { type LedgerView, Value, type Watchable } from '@sweetspot/client'
import type { ObjectiveDocuments } from '@sweetspot/documents'
import { changedObjectives } from '@sweetspot/documents'
import type * as Y from 'yjs'
import type { RegisterView } from '../relationship/objective-register.ts'
import { afterOwnEdit, type LastSeen, seenNow, textChanges } from './last-seen.ts'

/** What a keeper watches, and where it keeps what it learnt. */
export interface SeenSources {
  readonly documents: ObjectiveDocuments
  readonly register: Watchable<RegisterView>
  readonly ledger: Watchable<Pick<LedgerView, 'events'>>
  readonly now: () => string
  readonly read: () => LastSeen | null
  readonly write: (seen: LastSeen) => void
}

/**
 * Keeps what a person has seen while a relationship is open. On the first visit everything is seen; afterwards what
 * others do stays news until the person marks it, and what the person writes is never news.
 */
export class SeenKeeper {
  readonly #sources: SeenSources
  readonly #seen: Value<LastSeen | null>
  readonly #stops: (() => void)[] = []
  #view: RegisterView

  constructor(sources: SeenSources) {
    this.#sources = sources
    this.#seen = new Value(sources.read())
    this.#view = sources.register.get()
    const { objectives, clientWins, vendorWins } = sources.documents
    for (const doc of [objectives, clientWins, vendorWins]) {
      doc.on('afterTransaction', this.#follow)
      this.#stops.push(() => doc.off('afterTransaction', this.#follow))
    }
    this.#stops.push(sources.register.subscribe(this.#begin))
    this.#begin()
  }

  /** Up to where the person has seen everything; null until it is known what there is. */
  get seen(): Watchable<LastSeen | null> {
    return this.#seen
  }

  /** Takes everything as seen; returns how to take that back. */
  markSeen(): () => void {
    const before = this.#seen.get()
    this.#seen.set(this.#now())
    this.keep()
    return () => {
      this.#seen.set(before)
      this.keep()
    }
  }

  /** Keeps on the device what was learnt. Where nothing is news, the visit has lasted until now. */
  keep(): void {
    const seen = this.#seen.get()
    const { register, ledger, write } = this.#sources
    const view = register.get()
    if (seen === null || !view.ready) return
    const isCurrent = seen.seq === ledger.get().events.length && textChanges(seen, view.active).length === 0
    if (isCurrent) this.#seen.set(this.#now())
    write(this.#seen.get() ?? seen)
  }

  close(): void {
    this.keep()
    for (const stop of this.#stops) stop()
  }

  readonly #begin = (): void => {
    if (this.#seen.get() !== null || !this.#sources.register.get().ready) return
    this.#seen.set(this.#now())
    this.keep()
  }

  readonly #follow = (transaction: Y.Transaction): void => {
    const before = this.#view
    const view = this.#sources.register.get()
    this.#view = view
    let seen = this.#seen.get()
    if (!transaction.local || seen === null || !before.ready) return
    for (const id of changedObjectives(transaction).ids) {
      const after = view.byId.get(id)
      if (after !== undefined) seen = afterOwnEdit(seen, before.byId.get(id), after)
    }
    this.#seen.set(seen)
  }

  #now(): LastSeen {
    const { register, ledger, now } = this.#sources
    return seenNow(register.get().active, ledger.get().events.length, now())
  }
}
