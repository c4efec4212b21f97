import { useMemo } from 'react'
import { useLatest } from '../design/use-latest.ts'
import { entriesIn } from '../register-view/register-lines.ts'
import { withRange, withToggled } from '../register-view/row-selection.ts'
import type { ObjectiveGridProps } from './objective-grid-props.ts'

/** Picks a row or lets it go; as the end of a range, picks all from the last one to there. */
export type TickRow = (id: string, isRangeEnd: boolean) => void

/** The same function at every drawing, so that rows need not draw again. */
export function useTickRow(props: Pick<ObjectiveGridProps, 'lines' | 'control'>): TickRow {
  const latest = useLatest(props)
  return useMemo(
    () => (id, isRangeEnd) => {
      const { lines, control } = latest.current
      const order = entriesIn(lines).map((entry) => entry.id)
      const { selection, select } = control
      select(isRangeEnd ? withRange(selection, order, id) : withToggled(selection, id))
    },
    [latest],
  )
}
