import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ColumnLayout, widthOf, withMoved } from '../register-view/column-layout.ts'
import { entriesIn } from '../register-view/register-lines.ts'
import { withAllToggled } from '../register-view/row-selection.ts'
import type { GridColumn } from './grid-columns.ts'
import { HeadCell } from './HeadCell.tsx'
import type { ObjectiveGridProps } from './objective-grid-props.ts'
import type { PinnedColumns } from './pinned-columns.ts'

interface GridHeadProps extends ObjectiveGridProps {
  readonly columns: readonly GridColumn[]
  readonly pins: PinnedColumns
  readonly focusable: GridColumn | null
}

/** The heads of the columns: they sort, and are dragged to another place or another width. */
export function GridHead(props: GridHeadProps) {
  const { columns, layout, arrange, pins, focusable } = props
  const [dragged, setDragged] = useState<GridColumn | null>(null)
  const dragOf = (column: GridColumn) => ({
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move'
      setDragged(column)
    },
    onDragOver: (event: DragEvent) => {
      if (dragged !== null) event.preventDefault()
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      if (dragged !== null) arrange(withMoved(layout, dragged, column))
    },
    onDragEnd: () => setDragged(null),
  })
  return (
    <>
      <colgroup>
        {columns.map((column) => (
          <col key={column} data-column={column} style={columnStyle(layout, column)} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) =>
            column === 'select' ? (
              <SelectAllCell key={column} {...props} isFocusable={focusable === column} />
            ) : (
              <HeadCell
                key={column}
                {...props}
                column={column}
                left={pins.left.get(column)}
                isFocusable={focusable === column}
                drag={dragOf(column)}
              />
            ),
          )}
        </tr>
      </thead>
    </>
  )
}

function columnStyle(layout: ColumnLayout, column: GridColumn) {
  // The title takes what is left, until somebody gives it a width.
  return column === 'title' && layout.widths.title === undefined ? {} : { width: widthOf(layout, column) }
}

function SelectAllCell({ lines, control, isFocusable }: GridHeadProps & { isFocusable: boolean }) {
  const { t } = useTranslation('register')
  const { selection, select } = control
  const count = selection.ids.size
  const ids = entriesIn(lines).map(({ id }) => id)
  const isAll = count > 0 && ids.every((id) => selection.ids.has(id))
  return (
    <th
      scope="col"
      tabIndex={isFocusable ? 0 : -1}
      data-row="head"
      data-column="select"
      className="pinned left-0"
    >
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={t('select.all')}
        className="row-box"
        checked={isAll}
        ref={(box) => {
          if (box !== null) box.indeterminate = count > 0 && !isAll
        }}
        onChange={() => select(withAllToggled(selection, ids))}
      />
    </th>
  )
}
