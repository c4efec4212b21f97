import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { cellElement } from './cell-element.ts'
import type { GridColumn } from './grid-columns.ts'
import { type CellAddress, type GridControl, headRow } from './use-grid-control.ts'

interface GridFocusOptions {
  readonly grid: RefObject<HTMLTableElement | null>
  readonly lineIds: readonly string[]
  readonly columns: readonly GridColumn[]
  readonly control: GridControl
  readonly openId: string | null
}

/**
 * Which cell the Tab key reaches, and how to go to another one. A row that is not in sight is drawn first; when the
 * row one was in goes away, the focus stays in the row that takes its place.
 */
export function useGridFocus({ grid, lineIds, columns, control, openId }: GridFocusOptions): {
  readonly place: CellAddress | null
  readonly goTo: (address: CellAddress) => void
} {
  const { place: last, setPlace } = control
  const index = last === null ? -1 : lineIds.indexOf(last.id)
  const row = useRef(0)
  if (index !== -1) row.current = index
  const isHere = last !== null && (index !== -1 || last.id === headRow)
  const place = isHere ? visible(last, columns) : replacement(lineIds, row.current, columns)
  const goTo = useCallback(
    (address: CellAddress): void => {
      flushSync(() => setPlace(address))
      const cell = grid.current === null ? null : cellElement(grid.current, address)
      cell?.focus({ preventScroll: true })
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
    [grid, setPlace],
  )
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    // On paper some columns are not there, and with them the focus; it is where it was when the screen is back.
    if (matchMedia('print').matches) return
    // The browser drops the focus of an element that goes away without an event.
    const isLost = hadFocus.current && document.activeElement === document.body
    if (isLost && place !== null && grid.current !== null) cellElement(grid.current, place)?.focus()
    hadFocus.current = grid.current?.contains(document.activeElement) === true
  })
  const lastOpen = useRef(openId)
  useEffect(() => {
    const closed = openId === null ? lastOpen.current : null
    lastOpen.current = openId
    if (closed !== null && document.activeElement === document.body) goTo({ id: closed, column: 'title' })
  }, [openId, goTo])
  return { place, goTo }
}

function visible(place: CellAddress, columns: readonly GridColumn[]): CellAddress {
  return columns.includes(place.column) ? place : { ...place, column: 'title' }
}

function replacement(
  lineIds: readonly string[],
  row: number,
  columns: readonly GridColumn[],
): CellAddress | null {
  const id = lineIds[Math.min(row, lineIds.length - 1)]
  return id === undefined ? null : visible({ id, column: 'title' }, columns)
}
