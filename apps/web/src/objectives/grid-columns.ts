import type { Party } from '@sweetspot/domain'

/** Columns of the register, in their order on screen. */
export const gridColumns = [
  'select',
  'ref',
  'title',
  'ownWin',
  'otherWin',
  'owners',
  'due',
  'measure',
  'state',
  'actions',
] as const
export type GridColumn = (typeof gridColumns)[number]

/** What is left beside an open objective, where the width is its own. */
export const narrowColumns = ['ref', 'title', 'state'] as const satisfies readonly GridColumn[]

/**
 * How a cell answers to keys: typed into in place, edited in a small form, opened, ticked; `head` is a column's head,
 * `group` the head of a group of rows.
 */
export type CellKind = 'text' | 'form' | 'win' | 'state' | 'select' | 'actions' | 'head' | 'group'

/** How a column's cells behave. */
export function cellKind(column: GridColumn): CellKind {
  switch (column) {
    case 'ref':
    case 'title':
    case 'due':
      return 'text'
    case 'owners':
    case 'measure':
      return 'form'
    case 'ownWin':
    case 'otherWin':
      return 'win'
    case 'state':
    case 'select':
      return column
    case 'actions':
      return 'actions'
  }
}

/** The side whose win a column shows. */
export function winParty(column: 'ownWin' | 'otherWin', own: Party): Party {
  if (column === 'ownWin') return own
  return own === 'client' ? 'vendor' : 'client'
}
