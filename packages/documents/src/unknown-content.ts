import * as Y from 'yjs'
import { markName } from './rich-text.ts'
import { richTextMarks, richTextNodes } from './rich-text-shape.ts'

/**
 * The first thing in a text that this version does not know: an element, an attribute, a mark or something embedded;
 * null where it knows everything. An editor that is bound to a text deletes for everybody what it does not know, so
 * none may be bound where this is not null.
 */
export function unknownContent(type: unknown): string | null {
  if (type instanceof Y.XmlText) return unknownInRuns(type)
  if (type instanceof Y.XmlElement) {
    const known = knownAttributes(richTextNodes, type.nodeName)
    if (known === null) return type.nodeName
    const attribute = strangeName(type.getAttributes(), known)
    return attribute === null ? unknownInChildren(type) : `${type.nodeName}.${attribute}`
  }
  return type instanceof Y.XmlFragment ? unknownInChildren(type) : 'hook'
}

function unknownInChildren(parent: Y.XmlFragment): string | null {
  for (const child of parent.toArray()) {
    const unknown = unknownContent(child)
    if (unknown !== null) return unknown
  }
  return null
}

function unknownInRuns(text: Y.XmlText): string | null {
  const delta: { insert?: unknown; attributes?: Record<string, unknown> }[] = text.toDelta()
  for (const { insert, attributes = {} } of delta) {
    if (typeof insert !== 'string') return 'embed'
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) continue
      const mark = markName(name)
      const known = knownAttributes(richTextMarks, mark)
      if (known === null) return mark
      const attribute = strangeName(value, known)
      if (attribute !== null) return `${mark}.${attribute}`
    }
  }
  return null
}

function knownAttributes(
  shape: Readonly<Record<string, readonly string[]>>,
  name: string,
): readonly string[] | null {
  return Object.hasOwn(shape, name) ? (shape[name] ?? null) : null
}

function strangeName(attributes: unknown, known: readonly string[]): string | null {
  if (typeof attributes !== 'object' || attributes === null) return null
  const strange = Object.entries(attributes).find(([name, value]) => value !== null && !known.includes(name))
  return strange === undefined ? null : strange[0]
}
