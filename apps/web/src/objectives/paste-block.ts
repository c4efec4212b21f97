import { parse } from 'csv-parse/browser/esm/sync'

/** What a spreadsheet puts on the clipboard, in the two forms that matter here. */
export interface ClipboardWords {
  readonly html: string
  readonly text: string
}

/**
 * The cells on the clipboard. A table is taken as it is, because its cells may hold tabs and line ends; without one
 * the text is read as spreadsheets write it: tabs between cells, line ends between rows, quotes around what holds them.
 */
export function pasteBlock({ html, text }: ClipboardWords): readonly (readonly string[])[] {
  const rows = html === '' ? [] : tableCells(html)
  return rows.length > 0 ? rows : textCells(text)
}

function tableCells(html: string): readonly (readonly string[])[] {
  // Parsed apart from the page: nothing in it runs or loads.
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  return [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent.trim()))
}

/** The cells of a text; a text that is not well quoted is split at every tab and line end. */
export function textCells(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r?\n$/, '')
  try {
    const options = { delimiter: '\t', relax_column_count: true, relax_quotes: true, bom: true } as const
    return parse(lines, options)
  } catch {
    // Somebody's words began with a quotation mark.
    return lines.split(/\r?\n/).map((line) => line.split('\t'))
  }
}
