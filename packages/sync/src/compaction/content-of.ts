import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** Far deeper than any text nests, and shallow enough for the call stack. */
const maxDepth = 500

/** What is not encoded by its value but by what it is. */
const marks = { type: 1, text: 2, gone: 3, end: 4 } as const

/** A shared type as it is inside: a list of items, and the last item of each key. */
interface Inside {
  readonly _start: Y.Item | null
  readonly _map: ReadonlyMap<string, Y.Item>
  /** Of an element: its tag. */
  readonly nodeName?: string
}

/**
 * A document's content as bytes that are equal exactly where the content is: independent of the order in which updates
 * came and of how Yjs cuts them into items. With `deleted`, what was deleted counts too (fold without collecting
 * garbage then). Throws a RangeError for content that is nested deeper than 500 types.
 */
export function contentOf(doc: Y.Doc, { deleted }: { readonly deleted: boolean }): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const name of [...doc.share.keys()].sort()) {
    const root = doc.share.get(name)
    if (root === undefined) continue
    const content = encoding.createEncoder()
    new ContentWriter(content, deleted).writeType(root, 0)
    // Whether an empty root is known depends on what led to it: an empty name and the end.
    if (encoding.length(content) === 2) continue
    encoding.writeVarString(encoder, name)
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(content))
  }
  return encoding.toUint8Array(encoder)
}

class ContentWriter {
  readonly #encoder: encoding.Encoder
  readonly #withDeleted: boolean
  /** Text that is not written yet: Yjs may cut it anywhere. */
  #text = ''
  #textIsDeleted = false

  constructor(encoder: encoding.Encoder, withDeleted: boolean) {
    this.#encoder = encoder
    this.#withDeleted = withDeleted
  }

  writeType(type: Inside, depth: number): void {
    if (depth > maxDepth) throw new RangeError('the document is nested too deeply')
    encoding.writeVarString(this.#encoder, type.nodeName ?? '')
    for (let item = type._start; item !== null; item = item.right) this.#writeItem(item, depth)
    this.#flush()
    for (const key of [...type._map.keys()].sort()) this.#writeEntry(key, type._map.get(key), depth)
    encoding.writeVarUint(this.#encoder, marks.end)
  }

  /** The last value of a key, and with what was deleted all that it replaced. */
  #writeEntry(key: string, last: Y.Item | undefined, depth: number): void {
    if (last === undefined || (last.deleted && !this.#withDeleted)) return
    encoding.writeVarString(this.#encoder, key)
    for (let item: Y.Item | null = last; item !== null; item = this.#withDeleted ? item.left : null) {
      this.#writeItem(item, depth)
    }
    this.#flush()
  }

  #writeItem(item: Y.Item, depth: number): void {
    if (item.deleted && !this.#withDeleted) return
    const { content, deleted } = item
    if (content instanceof Y.ContentString) {
      this.#collect(content.str, deleted)
      return
    }
    this.#flush()
    if (deleted) encoding.writeVarUint(this.#encoder, marks.gone)
    if (content instanceof Y.ContentType) {
      encoding.writeVarUint(this.#encoder, marks.type)
      // A writer of its own: the text around a nested type is another text.
      new ContentWriter(this.#encoder, this.#withDeleted).writeType(content.type, depth + 1)
    } else if (content instanceof Y.ContentFormat) {
      encoding.writeAny(this.#encoder, [content.key, content.value as encoding.AnyEncodable])
    } else {
      for (const value of valuesOf(content)) encoding.writeAny(this.#encoder, value)
    }
  }

  #collect(text: string, deleted: boolean): void {
    if (this.#text !== '' && this.#textIsDeleted !== deleted) this.#flush()
    // A cut through the middle of an emoji makes Yjs put U+FFFD twice in its place, for good; whether deleted text was
    // ever cut there depends on how its deletions came.
    this.#text += deleted ? text.replace(/[\uD800-\uDFFF]/g, '\uFFFD') : text
    this.#textIsDeleted = deleted
  }

  #flush(): void {
    if (this.#text === '') return
    if (this.#textIsDeleted) encoding.writeVarUint(this.#encoder, marks.gone)
    encoding.writeVarUint(this.#encoder, marks.text)
    encoding.writeVarString(this.#encoder, this.#text)
    this.#text = ''
  }
}

/** Values of an item that holds plain ones; one value each, however they are put together in items. */
function valuesOf(content: Y.Item['content']): readonly encoding.AnyEncodable[] {
  if (content instanceof Y.ContentBinary) return [content.content]
  if (content instanceof Y.ContentDoc) throw new RangeError('the document holds another document')
  return content.getContent()
}
