import type { CellKind } from './grid-columns.ts'

/** What a key asks of the cell in focus. */
export type CellIntent =
  | { readonly kind: 'edit'; readonly replacing: boolean }
  | { readonly kind: 'open' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'archive' }
  | { readonly kind: 'undo' | 'redo' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'none' }

/** A key press as the grid reads it. */
export interface CellKeyPress {
  readonly key: string
  readonly shift: boolean
  readonly mod: boolean
  readonly alt: boolean
}

const none: CellIntent = { kind: 'none' }

/** Reads a key in a cell that is not being edited. Readers may look and open, and change nothing. */
export function cellIntent(press: CellKeyPress, cell: CellKind, mayEdit: boolean): CellIntent {
  const { key, shift, mod, alt } = press
  if (key === 'Escape') return { kind: 'leave' }
  if (key === 'Enter' && (mod || alt)) return { kind: 'open' }
  if (mod && mayEdit && key.toLowerCase() === 'z') return { kind: shift ? 'redo' : 'undo' }
  if (mod && mayEdit && key.toLowerCase() === 'y') return { kind: 'redo' }
  if (mod || alt) return none
  if (key === 'Enter' || key === 'F2') return enter(cell, mayEdit)
  if (!mayEdit) return none
  if (key === 'Delete' && shift) return { kind: 'archive' }
  const editable = cell === 'text' || cell === 'form'
  if (editable && (key === 'Delete' || key === 'Backspace')) return { kind: 'clear' }
  if (cell === 'text' && isTyped(key)) return { kind: 'edit', replacing: true }
  return none
}

function enter(cell: CellKind, mayEdit: boolean): CellIntent {
  switch (cell) {
    case 'text':
    case 'form':
      return mayEdit ? { kind: 'edit', replacing: false } : { kind: 'open' }
    case 'win':
    case 'state':
      return { kind: 'open' }
    case 'actions':
      return { kind: 'edit', replacing: false }
  }
}

/** One character, as opposed to the name of a key ("Shift", "F5"). */
function isTyped(key: string): boolean {
  return [...key].length === 1
}
