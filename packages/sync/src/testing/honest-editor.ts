import * as prng from 'lib0/prng'
import * as Y from 'yjs'

/**
 * Texts of several lengths and scripts. None has a character of two units: these steps cut anywhere, and no editor cuts
 * such a character in two.
 */
const words = ['a', 'e', ' ', 'the record', 'zażółć gęślą jaźń', '共同の目標', 'agreed ✓']

/** Origin of one's own changes, which undo follows. */
const own = 'own'

/** Somebody at an editor of the sample document: every step is what a person does, in one transaction. */
export class HonestEditor {
  readonly #doc: Y.Doc
  readonly #random: prng.PRNG
  readonly #fragments: Y.XmlFragment[]
  readonly #undo: Y.UndoManager
  readonly #steps: readonly (readonly [weight: number, step: () => void])[]
  /** Where this person types, and after how many characters. */
  #caret: { readonly text: Y.XmlText; at: number } | null = null

  constructor(doc: Y.Doc, random: prng.PRNG) {
    this.#doc = doc
    this.#random = random
    this.#fragments = ['text:row-1', 'text:row-2', 'content'].map((name) => doc.getXmlFragment(name))
    const scope = [...this.#fragments, doc.getMap('cells')]
    this.#undo = new Y.UndoManager(scope, { trackedOrigins: new Set([own]), captureTimeout: 0 })
    this.#steps = [
      [40, () => this.#type()],
      [8, () => this.#moveCaret()],
      [10, () => this.#erase()],
      [6, () => this.#format()],
      [5, () => this.#splitParagraph()],
      [3, () => this.#addList()],
      [3, () => this.#removeBlock()],
      [3, () => this.#setAttribute()],
      [10, () => this.#setCell()],
    ]
  }

  /** One step of work, taken by chance. */
  step(): void {
    const luck = this.#int(0, 99)
    if (luck < 5) this.#undo.undo()
    else if (luck < 8) this.#undo.redo()
    else this.#doc.transact(() => this.#chosenStep()(), own)
  }

  close(): void {
    this.#undo.destroy()
  }

  #int(min: number, max: number): number {
    return prng.int32(this.#random, min, max)
  }

  #chosenStep(): () => void {
    let luck = this.#int(
      0,
      this.#steps.reduce((sum, [weight]) => sum + weight, -1),
    )
    for (const [weight, step] of this.#steps) {
      if (luck < weight) return step
      luck -= weight
    }
    return () => this.#type()
  }

  #texts(): Y.XmlText[] {
    const found: Y.XmlText[] = []
    const visit = (node: unknown): void => {
      if (node instanceof Y.XmlText) found.push(node)
      else if (node instanceof Y.XmlFragment) node.toArray().forEach(visit)
    }
    this.#fragments.forEach(visit)
    return found
  }

  #moveCaret(): void {
    const texts = this.#texts()
    if (texts.length === 0) this.#caret = null
    else {
      const text = prng.oneOf(this.#random, texts)
      this.#caret = { text, at: this.#int(0, text.length) }
    }
  }

  #type(): void {
    if (this.#caret === null || this.#caret.text._item?.deleted === true) this.#moveCaret()
    if (this.#caret === null) {
      prng.oneOf(this.#random, this.#fragments).insert(0, [paragraph('')])
      return
    }
    const { text } = this.#caret
    const at = Math.min(this.#caret.at, text.length)
    const typed = prng.oneOf(this.#random, words)
    text.insert(at, typed)
    this.#caret.at = at + typed.length
  }

  #erase(): void {
    const caret = this.#caret
    if (caret === null || caret.text._item?.deleted === true || caret.text.length === 0) return
    const at = Math.min(Math.max(0, caret.at - 1), caret.text.length - 1)
    caret.text.delete(at, Math.min(this.#int(1, 6), caret.text.length - at))
    caret.at = at
  }

  #format(): void {
    const text = this.#caret?.text
    if (text === undefined || text._item?.deleted === true || text.length < 2) return
    const at = this.#int(0, text.length - 2)
    const bold = this.#int(0, 2) === 0 ? null : {}
    const link = { href: 'https://northgate.example' }
    text.format(at, this.#int(1, text.length - at), this.#int(0, 1) === 0 ? { bold } : { link })
  }

  /** What an editor does on Enter: the rest of the line goes into a paragraph of its own. */
  #splitParagraph(): void {
    const text = this.#caret?.text
    const block = text?.parent
    const outer = block?.parent
    if (!(text && block instanceof Y.XmlElement && outer instanceof Y.XmlFragment)) return
    if (text._item?.deleted === true || block._item?.deleted === true) return
    const at = this.#int(0, text.length)
    const rest = text.toString().slice(at, at + 5)
    text.delete(at, text.length - at)
    outer.insert(outer.toArray().indexOf(block) + 1, [paragraph(rest)])
  }

  #addList(): void {
    const lists = this.#fragments.flatMap((fragment) => fragment.toArray()).filter(isList)
    const item = new Y.XmlElement('listItem')
    item.insert(0, [paragraph('item')])
    const list = lists.length === 0 ? undefined : prng.oneOf(this.#random, lists)
    if (list !== undefined && this.#int(0, 2) > 0) {
      list.insert(this.#int(0, list.length), [item])
      return
    }
    const added = new Y.XmlElement('bulletList')
    added.insert(0, [item])
    const fragment = prng.oneOf(this.#random, this.#fragments)
    fragment.insert(this.#int(0, fragment.length), [added])
  }

  #removeBlock(): void {
    const fragment = prng.oneOf(this.#random, this.#fragments)
    if (fragment.length > 3) fragment.delete(this.#int(0, fragment.length - 2), this.#int(1, 2))
  }

  #setAttribute(): void {
    const block = this.#caret?.text.parent
    if (!(block instanceof Y.XmlElement) || block._item?.deleted === true) return
    if (block.nodeName === 'paragraph')
      block.setAttribute('align', prng.oneOf(this.#random, ['left', 'right']))
  }

  #setCell(): void {
    const cells = this.#doc.getMap<unknown>('cells')
    const id = `row-${this.#int(1, 5)}`
    if (this.#int(0, 9) === 0) cells.delete(`${id}/title`)
    else if (this.#int(0, 1) === 0) cells.set(`${id}/title`, prng.oneOf(this.#random, words))
    else cells.set(id, { order: 'a0', count: this.#int(-5, 5), archivedAt: null, share: 0.25 })
  }
}

function paragraph(words: string): Y.XmlElement {
  const [block, text] = [new Y.XmlElement('paragraph'), new Y.XmlText()]
  if (words !== '') text.insert(0, words)
  block.insert(0, [text])
  return block
}

function isList(node: unknown): node is Y.XmlElement {
  return node instanceof Y.XmlElement && node.nodeName === 'bulletList'
}
