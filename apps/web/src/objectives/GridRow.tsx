import { memo } from 'react'
import { GridCell } from './GridCell.tsx'
import type { GridRowProps } from './grid-row-props.ts'

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
