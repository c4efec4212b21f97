import { type FocusEvent, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLatest } from '../design/use-latest.ts'
import { type ColumnLayout, shownColumns, usualLayout, widthOf } from '../register-view/column-layout.ts'
import { addressOf } from './cell-element.ts'
import { GridBody } from './GridBody.tsx'
import { GridHead } from './GridHead.tsx'
import { type GridColumn, narrowColumns } from './grid-columns.ts'
import type { ObjectiveGridProps } from './objective-grid-props.ts'
import { pinnedColumns } from './pinned-columns.ts'
import type { EditEnd } from './TextCellInput.tsx'
import type { CellAddress, GridControl } from './use-grid-control.ts'
import { useGridFocus } from './use-grid-focus.ts'
import { neighbour, useGridKeys } from './use-grid-keys.ts'
import { useGridOrders } from './use-grid-orders.ts'
import { useRowDrag } from './use-row-drag.ts'
import { useRowWindow } from './use-row-window.ts'

/** The register as a grid that answers to the keyboard like a spreadsheet. Only the rows in sight are drawn. */
export function ObjectiveGrid(props: ObjectiveGridProps) {
  const { lines, layout, control, present, mayEdit, openId } = props
  const { t } = useTranslation('objectives')
  const grid = useRef<HTMLTableElement>(null)
  const isWide = openId === null
  const shownLayout = isWide ? layout : narrowLayout
  const columns = useMemo(() => shownColumns(shownLayout), [shownLayout])
  const pins = useMemo(() => pinnedColumns(shownLayout), [shownLayout])
  const lineIds = useMemo(() => lines.map(({ id }) => id), [lines])
  const { place, goTo } = useGridFocus({ grid, lineIds, columns, control, openId })
  const obey = useGridOrders({ ...props, grid, goTo })
  const onKeyDown = useGridKeys({ lineIds, columns, mayEdit, goTo, obey })
  const drag = useRowDrag(props)
  const rows = useRowWindow(lineIds, [place?.id, control.edited?.id, drag.draggedId])
  const endEdit = useEndEdit({ lineIds, columns, control, goTo })
  const follow = (event: FocusEvent): void => {
    const address = addressOf(event.target)
    if (address !== null) control.setPlace(address)
  }
  const width = columns.reduce((sum, column) => sum + widthOf(layout, column), 0)
  return (
    <div
      ref={rows.scroller}
      className="register-scroll h-full overflow-auto"
      style={{ scrollPaddingLeft: isWide ? pins.width : 0 }}
    >
      <p id="grid-hint" className="sr-only">
        {t('gridHint')}
      </p>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA pattern of a grid allows tables
        role="grid"
        aria-label={t('title')}
        aria-describedby="grid-hint"
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        aria-readonly={!mayEdit}
        aria-multiselectable="true"
        className={`register ${isWide ? 'wide' : ''}`}
        style={isWide ? { minWidth: width } : undefined}
        onKeyDown={onKeyDown}
        onFocus={follow}
        {...drag.handlers}
      >
        <GridHead
          {...props}
          layout={shownLayout}
          columns={columns}
          pins={pins}
          focusable={headPlace(place)}
        />
        <GridBody
          {...props}
          columns={columns}
          pins={pins}
          place={place}
          rows={rows}
          drop={drag.drop}
          endEdit={endEdit}
          present={present}
        />
      </table>
    </div>
  )
}

const narrowLayout: ColumnLayout = {
  ...usualLayout,
  hidden: usualLayout.order.filter((column) => !narrowColumns.some((each) => each === column)),
}

function headPlace(place: CellAddress | null): GridColumn | null {
  return place?.id === 'head' ? place.column : null
}

const keysAfterEdit = {
  down: { key: 'ArrowDown', shift: false, mod: false },
  next: { key: 'Tab', shift: false, mod: false },
  previous: { key: 'Tab', shift: true, mod: false },
} as const

interface EndEditOptions {
  readonly lineIds: readonly string[]
  readonly columns: readonly GridColumn[]
  readonly control: GridControl
  readonly goTo: (address: CellAddress) => void
}

/** Ends an edit and goes where the key that ended it leads; the same function at every drawing. */
function useEndEdit(options: EndEditOptions): (cell: CellAddress, end: EditEnd) => void {
  const latest = useLatest(options)
  return useMemo(
    () => (cell, end) => {
      const { control, goTo, ...shown } = latest.current
      control.stopEditing()
      if (end === 'elsewhere') return
      goTo(end === 'stay' ? cell : (neighbour(cell, keysAfterEdit[end], shown) ?? cell))
    },
    [latest],
  )
}
