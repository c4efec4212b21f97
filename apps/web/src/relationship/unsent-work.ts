import type { DocumentState, Watchable } from '@sweetspot/client'
import type * as Y from 'yjs'
import { changedObjectives } from './changed-objectives.ts'

/** A document whose own changes are followed. */
export interface FollowedDocument {
  readonly doc: Y.Doc
  readonly state: Watchable<DocumentState>
}

/**
 * Remembers in which objectives this person wrote since everything was last saved, so that their text can be offered
 * for copying when the server closes the document for good.
 */
export class UnsentWork {
  readonly #ids = new Set<string>()
  readonly #stops: (() => void)[]

  constructor({ doc, state }: FollowedDocument) {
    const wrote = (transaction: Y.Transaction): void => {
      if (!transaction.local) return
      for (const id of changedObjectives(transaction).ids) this.#ids.add(id)
    }
    const saved = (): void => {
      const current = state.get()
      if (current.phase === 'live' && current.unsaved === 0) this.#ids.clear()
    }
    doc.on('afterTransaction', wrote)
    this.#stops = [() => doc.off('afterTransaction', wrote), state.subscribe(saved)]
  }

  /** The objectives that hold unsent words of this person. */
  get objectives(): readonly string[] {
    return [...this.#ids]
  }

  close(): void {
    for (const stop of this.#stops) stop()
  }
}
