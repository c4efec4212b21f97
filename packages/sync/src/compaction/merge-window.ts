import type { LoggedUpdate } from '../ports.ts'
import { mergeUpdates } from './merge-updates.ts'
import { authorKey, type LogWindow } from './plan-windows.ts'

/** One row per author in the place of a window's rows, each at the number of its author's last. */
export function mergeWindow(window: LogWindow): readonly LoggedUpdate[] {
  const byAuthor = Map.groupBy(window, authorKey)
  return [...byAuthor.values()].map(mergeRows).toSorted((left, right) => left.seq - right.seq)
}

function mergeRows(rows: readonly LoggedUpdate[]): LoggedUpdate {
  const first = rows[0]
  const last = rows.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('an author without rows')
  const bytes = mergeUpdates(rows.map((row) => row.bytes))
  return { ...last, firstSeq: first.firstSeq, firstAt: first.firstAt, bytes }
}
