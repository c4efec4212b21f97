import { type GridColumn, gridColumns } from './grid-columns.ts'
import type { CellAddress } from './use-grid-control.ts'

/** The address of the cell that an event came from; null for what lies inside a cell or outside every cell. */
export function addressOf(target: EventTarget): CellAddress | null {
  if (!(target instanceof HTMLElement)) return null
  const { row: id, column } = target.dataset
  const known = gridColumns.find((each: GridColumn) => each === column)
  return id === undefined || known === undefined ? null : { id, column: known }
}

/** The element of a cell, or null where it is not drawn. */
export function cellElement(grid: HTMLElement, { id, column }: CellAddress): HTMLElement | null {
  return grid.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"][data-column="${column}"]`)
}
