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
  switch (node.type) {
    case 'hardBreak':
      return '\n'
    case 'mention':
      return `@${mentionName(node.attrs)}`
    case 'tableRow':
      return rowText(node.content.map(blockText))
    case 'taskItem':
      // Ticking it off is a change of what is said, and has to be seen in a comparison.
      return `${node.attrs['checked'] === true ? '☑ ' : ''}${joined(node.content)}`
    default:
      return joined(node.content)
  }
}

function joined(content: readonly RichTextNode[]): string {
  const inline = content.every(
    (child) => isTextRun(child) || child.type === 'hardBreak' || child.type === 'mention',
  )
  return content.map(blockText).join(inline ? '' : '\n')
}

/** A row of a table in which nothing is written is nothing. */
function rowText(cells: readonly string[]): string {
  return cells.every((cell) => cell.trim() === '') ? '' : cells.join(' | ')
}

/** Name of a mentioned person as it stands in the text. */
export function mentionName(attrs: RichTextMark['attrs']): string {
  const { label } = attrs
  return typeof label === 'string' ? label : ''
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
