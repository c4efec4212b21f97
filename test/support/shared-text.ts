import * as Y from 'yjs'

/** Where the text of a room is: pages have one body, the other documents a text for each object. */
function rootOf(room: string): string {
  return /\/(objectives|wins|notes)$/.test(room) ? 'text:shared' : 'content'
}

/** The one paragraph that tests write into. It is made by the first word, unless somebody made it before. */
export class SharedText {
  readonly #doc: Y.Doc
  readonly #root: string

  constructor(doc: Y.Doc, room: string) {
    this.#doc = doc
    this.#root = rootOf(room)
  }

  get length(): number {
    return this.#find()?.length ?? 0
  }

  toString(): string {
    return this.#find()?.toString() ?? ''
  }

  insert(index: number, text: string): void {
    this.#doc.transact(() => this.make().insert(index, text))
  }

  delete(index: number, length: number): void {
    this.#find()?.delete(index, length)
  }

  /** The text itself, made where there is none. */
  make(): Y.XmlText {
    const found = this.#find()
    if (found !== null) return found
    const [paragraph, text] = [new Y.XmlElement('paragraph'), new Y.XmlText()]
    this.#doc.getXmlFragment(this.#root).insert(0, [paragraph])
    paragraph.insert(0, [text])
    return text
  }

  #find(): Y.XmlText | null {
    const paragraph = this.#doc.getXmlFragment(this.#root).toArray()[0]
    const text = paragraph instanceof Y.XmlElement ? paragraph.toArray()[0] : null
    return text instanceof Y.XmlText ? text : null
  }
}

/** An update that makes the paragraph of a room's empty document, with a text in it; as from a client of this id. */
export function paragraphUpdate(room: string, text: string, clientId?: number): Uint8Array {
  const doc = new Y.Doc()
  if (clientId !== undefined) doc.clientID = clientId
  doc.transact(() => new SharedText(doc, room).make().insert(0, text))
  return Y.encodeStateAsUpdate(doc)
}
