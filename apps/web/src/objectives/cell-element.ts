import { type CellKind, cellKind, type GridColumn, gridColumns } from './grid-columns.ts'
import { type CellAddress, headRow } from './use-grid-control.ts'

const groupPrefix = 'group:'

/** The address of the cell that an event came from; null for what lies inside a cell or outside every cell. */
export function addressOf(target: EventTarget): CellAddress | null {
  if (!(target instanceof HTMLElement)) return null
  const { row: id, column } = target.dataset
  const known = gridColumns.find((each: GridColumn) => each === column)
  return id === undefined || known === undefined ? null : { id, column: known }
}

/** The element of a cell, or null where it is not drawn. The head of a group is one cell, whatever the column. */
export function cellElement(grid: HTMLElement, { id, column }: CellAddress): HTMLElement | null {
  const row = `[data-row="${CSS.escape(id)}"]`
  return grid.querySelector<HTMLElement>(id.startsWith(groupPrefix) ? row : `${row}[data-column="${column}"]`)
}

/** Whether an address is one of an objective's cells. */
export function isObjectiveCell({ id }: CellAddress): boolean {
  return id !== headRow && !id.startsWith(groupPrefix)
}

/** How the cell at an address answers to keys. */
export function kindAt(address: CellAddress): CellKind {
  if (address.id === headRow) return 'head'
  return address.id.startsWith(groupPrefix) ? 'group' : cellKind(address.column)
}
