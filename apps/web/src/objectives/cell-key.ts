import type { CellKind } from './grid-columns.ts'

/** What a key asks of the cell in focus. */
export type CellIntent = RowIntent | ColumnIntent | PlainIntent

/** What a key asks of rows: to pick them, all or on to a neighbour, to archive or to move them. */
export type RowIntent =
  | { readonly kind: 'archive' }
  | { readonly kind: 'toggleRow' }
  | { readonly kind: 'toggleAll' }
  | { readonly kind: 'extend'; readonly step: Step }
  | { readonly kind: 'moveRow'; readonly step: Step }

/** What a key asks of a column on its head. */
export type ColumnIntent =
  | { readonly kind: 'sort'; readonly adding: boolean }
  | { readonly kind: 'moveColumn'; readonly step: Step }
  | { readonly kind: 'sizeColumn'; readonly step: Step }

type PlainIntent =
  | { readonly kind: 'edit'; readonly replacing: boolean }
  | { readonly kind: 'open' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'fold' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'none' }

/** Up or left, or down or right. */
export type Step = -1 | 1

/** A key press as the grid reads it. */
export interface CellKeyPress {
  readonly key: string
  readonly shift: boolean
  readonly mod: boolean
  readonly alt: boolean
}

const none: CellIntent = { kind: 'none' }

/** Reads a key in a cell that is not being edited. Readers may look, sort, pick and open, and change nothing. */
export function cellIntent(press: CellKeyPress, cell: CellKind, mayEdit: boolean): CellIntent {
  const { key, shift, mod, alt } = press
  if (key === 'Escape') return { kind: 'leave' }
  if (mod && !alt && key.toLowerCase() === 'a') return { kind: 'toggleAll' }
  if (mod && mayEdit && key.toLowerCase() === 'z') return { kind: shift ? 'redo' : 'undo' }
  if (mod && mayEdit && key.toLowerCase() === 'y') return { kind: 'redo' }
  if (cell === 'head') return headIntent(press)
  if (cell === 'group') return key === 'Enter' || key === ' ' ? { kind: 'fold' } : none
  if (key === 'Enter' && (mod || alt)) return { kind: 'open' }
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null
  if (step !== null && alt && !mod) return mayEdit ? { kind: 'moveRow', step } : none
  if (step !== null && shift && !mod) return { kind: 'extend', step }
  if (mod || alt) return none
  if (key === ' ') return { kind: 'toggleRow' }
  if (key === 'Enter' || key === 'F2') return enter(cell, mayEdit)
  return mayEdit ? changeIntent(press, cell) : none
}

function headIntent({ key, shift, mod, alt }: CellKeyPress): CellIntent {
  const step = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : null
  if (step !== null && alt && !mod) return { kind: shift ? 'sizeColumn' : 'moveColumn', step }
  return key === 'Enter' || key === ' ' ? { kind: 'sort', adding: shift } : none
}

function changeIntent({ key, shift }: CellKeyPress, cell: CellKind): CellIntent {
  if (key === 'Delete' && shift) return { kind: 'archive' }
  const editable = cell === 'text' || cell === 'form'
  if (editable && (key === 'Delete' || key === 'Backspace')) return { kind: 'clear' }
  if (cell === 'text' && isTyped(key)) return { kind: 'edit', replacing: true }
  return none
}

function enter(cell: Exclude<CellKind, 'head' | 'group'>, mayEdit: boolean): CellIntent {
  switch (cell) {
    case 'text':
    case 'form':
      return mayEdit ? { kind: 'edit', replacing: false } : { kind: 'open' }
    case 'win':
    case 'state':
      return { kind: 'open' }
    case 'select':
      return { kind: 'toggleRow' }
    case 'actions':
      return { kind: 'edit', replacing: false }
  }
}

/** One character, as opposed to the name of a key ("Shift", "F5"). */
function isTyped(key: string): boolean {
  return [...key].length === 1
}
