import type { LoggedUpdate } from '../ports.ts'

/** How precisely it stays known when something was written. */
const windowMs = 5 * 60_000
/** One window is one transaction, for which everybody's commits wait. */
const maxRows = 1000
const maxBytes = 1024 * 1024

/** Rows of a log that follow each other and may be merged by author. */
export type LogWindow = readonly LoggedUpdate[]

/**
 * Cuts rows into windows of at most five minutes. A window ends at each boundary, so that the state at that number can
 * still be read from the log, and holds nothing of two epochs. Windows in which nothing could be merged are left out.
 */
export function planWindows(
  rows: readonly LoggedUpdate[],
  boundaries: ReadonlySet<number>,
): readonly LogWindow[] {
  const windows: LoggedUpdate[][] = []
  let open: LoggedUpdate[] = []
  for (const row of rows) {
    if (!fits(open, row, boundaries)) {
      windows.push(open)
      open = []
    }
    open.push(row)
  }
  windows.push(open)
  return windows.filter((window) => new Set(window.map(authorKey)).size < window.length)
}

/** Rows with the same key may become one. */
export function authorKey({ origin, epoch }: Pick<LoggedUpdate, 'origin' | 'epoch'>): string {
  return JSON.stringify([epoch, origin.actor, origin.party, origin.session, origin.via])
}

function fits(window: LogWindow, row: LoggedUpdate, boundaries: ReadonlySet<number>): boolean {
  const [first] = window
  const last = window.at(-1)
  if (first === undefined || last === undefined) return true
  const bytes = window.reduce((sum, { bytes: part }) => sum + part.byteLength, row.bytes.byteLength)
  return (
    !boundaries.has(last.seq) &&
    row.epoch === first.epoch &&
    window.length < maxRows &&
    bytes <= maxBytes &&
    Date.parse(row.at) - Date.parse(first.firstAt) <= windowMs
  )
}
