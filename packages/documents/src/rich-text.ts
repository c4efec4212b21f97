import { normalisedText, type RichText, type RichTextMark, type RichTextNode } from '@sweetspot/domain'
import * as Y from 'yjs'

type Attributes = RichTextMark['attrs']

/** y-tiptap names overlapping marks of one type `type--hash`; the hash says nothing about the content. */
const overlappingMark = /--[a-zA-Z0-9+/=]{8}$/

/** Name of a mark as people know it, from the name that it has in the document. */
export function markName(name: string): string {
  return name.replace(overlappingMark, '')
}

/**
 * Rich text of a fragment in canonical form: neighbouring runs with the same marks are one run, null attributes
 * and empty runs are gone, and so are empty blocks at the end (an editor adds one merely by being opened).
 */
export function readRichText(fragment: Y.XmlFragment): RichText {
  const blocks = fragment.toArray().flatMap(readNode)
  const last = blocks.findLastIndex((block) => !isEmptyBlock(block))
  return blocks.slice(0, last + 1)
}

function readNode(node: Y.XmlElement | Y.XmlText | Y.XmlHook): RichTextNode[] {
  if (node instanceof Y.XmlText) return readRuns(node)
  if (!(node instanceof Y.XmlElement)) return []
  const content = mergeRuns(node.toArray().flatMap(readNode))
  return [{ type: node.nodeName, attrs: plainAttributes(node.getAttributes()), content }]
}

function readRuns(text: Y.XmlText): RichTextNode[] {
  const delta: { insert?: unknown; attributes?: Record<string, unknown> }[] = text.toDelta()
  return delta.flatMap(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string' || insert === '') return []
    const marks = Object.entries(attributes)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => ({ type: markName(name), attrs: plainAttributes(value) }))
      .sort((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0))
    return [{ type: 'text' as const, text: normalisedText(insert), marks }]
  })
}

function mergeRuns(nodes: readonly RichTextNode[]): RichTextNode[] {
  const merged: RichTextNode[] = []
  for (const node of nodes) {
    const previous = merged.at(-1)
    if (
      'text' in node &&
      previous !== undefined &&
      'text' in previous &&
      sameMarks(node.marks, previous.marks)
    ) {
      // Normalised again: a combining mark may stand at the seam.
      merged[merged.length - 1] = { ...previous, text: normalisedText(previous.text + node.text) }
    } else {
      merged.push(node)
    }
  }
  return merged
}

function sameMarks(a: readonly RichTextMark[], b: readonly RichTextMark[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function plainAttributes(value: unknown): Attributes {
  if (typeof value !== 'object' || value === null) return {}
  const entries = Object.entries(value)
    .filter((entry): entry is [string, string | number | boolean] => isPlain(entry[1]))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}

function isPlain(value: unknown): value is string | number | boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'string' || typeof value === 'boolean'
}

function isEmptyBlock(node: RichTextNode): boolean {
  return !('text' in node) && node.type === 'paragraph' && node.content.length === 0
}

/** Appends rich text to a fragment; call it inside a transaction of the document's one writer. */
export function appendRichText(fragment: Y.XmlFragment, content: RichText): void {
  fragment.push(content.map(toXml))
}

function toXml(node: RichTextNode): Y.XmlElement | Y.XmlText {
  if ('text' in node) {
    const text = new Y.XmlText()
    text.insert(0, node.text, Object.fromEntries(node.marks.map((mark) => [mark.type, mark.attrs])))
    return text
  }
  const element = new Y.XmlElement(node.type)
  for (const [name, value] of Object.entries(node.attrs)) {
    // Yjs stores numbers and booleans as they are (a heading's level); only its type speaks of strings.
    if (value !== null) element.setAttribute(name, value as string)
  }
  element.insert(0, node.content.map(toXml))
  return element
}
