/** A cell by its place on screen; rows and columns count from 0. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** How many rows and columns there are. */
export interface GridSize {
  readonly rows: number
  readonly columns: number
}

/** A key with the modifiers that change where it leads. */
export interface GridKey {
  readonly key: string
  readonly shift: boolean
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean
}

/** Rows that Page Up and Page Down pass; a screen shows about twice as many. */
const pageRows = 10

/**
 * Where a key leads from a cell; null where it leads out of the grid (Tab at its end, so that nobody is trapped) or
 * is not a key that moves.
 */
export function moveTo(from: GridPlace, { key, shift, mod }: GridKey, size: GridSize): GridPlace | null {
  const last = { row: size.rows - 1, column: size.columns - 1 }
  const within = (row: number, column: number): GridPlace => ({
    row: Math.max(0, Math.min(last.row, row)),
    column: Math.max(0, Math.min(last.column, column)),
  })
  switch (key) {
    case 'ArrowUp':
      return mod ? within(0, from.column) : within(from.row - 1, from.column)
    case 'ArrowDown':
      return mod ? within(last.row, from.column) : within(from.row + 1, from.column)
    case 'ArrowLeft':
      return mod ? within(from.row, 0) : within(from.row, from.column - 1)
    case 'ArrowRight':
      return mod ? within(from.row, last.column) : within(from.row, from.column + 1)
    case 'Home':
      return within(mod ? 0 : from.row, 0)
    case 'End':
      return within(mod ? last.row : from.row, last.column)
    case 'PageUp':
      return within(from.row - pageRows, from.column)
    case 'PageDown':
      return within(from.row + pageRows, from.column)
    case 'Tab':
      return shift ? previousCell(from, size) : nextCell(from, size)
    default:
      return null
  }
}

function nextCell({ row, column }: GridPlace, size: GridSize): GridPlace | null {
  if (column + 1 < size.columns) return { row, column: column + 1 }
  return row + 1 < size.rows ? { row: row + 1, column: 0 } : null
}

function previousCell({ row, column }: GridPlace, size: GridSize): GridPlace | null {
  if (column > 0) return { row, column: column - 1 }
  return row > 0 ? { row: row - 1, column: size.columns - 1 } : null
}
