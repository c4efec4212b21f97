import { Value, type Watchable } from '@sweetspot/client'
import type { PresenceUser } from '@sweetspot/protocol'
import type * as Y from 'yjs'

/** A cell that this person wrote and somebody else wrote over soon after. */
export interface CellCollision {
  /** Key of the cell (`id/column`). */
  readonly key: string
  /** Objective the cell belongs to. */
  readonly id: string
  /** Column of the document, such as `due` or `owner.client`. */
  readonly column: string
  /** Who wrote last; null where they are gone already. */
  readonly by: string | null
  readonly mine: unknown
  readonly theirs: unknown
}

/** What tells one's own edits from others', and when. */
export interface CellCollisionsOptions {
  readonly isOwn: (origin: unknown) => boolean
  /** Milliseconds of a clock that never runs back. */
  readonly now: () => number
  /** Whether everything of this person has reached the server; what waits may meet others' edits much later. */
  readonly isSaved: () => boolean
  /** Who writes under a client id. */
  readonly userOf: (clientId: number) => PresenceUser | null
  readonly ownPersonId: string
}

/** Edits of one cell this close together are taken for a misunderstanding, later ones for the next thought. */
const collisionMs = 8000

interface OwnEdit {
  readonly value: unknown
  readonly at: number
}

/** Notices where somebody writes over what this person has just written, so that neither loses words unseen. */
export class CellCollisions implements Watchable<ReadonlyMap<string, CellCollision>> {
  readonly #cells: Y.Map<unknown>
  readonly #options: CellCollisionsOptions
  readonly #edits = new Map<string, OwnEdit>()
  readonly #found = new Value<ReadonlyMap<string, CellCollision>>(new Map())

  constructor(doc: Y.Doc, options: CellCollisionsOptions) {
    this.#cells = doc.getMap('cells')
    this.#options = options
    this.#cells.observe(this.#changed)
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#found.subscribe(listener)

  /** Collisions by the key of their cell. */
  readonly get = (): ReadonlyMap<string, CellCollision> => this.#found.get()

  /** Forgets a collision that was looked at. */
  dismiss(key: string): void {
    if (this.#found.get().has(key)) this.#set(key, null)
  }

  close(): void {
    this.#cells.unobserve(this.#changed)
  }

  readonly #changed = (event: Y.YMapEvent<unknown>, transaction: Y.Transaction): void => {
    const { isOwn, now } = this.#options
    for (const key of event.keysChanged) {
      // The place of a row is no words of anybody.
      if (key.endsWith('/order') || key.endsWith(':order')) continue
      if (isOwn(transaction.origin)) {
        this.#edits.set(key, { value: this.#cells.get(key), at: now() })
        this.dismiss(key)
      } else this.#compare(key)
    }
  }

  #compare(key: string): void {
    const edit = this.#edits.get(key)
    const { isSaved, now, userOf, ownPersonId } = this.#options
    if (edit === undefined) return
    if (isSaved() && now() - edit.at > collisionMs) {
      this.#edits.delete(key)
      return
    }
    const theirs = this.#cells.get(key)
    if (JSON.stringify(theirs) === JSON.stringify(edit.value)) {
      this.dismiss(key)
      return
    }
    const client = this.#cells._map.get(key)?.id.client
    const user = client === undefined ? null : userOf(client)
    // One person in two windows changes their own mind.
    if (user?.personId === ownPersonId) return
    const slash = key.indexOf('/')
    const place = { key, id: key.slice(0, slash), column: key.slice(slash + 1) }
    this.#set(key, { ...place, by: user?.name ?? null, mine: edit.value, theirs })
  }

  #set(key: string, collision: CellCollision | null): void {
    const next = new Map(this.#found.get())
    if (collision === null) next.delete(key)
    else next.set(key, collision)
    this.#found.set(next)
  }
}
