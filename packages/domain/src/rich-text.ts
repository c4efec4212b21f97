/** A mark on a run of text, e.g. `{type: 'link', attrs: {href}}`. */
export type RichTextMark = {
  readonly type: string
  readonly attrs: { readonly [name: string]: string | number | boolean | null }
}

/** A node of rich text in canonical form: a run of text with its marks, or an element with its children. */
export type RichTextNode =
  | { readonly type: 'text'; readonly text: string; readonly marks: readonly RichTextMark[] }
  | {
      readonly type: string
      readonly attrs: { readonly [name: string]: string | number | boolean | null }
      readonly content: readonly RichTextNode[]
    }

/** Rich text as it is compared and signed: its blocks, without empty ones at the end. */
export type RichText = readonly RichTextNode[]

/** Whether a node is a run of text. */
export function isTextRun(node: RichTextNode): node is Extract<RichTextNode, { text: string }> {
  return node.type === 'text'
}

/** The words alone, one line a block, for titles, search, comparison and "is anything written here". */
export function plainText(content: RichText): string {
  return content.map(blockText).join('\n').trim()
}

function blockText(node: RichTextNode): string {
  if (isTextRun(node)) return node.text
  const inline = node.content.every((child) => isTextRun(child) || child.type === 'hardBreak')
  if (node.type === 'hardBreak') return '\n'
  return node.content.map(blockText).join(inline ? '' : '\n')
}

/** One paragraph of plain text per line, for text that comes from a spreadsheet cell. */
export function richTextOf(text: string): RichText {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      type: 'paragraph',
      attrs: {},
      content: [{ type: 'text', text: line.trim(), marks: [] }],
    }))
}
