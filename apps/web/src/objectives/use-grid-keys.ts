import type { KeyboardEvent } from 'react'
import { addressOf, kindAt } from './cell-element.ts'
import { type CellIntent, type CellKeyPress, cellIntent } from './cell-key.ts'
import { type GridColumn, gridColumns } from './grid-columns.ts'
import { moveTo } from './grid-navigation.ts'
import { type CellAddress, headRow } from './use-grid-control.ts'

interface GridKeysOptions {
  /** Ids of the lines on screen, without the heads of the columns. */
  readonly lineIds: readonly string[]
  readonly columns: readonly GridColumn[]
  readonly mayEdit: boolean
  readonly goTo: (address: CellAddress) => void
  readonly obey: (intent: CellIntent, address: CellAddress) => void
}

/** Answers the keys of the register: what a key asks of its cell first, else where it leads. */
export function useGridKeys(options: GridKeysOptions): (event: KeyboardEvent<HTMLTableElement>) => void {
  const { mayEdit, goTo, obey } = options
  return (event) => {
    const address = addressOf(event.target)
    if (address === null) return
    const mod = event.ctrlKey || event.metaKey
    const press = { key: event.key, shift: event.shiftKey, mod, alt: event.altKey }
    const intent = cellIntent(press, kindAt(address), mayEdit)
    if (intent.kind !== 'none') {
      // A key that starts an edit is typed into the field; every other one is used up here.
      if (intent.kind !== 'edit' || !intent.replacing) event.preventDefault()
      event.stopPropagation()
      obey(intent, address)
      return
    }
    const next = press.alt ? null : neighbour(address, press, options)
    if (next === null) return
    event.preventDefault()
    goTo(next)
  }
}

/** The cell that a key leads to. The heads are reached with Arrow Up and Tab; no jump over rows ends there. */
export function neighbour(
  { id, column }: CellAddress,
  press: Omit<CellKeyPress, 'alt'>,
  { lineIds, columns }: Pick<GridKeysOptions, 'lineIds' | 'columns'>,
): CellAddress | null {
  const row = id === headRow ? 0 : lineIds.indexOf(id) + 1
  const at = nearestColumn(column, columns)
  const to = moveTo({ row, column: at }, press, { rows: lineIds.length + 1, columns: columns.length })
  if (to === null) return null
  const isJump = row > 0 && (press.mod || !['ArrowUp', 'Tab'].includes(press.key))
  const target = isJump && to.row === 0 ? 1 : to.row
  const nextId = target === 0 ? headRow : lineIds[target - 1]
  const nextColumn = columns[to.column]
  return nextId === undefined || nextColumn === undefined ? null : { id: nextId, column: nextColumn }
}

function nearestColumn(column: GridColumn, columns: readonly GridColumn[]): number {
  const at = columns.indexOf(column)
  if (at !== -1) return at
  const usual = gridColumns.indexOf(column)
  return Math.max(
    0,
    columns.findLastIndex((each) => gridColumns.indexOf(each) < usual),
  )
}
