import { type DragEvent, useState } from 'react'
import { entriesIn } from '../register-view/register-lines.ts'
import { placeBeside } from '../register-view/row-move.ts'
import { addressOf } from './cell-element.ts'
import type { ObjectiveGridProps } from './objective-grid-props.ts'

/** Where dragged rows would go: before or after a row. */
export interface RowDrop {
  readonly id: string
  readonly side: 'before' | 'after'
}

interface RowDrag {
  /** The row that is being dragged, which must stay drawn until it is dropped. */
  readonly draggedId: string | null
  readonly drop: RowDrop | null
  readonly handlers: {
    readonly onDragStart: (event: DragEvent<HTMLTableElement>) => void
    readonly onDragOver: (event: DragEvent<HTMLTableElement>) => void
    readonly onDrop: (event: DragEvent<HTMLTableElement>) => void
    readonly onDragEnd: () => void
  }
}

/** Dragging rows by their handle; a picked row takes all picked rows along. */
export function useRowDrag({ lines, control, actions }: ObjectiveGridProps): RowDrag {
  const [draggedId, setDragged] = useState<string | null>(null)
  const [drop, setDrop] = useState<RowDrop | null>(null)
  const { ids } = control.selection
  const moved =
    draggedId !== null && ids.has(draggedId) ? ids : new Set(draggedId === null ? [] : [draggedId])
  const end = (): void => {
    setDragged(null)
    setDrop(null)
  }
  return {
    draggedId,
    drop,
    handlers: {
      onDragStart: (event) => {
        const handle = event.target instanceof HTMLElement ? event.target.dataset['drag'] : undefined
        if (handle === undefined) return
        event.dataTransfer.effectAllowed = 'move'
        setDragged(handle)
      },
      onDragOver: (event) => {
        const over = draggedId === null ? null : dropAt(event)
        if (over === null || moved.has(over.id)) return
        event.preventDefault()
        if (over.id !== drop?.id || over.side !== drop.side) setDrop(over)
      },
      onDrop: (event) => {
        if (draggedId === null || drop === null) return
        event.preventDefault()
        const shown = entriesIn(lines).map(({ id }) => id)
        const place = placeBeside({ all: actions.order(), shown, moved }, drop.id, drop.side === 'after')
        if (place !== null) actions.move([...moved], place.before)
        end()
      },
      onDragEnd: end,
    },
  }
}

function dropAt(event: DragEvent): RowDrop | null {
  const cell =
    event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role=gridcell]') : null
  const address = cell === null ? null : addressOf(cell)
  if (cell === null || address === null) return null
  const { top, height } = cell.getBoundingClientRect()
  return { id: address.id, side: event.clientY < top + height / 2 ? 'before' : 'after' }
}
