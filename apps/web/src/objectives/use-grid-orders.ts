import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { isMovable, neighbourOf, widthOf, withMoved, withWidth } from '../register-view/column-layout.ts'
import { entriesIn } from '../register-view/register-lines.ts'
import { isManualOrder, pressedSort } from '../register-view/register-query.ts'
import { placeByStep } from '../register-view/row-move.ts'
import { extendedTo, nothingSelected, withAllToggled, withToggled } from '../register-view/row-selection.ts'
import { cellElement } from './cell-element.ts'
import type { CellIntent, ColumnIntent, RowIntent, Step } from './cell-key.ts'
import type { ObjectiveGridProps } from './objective-grid-props.ts'
import type { CellAddress } from './use-grid-control.ts'

interface GridOrdersOptions extends ObjectiveGridProps {
  readonly grid: RefObject<HTMLTableElement | null>
  readonly goTo: (address: CellAddress) => void
}

/** Pixels by which a key makes a column wider or narrower. */
const widthStep = 16

/** Does what a key asks of a cell. */
export function useGridOrders(
  options: GridOrdersOptions,
): (intent: CellIntent, address: CellAddress) => void {
  const { t } = useTranslation('register')
  const { actions, announce, control, fold, grid } = options
  const inColumns = useColumnOrders(options)
  const inRows = useRowOrders(options)
  return (intent, address) => {
    const choice = drawnCell(grid, address)?.querySelector<HTMLElement>('[data-collision] button')
    if ((intent.kind === 'edit' || intent.kind === 'open') && choice) {
      choice.focus()
      return
    }
    switch (intent.kind) {
      case 'edit':
        if (address.column === 'actions') drawnCell(grid, address)?.querySelector('button')?.click()
        else control.edit({ ...address, replacing: intent.replacing })
        return
      case 'open':
        actions.open(address.id, address.column)
        return
      case 'clear':
        actions.clear(address.id, address.column)
        return
      case 'undo':
      case 'redo':
        if (actions[intent.kind]()) announce(t(`done.${intent.kind}`))
        return
      case 'fold':
        fold(address.id)
        return
      case 'leave':
        leave(grid.current)
        return
      case 'sort':
      case 'moveColumn':
      case 'sizeColumn':
        inColumns(intent, address)
        return
      case 'archive':
      case 'toggleRow':
      case 'toggleAll':
      case 'extend':
      case 'moveRow':
        inRows(intent, address)
        return
      case 'none':
        return
    }
  }

  function leave(table: HTMLTableElement | null): void {
    if (control.selection.ids.size > 0) control.select(nothingSelected)
    else table?.closest('section')?.querySelector<HTMLElement>('[data-after-grid]')?.focus()
  }
}

function drawnCell(grid: RefObject<HTMLTableElement | null>, address: CellAddress): HTMLElement | null {
  return grid.current === null ? null : cellElement(grid.current, address)
}

function useColumnOrders({ query, ask, layout, arrange, openId }: GridOrdersOptions) {
  return (intent: ColumnIntent, { column }: CellAddress): void => {
    if (!isMovable(column) || column === 'select' || column === 'actions') return
    if (intent.kind === 'sort') {
      ask({ ...query, sort: pressedSort(query.sort, column, intent.adding) })
      return
    }
    // Beside an open objective the columns are fixed.
    if (openId !== null) return
    if (intent.kind === 'sizeColumn') {
      arrange(withWidth(layout, column, widthOf(layout, column) + intent.step * widthStep))
      return
    }
    const next = neighbourOf(layout, column, intent.step)
    if (next !== null) arrange(withMoved(layout, column, next))
  }
}

function useRowOrders(options: GridOrdersOptions) {
  const { t } = useTranslation('register')
  const { lines, query, control, actions, announce, goTo } = options
  const { selection, select } = control
  const shown = (): readonly string[] => entriesIn(lines).map(({ id }) => id)
  const asked = (id: string): ReadonlySet<string> => (selection.ids.has(id) ? selection.ids : new Set([id]))
  const extend = (address: CellAddress, step: Step): void => {
    const order = shown()
    const to = order[order.indexOf(address.id) + step]
    if (to === undefined) return
    select(extendedTo(selection, order, { from: address.id, to }))
    goTo({ ...address, id: to })
  }
  const move = (address: CellAddress, step: Step): void => {
    if (!isManualOrder(query)) {
      announce(t('move.sorted'))
      return
    }
    const moved = asked(address.id)
    const order = { all: actions.order(), shown: shown(), moved }
    const place = placeByStep(order, step)
    if (place === null) return
    actions.move([...moved], place.before)
    goTo(address)
    announce(t('move.done', { place: order.shown.indexOf(address.id) + 1 + step, count: order.shown.length }))
  }
  return (intent: RowIntent, address: CellAddress): void => {
    switch (intent.kind) {
      case 'archive':
        actions.archive([...asked(address.id)])
        select(nothingSelected)
        return
      case 'toggleRow':
        select(withToggled(selection, address.id))
        return
      case 'toggleAll':
        select(withAllToggled(selection, shown()))
        return
      case 'extend':
        extend(address, intent.step)
        return
      case 'moveRow':
        move(address, intent.step)
        return
    }
  }
}
