import { type Hash, hashJson } from '../hash.ts'
import type { ObjectiveId } from '../ids.ts'
import type { RichText } from '../rich-text.ts'

/** Who owns an objective on one side: a member, or a name that is not (yet) a member's. */
export type Owner = { readonly personId: string | null; readonly name: string }

/** How success is measured. Values are kept as written, units included: "72 %", "<= 4". */
export type Measure = {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly baseline: string
  readonly target: string
  /** ISO date, or '' where none is set. */
  readonly due: string
  readonly direction: 'up' | 'down' | ''
}

/** What is signed of an objective, part by part. */
export type ObjectiveParts = {
  readonly title: string
  readonly description: RichText
  readonly clientWin: RichText
  readonly vendorWin: RichText
  readonly measures: readonly Measure[]
  readonly owners: { readonly client: Owner | null; readonly vendor: Owner | null }
  /** ISO date, or null where none is set. */
  readonly due: string | null
}

/** Name of a part; a later signature shows only the parts that changed. */
export type ObjectivePart = keyof ObjectiveParts
export const objectiveParts = [
  'title',
  'description',
  'clientWin',
  'vendorWin',
  'measures',
  'owners',
  'due',
] as const satisfies readonly ObjectivePart[]

/** The canonical content of an objective. `schema` rises when a part is added or changes its meaning. */
export type ObjectiveContent = {
  readonly kind: 'objective'
  readonly schema: 1
  readonly id: ObjectiveId
  readonly parts: ObjectiveParts
}

/** The hashes that a signature binds: one per part, and the root over them. */
export type ContentHashes = {
  readonly root: Hash
  readonly partHashes: Readonly<Record<ObjectivePart, Hash>>
}

/**
 * Hashes of a content. Each part's hash covers kind, schema, object and part name beside the value, so that no
 * part can stand for another one or for another object; the root covers the part hashes.
 */
export function contentHashes(content: ObjectiveContent): ContentHashes {
  const { kind, schema, id, parts } = content
  const hashOf = (part: ObjectivePart): Hash => hashJson({ kind, schema, id, part, value: parts[part] })
  const partHashes = {
    title: hashOf('title'),
    description: hashOf('description'),
    clientWin: hashOf('clientWin'),
    vendorWin: hashOf('vendorWin'),
    measures: hashOf('measures'),
    owners: hashOf('owners'),
    due: hashOf('due'),
  }
  return { root: hashJson({ kind, schema, id, partHashes }), partHashes }
}

/** The parts in which two contents differ, in reading order. */
export function changedParts(
  before: Readonly<Record<string, Hash>>,
  after: Readonly<Record<string, Hash>>,
): readonly ObjectivePart[] {
  return objectiveParts.filter((part) => before[part] !== after[part])
}
