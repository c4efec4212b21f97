import { type DocumentReplica, Value, type Watchable } from '@sweetspot/client'
import { type PageHead, pageContent, readPageHead, readRichText } from '@sweetspot/documents'
import type { RichText } from '@sweetspot/domain'

/** A page as it stands now. */
export interface PageView extends PageHead {
  readonly content: RichText
}

/** Follows the document of a page and tells when what it says changed. Costs nothing while nobody watches. */
export class PageCopy implements Watchable<PageView> {
  readonly #doc: DocumentReplica['doc']
  readonly #version = new Value(0)
  #listeners = 0
  #view: PageView | null = null

  constructor({ doc }: Pick<DocumentReplica, 'doc'>) {
    this.#doc = doc
  }

  readonly get = (): PageView => {
    this.#view ??= { ...readPageHead(this.#doc), content: readRichText(pageContent(this.#doc)) }
    return this.#view
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    const stop = this.#version.subscribe(listener)
    this.#listeners += 1
    if (this.#listeners === 1) this.#doc.on('update', this.#changed)
    // What changed before anybody listened is not known.
    this.#view = null
    return () => {
      stop()
      this.#listeners -= 1
      if (this.#listeners === 0) this.#doc.off('update', this.#changed)
    }
  }

  readonly #changed = (): void => {
    this.#view = null
    this.#version.set(this.#version.get() + 1)
  }
}
