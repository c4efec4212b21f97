import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useMemo, useRef } from 'react'
import { useMediaQuery } from '../app/use-media-query.ts'
import { usePrinting } from '../app/use-printing.ts'

/** The rows that are drawn now. */
export interface RowWindow {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Places of the drawn rows among all lines, ascending. */
  readonly indexes: readonly number[]
  /** Height of every row in pixels, for the room of those that are not drawn. */
  readonly rowHeight: number
}

/** Rows drawn beyond the edge of the screen, so that a quick scroll does not show blanks. */
const overscan = 10

/** Draws the rows in sight, those in `kept` wherever they are, and all of them on paper. */
export function useRowWindow(
  lineIds: readonly string[],
  kept: readonly (string | null | undefined)[],
): RowWindow {
  const scroller = useRef<HTMLDivElement>(null)
  const rowHeight = useMediaQuery('(pointer: coarse)') ? 44 : 36
  const isPrinting = usePrinting()
  const keptRows = kept.map((id) => (id === null || id === undefined ? -1 : lineIds.indexOf(id))).join()
  const rangeExtractor = useCallback(
    (range: Range) => {
      const others = keptRows.split(',').map(Number)
      const shown = new Set([...defaultRangeExtractor(range), ...others.filter((row) => row >= 0)])
      return [...shown].sort((a, b) => a - b)
    },
    [keptRows],
  )
  const virtualizer = useVirtualizer({
    count: lineIds.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    rangeExtractor,
    // Before the first measuring: a screen full of rows instead of none.
    initialRect: { width: 1280, height: 800 },
  })
  const drawn = virtualizer.getVirtualItems().map(({ index }) => index)
  const indexes = isPrinting ? lineIds.map((_, index) => index) : drawn.filter((row) => row < lineIds.length)
  const key = indexes.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is the same as long as its members are
  return useMemo(() => ({ scroller, indexes, rowHeight }), [key, rowHeight])
}
