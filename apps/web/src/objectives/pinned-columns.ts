import { type ColumnLayout, shownColumns, widthOf } from '../register-view/column-layout.ts'
import type { GridColumn } from './grid-columns.ts'

/** Columns that stay in sight while the others scroll sideways. */
export interface PinnedColumns {
  /** Distance of each from the left edge in pixels. */
  readonly left: ReadonlyMap<GridColumn, number>
  /** Width of all of them in pixels. */
  readonly width: number
}

/** The boxes, the reference and the title are pinned, as far as they come first. */
export function pinnedColumns(layout: ColumnLayout): PinnedColumns {
  const left = new Map<GridColumn, number>()
  let width = 0
  for (const column of shownColumns(layout)) {
    if (column !== 'select' && column !== 'ref' && column !== 'title') break
    left.set(column, width)
    width += widthOf(layout, column)
    // What the title leaves over is its own, so nothing behind it has a known place.
    if (column === 'title') break
  }
  return { left, width }
}
