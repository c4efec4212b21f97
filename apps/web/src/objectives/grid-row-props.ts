import type { RegisterEntry } from '../relationship/objective-register.ts'
import type { Present } from '../relationship/presence.ts'
import type { GridColumn } from './grid-columns.ts'
import type { EditEnd } from './TextCellInput.tsx'
import type { CellAddress, EditedCell } from './use-grid-control.ts'
import type { RegisterActions } from './use-register-actions.ts'

/** What a row needs to draw itself and to answer. */
export interface GridRowProps {
  readonly entry: RegisterEntry
  readonly rowIndex: number
  readonly columns: readonly GridColumn[]
  /** The column whose cell the Tab key reaches; null in every row but one. */
  readonly focusable: GridColumn | null
  readonly edited: EditedCell | null
  readonly present: readonly Present[]
  readonly isOpen: boolean
  readonly mayEdit: boolean
  readonly actions: RegisterActions
  readonly edit: (cell: EditedCell) => void
  readonly endEdit: (cell: CellAddress, end: EditEnd) => void
}
