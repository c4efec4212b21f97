/**
 * A block of cells as spreadsheets exchange it: tabs between cells, line ends between rows, and a cell that holds
 * one of them in quotes.
 */
export function tsvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n')
}

function quoted(cell: string): string {
  return /[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
