import type { RichText, RichTextNode } from './rich-text.ts'

/** A person to be mentioned in a text that is written by program. */
export type Mentioned = { readonly id: string; readonly label: string }

/** A paragraph of words and mentions. */
export function paragraph(...runs: readonly (string | Mentioned)[]): RichTextNode {
  const content = runs.map(
    (run): RichTextNode =>
      typeof run === 'string'
        ? { type: 'text', text: run, marks: [] }
        : { type: 'mention', attrs: { id: run.id, label: run.label }, content: [] },
  )
  return { type: 'paragraph', attrs: {}, content }
}

/** A heading of a text; 1 is the highest level. */
export function heading(level: 1 | 2 | 3, text: string): RichTextNode {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text, marks: [] }] }
}

/** A list, one line an item. */
export function bulletList(...items: readonly string[]): RichTextNode {
  return { type: 'bulletList', attrs: {}, content: items.map((item) => listItem('listItem', {}, item)) }
}

/** A check list; what begins with a tick is done. */
export function checkList(...items: readonly string[]): RichTextNode {
  const content = items.map((item) =>
    listItem('taskItem', { checked: item.startsWith('✓') }, item.replace(/^✓\s*/, '')),
  )
  return { type: 'taskList', attrs: {}, content }
}

/** A table whose first row is its header. */
export function table(...rows: readonly (readonly string[])[]): RichTextNode {
  const content = rows.map((cells, index): RichTextNode => {
    const type = index === 0 ? 'tableHeader' : 'tableCell'
    const row = cells.map(
      (cell): RichTextNode => ({ type, attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(cell)] }),
    )
    return { type: 'tableRow', attrs: {}, content: row }
  })
  return { type: 'table', attrs: {}, content }
}

function listItem(type: string, attrs: { checked?: boolean }, text: string): RichTextNode {
  const content: RichText = [paragraph(text)]
  return { type, attrs, content }
}
