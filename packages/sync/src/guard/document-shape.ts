/** What an element of a rich text may carry and hold. */
export interface NodeShape {
  readonly attributes: readonly string[]
  /** Names of the elements that may stand in it; `#text` stands for text. */
  readonly holds: readonly string[]
}

/** What a root of a document may hold: values under keys, rich text, or one run of text with marks. */
export type RootShape =
  | { readonly holds: 'values'; readonly keys: readonly string[] }
  | { readonly holds: 'rich_text' | 'text' }

/**
 * All that may be in a kind of document. In names of roots and keys `*` stands for an id: letters, digits, `-` and
 * `_`, at most 64 of them.
 */
export interface DocumentShape {
  readonly roots: Readonly<Record<string, RootShape>>
  readonly richText: {
    /** Names of the elements that may stand at the top of a rich text. */
    readonly top: readonly string[]
    readonly nodes: Readonly<Record<string, NodeShape>>
    readonly marks: readonly string[]
  }
}

/** One place of a document that holds something: a root, an element or a text. */
export type PlaceShape =
  | { readonly holds: 'values'; isKey(key: string): boolean }
  | {
      readonly holds: 'nodes'
      readonly attributes: ReadonlySet<string>
      readonly elements: ReadonlySet<string>
      readonly hasText: boolean
    }
  | { readonly holds: 'text' }

const idPattern = '[A-Za-z0-9_-]{1,64}'

/** Names with which an object literal would inherit instead of hold. */
const inheritedNames = new Set(['__proto__', 'constructor', 'prototype'])

/** Longest name of a root or key that is looked at: two ids and a column. */
const maxNameLength = 200

/** y-tiptap names overlapping marks of one type `type--hash`. */
const overlappingMark = /--[a-zA-Z0-9+/=]{8}$/

const text: PlaceShape = { holds: 'text' }

/** Whether a name may be a key of any object. */
export function isPlainName(name: string): boolean {
  return name.length <= maxNameLength && !inheritedNames.has(name)
}

/** A document's shape, made ready for being asked at every update. */
export class ShapeIndex {
  readonly #exactRoots = new Map<string, PlaceShape>()
  readonly #rootPatterns: { readonly pattern: RegExp; readonly place: PlaceShape }[] = []
  readonly #elements = new Map<string, PlaceShape>()
  readonly #marks: ReadonlySet<string>
  readonly hasText: boolean

  constructor({ roots, richText }: DocumentShape) {
    this.#marks = new Set(richText.marks)
    for (const [name, { attributes, holds }] of Object.entries(richText.nodes)) {
      this.#elements.set(name, nodesPlace(attributes, holds))
    }
    const top = nodesPlace([], richText.top)
    for (const [name, root] of Object.entries(roots)) {
      const place = root.holds === 'values' ? valuesPlace(root.keys) : root.holds === 'text' ? text : top
      if (name.includes('*')) this.#rootPatterns.push({ pattern: patternOf([name]), place })
      else this.#exactRoots.set(name, place)
    }
    this.hasText = Object.values(roots).some(({ holds }) => holds !== 'values')
  }

  /** What a root may hold; null where the document has no such root. */
  root(name: string): PlaceShape | null {
    const exact = this.#exactRoots.get(name)
    if (exact !== undefined) return exact
    if (name.length > maxNameLength) return null
    return this.#rootPatterns.find(({ pattern }) => pattern.test(name))?.place ?? null
  }

  /** What an element may hold; null where no such element is known. */
  element(name: string): PlaceShape | null {
    return this.#elements.get(name) ?? null
  }

  /** What a text within rich text may hold. */
  get text(): PlaceShape {
    return text
  }

  isMark(name: string): boolean {
    return this.#marks.has(name) || this.#marks.has(name.replace(overlappingMark, ''))
  }
}

function nodesPlace(attributes: readonly string[], holds: readonly string[]): PlaceShape {
  return {
    holds: 'nodes',
    attributes: new Set(attributes),
    elements: new Set(holds.filter((name) => name !== '#text')),
    hasText: holds.includes('#text'),
  }
}

function valuesPlace(keys: readonly string[]): PlaceShape {
  const exact = new Set(keys.filter((key) => !key.includes('*')))
  const pattern = patternOf(keys.filter((key) => key.includes('*')))
  const isKey = (key: string): boolean => isPlainName(key) && (exact.has(key) || pattern.test(key))
  return { holds: 'values', isKey }
}

function patternOf(names: readonly string[]): RegExp {
  const sources = names.map((name) => name.split('*').map(escaped).join(idPattern))
  return new RegExp(`^(?:${sources.length === 0 ? '(?!)' : sources.join('|')})$`)
}

function escaped(text: string): string {
  return text.replace(/[^\w]/g, '\\$&')
}
