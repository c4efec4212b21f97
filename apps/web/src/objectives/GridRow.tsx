import { memo } from 'react'
import { collisionColumn } from './collision-words.ts'
import { GridCell } from './GridCell.tsx'
import type { GridRowProps } from './grid-row-props.ts'
import { SelectCell } from './SelectCell.tsx'

/** One objective of the grid; draws again only when something of it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { entry, rowIndex, columns, focusable, edited, present, isOpen, isSelected, drop } = props
  return (
    <tr
      aria-rowindex={rowIndex}
      aria-selected={isSelected}
      data-open={isOpen || undefined}
      data-drop={drop ?? undefined}
    >
      {columns.map((column) =>
        column === 'select' ? (
          <SelectCell key={column} {...props} isFocusable={focusable === column} />
        ) : (
          <GridCell
            key={column}
            entry={entry}
            column={column}
            left={props.pins.left.get(column)}
            isFocusable={focusable === column}
            edited={edited?.column === column ? edited : null}
            present={present.filter(({ at }) => (at?.column ?? 'title') === column)}
            collision={props.collisions.find((each) => collisionColumn(each.column) === column)}
            restore={props.restore}
            dismiss={props.dismiss}
            mayEdit={props.mayEdit}
            actions={props.actions}
            edit={props.edit}
            endEdit={props.endEdit}
          />
        ),
      )}
    </tr>
  )
})
