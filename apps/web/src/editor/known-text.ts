import { Value, type Watchable } from '@sweetspot/client'
import { unknownContent } from '@sweetspot/documents'
import * as Y from 'yjs'

/**
 * Watches a text for what this version does not know; the value is its name, or null. It speaks before anything
 * that is bound to the text hears of the change, so that the binding can still be stopped.
 */
export class KnownText implements Watchable<string | null> {
  readonly #fragment: Y.XmlFragment
  readonly #unknown: Value<string | null>
  #watchers = 0

  constructor(fragment: Y.XmlFragment) {
    this.#fragment = fragment
    this.#unknown = new Value(unknownContent(fragment))
  }

  readonly get = (): string | null => this.#unknown.get()

  readonly subscribe = (listener: () => void): (() => void) => {
    const { doc } = this.#fragment
    this.#watchers += 1
    if (this.#watchers === 1) {
      doc?.on('beforeObserverCalls', this.#check)
      this.#unknown.set(unknownContent(this.#fragment))
    }
    const stop = this.#unknown.subscribe(listener)
    return () => {
      stop()
      this.#watchers -= 1
      if (this.#watchers === 0) doc?.off('beforeObserverCalls', this.#check)
    }
  }

  readonly #check = (transaction: Y.Transaction): void => {
    const touched = [...transaction.changed.keys()].filter((type) => this.#holds(type))
    if (touched.length === 0) return
    // While all was known, only what changed can be unknown now.
    const isKnown = this.#unknown.get() === null
    this.#unknown.set(isKnown ? firstUnknown(touched) : unknownContent(this.#fragment))
  }

  #holds(type: unknown): boolean {
    for (let at = type; at instanceof Y.AbstractType; at = at.parent) if (at === this.#fragment) return true
    return false
  }
}

function firstUnknown(types: readonly unknown[]): string | null {
  for (const type of types) {
    const unknown = unknownContent(type)
    if (unknown !== null) return unknown
  }
  return null
}
