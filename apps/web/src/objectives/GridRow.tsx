import { memo } from 'react'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import type { Present } from '../relationship/presence.ts'
import { GridCell } from './GridCell.tsx'
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

/** One objective of the grid; draws again only when something of it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { entry, rowIndex, columns, focusable, edited, present, isOpen } = props
  return (
    <tr aria-rowindex={rowIndex} data-open={isOpen || undefined}>
      {columns.map((column) => (
        <GridCell
          key={column}
          entry={entry}
          column={column}
          isFocusable={focusable === column}
          edited={edited?.column === column ? edited : null}
          present={present.filter(({ at }) => (at?.column ?? 'ref') === column)}
          mayEdit={props.mayEdit}
          actions={props.actions}
          edit={props.edit}
          endEdit={props.endEdit}
        />
      ))}
    </tr>
  )
})
