import type { CellCollision } from '../relationship/cell-collisions.ts'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import type { Present } from '../relationship/presence.ts'
import type { GridColumn } from './grid-columns.ts'
import type { PinnedColumns } from './pinned-columns.ts'
import type { EditEnd } from './TextCellInput.tsx'
import type { CellAddress, EditedCell } from './use-grid-control.ts'
import type { RegisterActions } from './use-register-actions.ts'
import type { RowDrop } from './use-row-drag.ts'
import type { TickRow } from './use-tick-row.ts'

/** What a row needs to draw itself and to answer. */
export interface GridRowProps {
  readonly entry: RegisterEntry
  readonly rowIndex: number
  readonly columns: readonly GridColumn[]
  readonly pins: PinnedColumns
  /** The column whose cell the Tab key reaches; null in every row but one. */
  readonly focusable: GridColumn | null
  readonly edited: EditedCell | null
  readonly present: readonly Present[]
  /** Cells that somebody else has just written over. */
  readonly collisions: readonly CellCollision[]
  readonly restore: (collision: CellCollision) => void
  readonly dismiss: (key: string) => void
  readonly isOpen: boolean
  readonly isSelected: boolean
  readonly tick: TickRow
  /** Where dragged rows would go, seen from this one. */
  readonly drop: RowDrop['side'] | null
  readonly mayEdit: boolean
  /** Whether the row can be moved: where rows stand as people ordered them. */
  readonly mayMove: boolean
  readonly actions: RegisterActions
  readonly edit: (cell: EditedCell) => void
  readonly endEdit: (cell: CellAddress, end: EditEnd) => void
}
