import { ArrowDown, ArrowUp } from 'lucide-react'
import { type DragEvent, type PointerEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type ColumnLayout, isMovable, withWidth } from '../register-view/column-layout.ts'
import { pressedSort, type RegisterQuery } from '../register-view/register-query.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import type { GridColumn } from './grid-columns.ts'

interface HeadCellProps {
  readonly column: Exclude<GridColumn, 'select'>
  readonly query: RegisterQuery
  readonly ask: (query: RegisterQuery) => void
  readonly layout: ColumnLayout
  readonly arrange: (layout: ColumnLayout) => void
  /** Where the column is pinned, in pixels; undefined where it scrolls. */
  readonly left: number | undefined
  readonly isFocusable: boolean
  readonly drag: {
    readonly onDragStart: (event: DragEvent) => void
    readonly onDragOver: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
    readonly onDragEnd: () => void
  }
}

/** The head of a column, which sorts by it. */
export function HeadCell({ column, query, ask, layout, arrange, left, isFocusable, drag }: HeadCellProps) {
  const { t } = useTranslation(['objectives', 'register'])
  const { otherShort: company } = companyNames(useRelationship())
  const cell = useRef<HTMLTableCellElement>(null)
  const at = query.sort.findIndex((step) => step.column === column)
  const step = query.sort[at]
  const direction = step === undefined ? undefined : step.descending ? 'descending' : 'ascending'
  const focus = { tabIndex: isFocusable ? 0 : -1, 'data-row': 'head', 'data-column': column }
  if (column === 'actions') {
    return (
      <th scope="col" {...focus}>
        <span className="sr-only">{t('column.actions')}</span>
      </th>
    )
  }
  return (
    <th
      ref={cell}
      scope="col"
      aria-sort={direction ?? 'none'}
      {...focus}
      className={left === undefined ? '' : 'pinned'}
      style={left === undefined ? undefined : { left }}
      draggable={isMovable(column)}
      {...drag}
    >
      <button
        type="button"
        tabIndex={-1}
        className="head-button"
        onClick={(event) => ask({ ...query, sort: pressedSort(query.sort, column, event.shiftKey) })}
      >
        <span className="truncate">{t(`column.${column}`, { company })}</span>
        {direction === 'ascending' && <ArrowUp size={13} aria-hidden="true" className="shrink-0" />}
        {direction === 'descending' && <ArrowDown size={13} aria-hidden="true" className="shrink-0" />}
        {query.sort.length > 1 && at !== -1 && (
          <span className="tabular-nums">
            <span className="sr-only">{t('register:sort.rank')}</span>
            {at + 1}
          </span>
        )}
      </button>
      <WidthHandle
        onSize={(width) => arrange(withWidth(layout, column, width))}
        widthNow={() => cell.current?.offsetWidth ?? 0}
      />
    </th>
  )
}

/** The right edge of a head, pulled to make the column wider or narrower. By keyboard: Alt, Shift and the arrows. */
function WidthHandle({ onSize, widthNow }: { onSize: (width: number) => void; widthNow: () => number }) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const begin = (event: PointerEvent<HTMLSpanElement>): void => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width: widthNow() }
  }
  const pull = (event: PointerEvent<HTMLSpanElement>): void => {
    if (start.current !== null) onSize(start.current.width + event.clientX - start.current.x)
  }
  const end = (): void => {
    start.current = null
  }
  return (
    <span
      aria-hidden="true"
      className="width-handle"
      onPointerDown={begin}
      onPointerMove={pull}
      onPointerUp={end}
      onPointerCancel={end}
    />
  )
}
