import type { DocumentKind } from './catalog.ts'
import { textColumns } from './objective-cells.ts'
import { voiceColumns } from './voice-cells.ts'

/** What an element of a rich text may carry and hold; `#text` stands for text. */
export type NodeShape = { readonly attributes: readonly string[]; readonly holds: readonly string[] }

/** What a root may hold: values under keys, or rich text. */
export type RootShape =
  | { readonly holds: 'values'; readonly keys: readonly string[] }
  | { readonly holds: 'rich_text' }

/**
 * All that may be in a kind of document; the server refuses every update that brings something else. In names `*`
 * stands for an id: letters, digits, `-` and `_`, at most 64 of them.
 */
export type DocumentShape = {
  readonly roots: Readonly<Record<string, RootShape>>
  readonly richText: {
    readonly top: readonly string[]
    readonly nodes: Readonly<Record<string, NodeShape>>
    readonly marks: readonly string[]
  }
}

/** Columns of the register beside those of text. A new column of a row is one more line here. */
const otherColumns = [
  'owner.client',
  'owner.vendor',
  'importance.client',
  'importance.vendor',
  'kept',
  'order',
  'links',
  'measure:*:order',
  'measure:*:removedAt',
  'measure:*:name',
  'measure:*:unit',
  'measure:*:baseline',
  'measure:*:target',
  'measure:*:due',
  'measure:*:direction',
]

/** Cells of a win beside its text. */
const winColumns = ['serves', ...voiceColumns]

/** What a page says of itself beside its text. */
const pageMeta = ['title', 'archivedAt']

const inline = ['#text', 'hardBreak', 'mention']
const blocks = [
  ...['paragraph', 'heading', 'blockquote', 'codeBlock', 'horizontalRule'],
  ...['bulletList', 'orderedList', 'taskList', 'table'],
]

const cellNode: NodeShape = { attributes: ['colspan', 'rowspan'], holds: blocks }

const richText: DocumentShape['richText'] = {
  top: blocks,
  nodes: {
    paragraph: { attributes: [], holds: inline },
    heading: { attributes: ['level'], holds: inline },
    blockquote: { attributes: [], holds: blocks },
    codeBlock: { attributes: ['language'], holds: ['#text'] },
    horizontalRule: { attributes: [], holds: [] },
    hardBreak: { attributes: [], holds: [] },
    bulletList: { attributes: [], holds: ['listItem'] },
    orderedList: { attributes: ['start', 'type'], holds: ['listItem'] },
    listItem: { attributes: [], holds: blocks },
    taskList: { attributes: [], holds: ['taskItem'] },
    taskItem: { attributes: ['checked'], holds: blocks },
    table: { attributes: [], holds: ['tableRow'] },
    tableRow: { attributes: [], holds: ['tableCell', 'tableHeader'] },
    tableCell: cellNode,
    tableHeader: cellNode,
    mention: { attributes: ['id', 'label'], holds: [] },
  },
  marks: ['bold', 'italic', 'underline', 'strike', 'code', 'link'],
}

const cells = (columns: readonly string[]): RootShape => ({
  holds: 'values',
  keys: columns.map((column) => `*/${column}`),
})
const texts = { 'text:*': { holds: 'rich_text' } } as const satisfies DocumentShape['roots']

/** The shape of each kind of document. */
export const documentShapes: Readonly<Record<DocumentKind, DocumentShape>> = {
  objectives: {
    roots: {
      rows: { holds: 'values', keys: ['*'] },
      cells: cells([...textColumns, ...otherColumns]),
      ...texts,
    },
    richText,
  },
  wins: { roots: { cells: cells(winColumns), ...texts }, richText },
  notes: { roots: texts, richText },
  page: {
    roots: { content: { holds: 'rich_text' }, meta: { holds: 'values', keys: pageMeta } },
    richText,
  },
}

/** The shape of a document of a kind. Throws for a kind that this version does not know. */
export function documentShape(kind: string): DocumentShape {
  const known = Object.entries(documentShapes).find(([name]) => name === kind)
  if (known === undefined) throw new Error(`there is no kind of document ${kind}`)
  return known[1]
}
