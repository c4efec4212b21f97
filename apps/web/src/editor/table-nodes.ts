import type { Extensions } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'

/** Widths are the reader's window's business; a pasted one would also be outside of what a signature covers. */
const cellAttributes = {
  colspan: { default: 1 },
  rowspan: { default: 1 },
  colwidth: { default: null, parseHTML: () => null, renderHTML: () => ({}) },
}

/** Tables, without widths: the content security policy forbids the styles that would carry them. */
export const tableNodes: Extensions = [
  Table.extend({
    renderHTML() {
      return ['div', { class: 'table-scroll' }, ['table', ['tbody', 0]]]
    },
    addNodeView() {
      return null
    },
  }).configure({ resizable: false }),
  TableRow,
  TableHeader.extend({ addAttributes: () => cellAttributes }),
  TableCell.extend({ addAttributes: () => cellAttributes }),
]
