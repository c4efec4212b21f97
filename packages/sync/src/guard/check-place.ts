import type { PlaceShape } from './document-shape.ts'
import { refuse } from './guard-refusal.ts'

/** Numbers of contents in the V1 update format. */
export const content = {
  garbage: 0,
  deleted: 1,
  string: 4,
  format: 6,
  type: 7,
  any: 8,
  skip: 10,
} as const

/** Whether a place takes a content of this kind under this key. Throws `GuardRefusal`. */
export function checkPlace(place: PlaceShape, key: string | null, kind: number): void {
  switch (place.holds) {
    case 'values':
      if (key === null || !place.isKey(key)) refuse('unknown_key')
      if (kind !== content.any && kind !== content.deleted) refuse('content_kind')
      return
    case 'nodes':
      if (key === null) {
        if (kind !== content.type && kind !== content.deleted) refuse('content_kind')
        return
      }
      if (!place.attributes.has(key)) refuse('attribute')
      if (kind !== content.any && kind !== content.deleted) refuse('content_kind')
      return
    case 'text':
      if (key !== null) refuse('attribute')
      if (kind !== content.string && kind !== content.format && kind !== content.deleted) {
        refuse('content_kind')
      }
  }
}
