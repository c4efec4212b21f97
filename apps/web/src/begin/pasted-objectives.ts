/** An objective as it came out of a spreadsheet's cells. */
export interface PastedObjective {
  readonly title: string
  readonly win: string
}

/** Most objectives that are taken from one paste; whoever has more imports the file. */
const mostPasted = 200

/** Reads copied cells: one objective a row, its win in the second column. A quoted cell may hold line ends. */
export function pastedObjectives(text: string): readonly PastedObjective[] {
  return rowsOf(text)
    .map(([title = '', win = '']) => ({ title: oneLine(title), win: win.trim() }))
    .filter(({ title }) => title !== '')
    .slice(0, mostPasted)
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** Rows and cells as spreadsheets put them on the clipboard: tabs, line ends, quotes around cells that hold either. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']]
  const pieces = text.match(/"(?:[^"]|"")*"(?=\t|\r?\n|$)|\t|\r?\n|[^\t\r\n]+|\r/g) ?? []
  for (const piece of pieces) {
    const row = rows.at(-1) ?? []
    if (piece === '\t') row.push('')
    else if (/^\r?\n?$/.test(piece)) rows.push([''])
    else {
      const isQuoted = piece.length > 1 && piece.startsWith('"') && piece.endsWith('"')
      row[row.length - 1] += isQuoted ? piece.slice(1, -1).replaceAll('""', '"') : piece
    }
  }
  return rows
}
