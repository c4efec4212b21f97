import type { KeyboardEvent } from 'react'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { addressOf, cellElement } from './cell-element.ts'
import { cellIntent } from './cell-key.ts'
import { cellKind, type GridColumn } from './grid-columns.ts'
import { moveTo } from './grid-navigation.ts'
import type { CellAddress, GridControl } from './use-grid-control.ts'
import type { RegisterActions } from './use-register-actions.ts'

interface GridKeysOptions {
  readonly entries: readonly RegisterEntry[]
  readonly columns: readonly GridColumn[]
  readonly control: GridControl
  readonly actions: RegisterActions
  readonly mayEdit: boolean
}

/** Answers the keys of the register: moving, editing, clearing, archiving, undoing, leaving. */
export function useGridKeys(options: GridKeysOptions): (event: KeyboardEvent<HTMLTableElement>) => void {
  const { mayEdit } = options
  return (event) => {
    const address = addressOf(event.target)
    if (address === null) return
    const mod = event.ctrlKey || event.metaKey
    const press = { key: event.key, shift: event.shiftKey, mod, alt: event.altKey }
    const next = neighbour(address, press, options)
    if (next !== null) {
      event.preventDefault()
      cellElement(event.currentTarget, next)?.focus()
      return
    }
    const intent = cellIntent(press, cellKind(address.column), mayEdit)
    if (intent.kind === 'none') return
    // A key that starts an edit is typed into the field; every other one is used up here.
    if (intent.kind !== 'edit' || !intent.replacing) event.preventDefault()
    event.stopPropagation()
    if (intent.kind === 'leave') leave(event.currentTarget)
    else obey(intent, address, event.currentTarget, options)
  }
}

function neighbour(
  { id, column }: CellAddress,
  press: { key: string; shift: boolean; mod: boolean },
  { entries, columns }: GridKeysOptions,
): CellAddress | null {
  const from = { row: entries.findIndex((entry) => entry.id === id), column: columns.indexOf(column) }
  const to = moveTo(from, press, { rows: entries.length, columns: columns.length })
  if (to === null) return null
  const entry = entries[to.row]
  const target = columns[to.column]
  return entry === undefined || target === undefined ? null : { id: entry.id, column: target }
}

function leave(grid: HTMLElement): void {
  grid.closest('section')?.querySelector<HTMLElement>('[data-after-grid]')?.focus()
}

function obey(
  intent: Exclude<ReturnType<typeof cellIntent>, { kind: 'none' | 'leave' }>,
  address: CellAddress,
  grid: HTMLElement,
  { control, actions }: GridKeysOptions,
): void {
  switch (intent.kind) {
    case 'edit':
      if (address.column === 'actions') cellElement(grid, address)?.querySelector('button')?.click()
      else control.edit({ ...address, replacing: intent.replacing })
      return
    case 'open':
      actions.open(address.id, address.column)
      return
    case 'clear':
      actions.clear(address.id, address.column)
      return
    case 'archive':
      actions.archive(address.id)
      return
    case 'undo':
      actions.undo()
      return
    case 'redo':
      actions.redo()
      return
  }
}
