import { useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { nothingSelected, type RowSelection } from '../register-view/row-selection.ts'
import type { GridColumn } from './grid-columns.ts'

/** A cell by what it shows, so that it stays the same cell when rows come and go around it. */
export interface CellAddress {
  /** An objective's id, a group's, or `headRow`. */
  readonly id: string
  readonly column: GridColumn
}

/** Id that stands for the row of the columns' heads. */
export const headRow = 'head'

/** A cell that is being edited; `replacing` starts from nothing instead of from its content. */
export interface EditedCell extends CellAddress {
  readonly replacing: boolean
}

/** Where one is in the register, what is being edited, and which rows are picked. */
export interface GridControl {
  readonly place: CellAddress | null
  readonly edited: EditedCell | null
  readonly selection: RowSelection
  readonly setPlace: (place: CellAddress | null) => void
  readonly edit: (cell: EditedCell) => void
  readonly stopEditing: () => void
  readonly select: (selection: RowSelection) => void
}

/** Keeps the place, the edited cell and the picked rows of one register. */
export function useGridControl(): GridControl {
  const [place, setPlaceState] = useState<CellAddress | null>(null)
  const [edited, setEdited] = useState<EditedCell | null>(null)
  const [selection, select] = useState(nothingSelected)
  const setPlace = useCallback((next: CellAddress | null) => {
    setPlaceState((last) => (last?.id === next?.id && last?.column === next?.column ? last : next))
  }, [])
  const edit = useCallback((cell: EditedCell) => {
    // At once, so that the key that started the edit is typed into its field.
    flushSync(() => setEdited(cell))
  }, [])
  const stopEditing = useCallback(() => flushSync(() => setEdited(null)), [])
  return useMemo(
    () => ({ place, edited, selection, setPlace, edit, stopEditing, select }),
    [place, edited, selection, setPlace, edit, stopEditing],
  )
}
