import { useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { GridColumn } from './grid-columns.ts'

/** A cell by what it shows, so that it stays the same cell when rows come and go around it. */
export interface CellAddress {
  readonly id: string
  readonly column: GridColumn
}

/** A cell that is being edited; `replacing` starts from nothing instead of from its content. */
export interface EditedCell extends CellAddress {
  readonly replacing: boolean
}

/** Where one is in the register, and what is being edited. */
export interface GridControl {
  readonly place: CellAddress | null
  readonly edited: EditedCell | null
  readonly setPlace: (place: CellAddress | null) => void
  readonly edit: (cell: EditedCell) => void
  readonly stopEditing: () => void
}

/** Keeps the place and the edited cell of one register. */
export function useGridControl(): GridControl {
  const [place, setPlace] = useState<CellAddress | null>(null)
  const [edited, setEdited] = useState<EditedCell | null>(null)
  const edit = useCallback((cell: EditedCell) => {
    // At once, so that the key that started the edit is typed into its field.
    flushSync(() => setEdited(cell))
  }, [])
  const stopEditing = useCallback(() => flushSync(() => setEdited(null)), [])
  return useMemo(() => ({ place, edited, setPlace, edit, stopEditing }), [place, edited, edit, stopEditing])
}
