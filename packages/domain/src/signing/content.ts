import { type Hash, hashJson } from '../hash.ts'
import type { Json } from '../json.ts'

/** Something that two sides can sign: an object's content, in named parts. */
export type SignableContent = {
  /** What sort of object it is, e.g. `objective`. */
  readonly kind: string
  /** Rises when a part is added or changes its meaning. */
  readonly schema: number
  readonly id: string
  readonly parts: { readonly [part: string]: Json }
}

/** Names of the parts of a content. */
export type PartOf<Content extends SignableContent> = keyof Content['parts'] & string

/** The hashes that a signature binds: one per part, and the root over them. */
export type ContentHashes<Part extends string = string> = {
  readonly root: Hash
  readonly partHashes: Readonly<Record<Part, Hash>>
}

/**
 * Hashes of a content. Each part's hash covers kind, schema, object and part name beside the value, so that no
 * part can stand for another one or for another object; the root covers the part hashes.
 */
export function contentHashes<Content extends SignableContent>(
  content: Content,
): ContentHashes<PartOf<Content>> {
  const { kind, schema, id, parts } = content
  const hashes = Object.entries(parts).map(([part, value]) => [
    part,
    hashJson({ kind, schema, id, part, value }),
  ])
  const partHashes: Readonly<Record<PartOf<Content>, Hash>> = Object.fromEntries(hashes)
  return { root: hashJson({ kind, schema, id, partHashes }), partHashes }
}

/** Those of the given parts in which two contents differ, in the order in which they are given. */
export function changedAmong<Part extends string>(
  parts: readonly Part[],
  before: Readonly<Record<string, Hash>>,
  after: Readonly<Record<string, Hash>>,
): readonly Part[] {
  return parts.filter((part) => before[part] !== after[part])
}
