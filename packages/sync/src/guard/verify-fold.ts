import * as Y from 'yjs'
import { checkPlace, content } from './check-place.ts'
import type { PlaceShape, ShapeIndex } from './document-shape.ts'
import { refuse } from './guard-refusal.ts'
import { isSameForNewcomers } from './newcomer-order.ts'

/** How deep elements may be nested: fifty lists within lists. Yjs deletes recursively and fails at some thousands. */
const maxElementDepth = 100

/** Roots of one document: five texts for each of thousands of objects. Each costs half a kilobyte of memory. */
const maxRoots = 50_000

/**
 * How often one client may name neighbours in the wrong order, where everybody reads the same all the same. Yjs' own
 * undo does so about once in a million changes, when both neighbours were traced to one run that was brought back.
 */
const maxContradictions = 20

interface TypePlace {
  readonly shape: PlaceShape | null
  readonly depth: number
}

/**
 * Checks what an update made of a document, before anybody sees it. Only the folded document knows where an item came
 * to be: most items name no parent, but their neighbours.
 */
export class FoldGuard {
  readonly #doc: Y.Doc
  readonly #shape: ShapeIndex
  /** By client id: how often its items had neighbours in the wrong order. */
  readonly #contradictions = new Map<number, number>()
  readonly #places = new WeakMap<Y.AbstractType<unknown>, TypePlace>()

  constructor(doc: Y.Doc, shape: ShapeIndex) {
    this.#doc = doc
    this.#shape = shape
  }

  /**
   * Checks everything that a client id has from a clock on up to where its update said to reach. Throws
   * `GuardRefusal`; the document must be built anew then.
   */
  verify(starts: ReadonlyMap<number, number>, ends: ReadonlyMap<number, number>): void {
    const { store, share } = this.#doc
    if (store.pendingStructs !== null || store.pendingDs !== null) refuse('missing_ground')
    if (share.size > maxRoots) refuse('too_many_roots')
    for (const [client, end] of ends) {
      if (Y.getState(store, client) < end) refuse('missing_ground')
      this.#verifyFrom(client, starts.get(client) ?? 0)
    }
  }

  #verifyFrom(client: number, start: number): void {
    const structs = this.#doc.store.clients.get(client) ?? []
    // Backwards, so that a run of items before the same neighbour is walked over once.
    const settled = new Set<Y.Item>()
    const first = Y.findIndexSS(structs, start)
    for (let index = structs.length - 1; index >= first; index -= 1) {
      const item = structs[index]
      // What was written into something deleted is garbage already.
      if (!(item instanceof Y.Item)) continue
      this.#verifyPlace(item)
      this.#verifyOrder(item, settled)
      if (index > first) settled.add(item)
    }
  }

  #verifyPlace(item: Y.Item): void {
    const { parent, content: held } = item
    if (!(parent instanceof Y.AbstractType)) refuse('place')
    const { shape, depth } = this.#placeOf(parent)
    if (shape === null) refuse('place')
    checkPlace(shape, item.parentSub, held.getRef())
    if (held.getRef() !== content.type || !(held instanceof Y.ContentType)) return
    if (shape.holds !== 'nodes') refuse('place')
    const { type } = held
    const fits = type instanceof Y.XmlElement ? shape.elements.has(type.nodeName) : shape.hasText
    if (!fits) refuse('element')
    if (depth >= maxElementDepth) refuse('depth')
  }

  /**
   * An item stands before its right origin, in one list with its neighbours. Yjs itself puts it after its left origin;
   * where the two contradict each other, those who are here and those who come later may see different texts.
   */
  #verifyOrder(item: Y.Item, settled: ReadonlySet<Y.Item>): void {
    const { left, right, rightOrigin } = item
    if (left !== null && !inOneList(item, left)) refuse('place')
    if (right !== null && !inOneList(item, right)) refuse('place')
    if (rightOrigin === null) return
    for (let next = right; next !== null; next = next.right) {
      if (isSame(next.id, rightOrigin)) return
      if (settled.has(next) && next.rightOrigin !== null && isSame(next.rightOrigin, rightOrigin)) return
    }
    if (!inOneList(item, Y.getItem(this.#doc.store, rightOrigin))) refuse('order')
    const contradictions = (this.#contradictions.get(item.id.client) ?? 0) + 1
    this.#contradictions.set(item.id.client, contradictions)
    if (contradictions > maxContradictions || !isSameForNewcomers(this.#doc, item)) refuse('order')
  }

  /** `steps`: how many types within this one were gone through already, so that nothing deep is climbed out of. */
  #placeOf(type: Y.AbstractType<unknown>, steps = 0): TypePlace {
    const known = this.#places.get(type)
    if (known !== undefined) return known
    if (steps > maxElementDepth) refuse('depth')
    const place = type._item === null ? this.#rootPlace(type) : this.#innerPlace(type, type._item, steps)
    this.#places.set(type, place)
    return place
  }

  #rootPlace(type: Y.AbstractType<unknown>): TypePlace {
    for (const [name, root] of this.#doc.share) {
      if (root === type) return { shape: this.#shape.root(name), depth: 0 }
    }
    return { shape: null, depth: 0 }
  }

  #innerPlace(type: Y.AbstractType<unknown>, { parent }: Y.Item, steps: number): TypePlace {
    const outer = parent instanceof Y.AbstractType ? this.#placeOf(parent, steps + 1).depth : 0
    if (type instanceof Y.XmlElement) return { shape: this.#shape.element(type.nodeName), depth: outer + 1 }
    return { shape: type instanceof Y.XmlText ? this.#shape.text : null, depth: outer + 1 }
  }
}

function inOneList(item: Y.Item, neighbour: Y.Item): boolean {
  return item.parent === neighbour.parent && item.parentSub === neighbour.parentSub
}

function isSame(id: Y.ID, other: Y.ID): boolean {
  return id.client === other.client && id.clock === other.clock
}
