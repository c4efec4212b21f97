import * as Y from 'yjs'
import type { CompactableLog, DocumentSnapshot, LoggedUpdate } from '../ports.ts'
import { clientWriters } from './client-writers.ts'
import { foldLog, isIncomplete, isSameDocument } from './fold-log.ts'
import { mergeWindow } from './merge-window.ts'
import { type LogWindow, planWindows } from './plan-windows.ts'

/** How much of a log one pass takes on; the next goes on from there. */
const maxRows = 20_000
const maxBytes = 32 * 1024 * 1024
/** Rows are read in pages, so that nobody else waits long for the database. */
const rowsPerPage = 1000

/** What is to be compacted. */
export interface CompactionRequest {
  readonly documentId: string
  /** Numbers of the log at which its state must stay readable: what signatures name. */
  readonly boundaries: ReadonlySet<number>
  /**
   * ISO 8601: only rows before it are taken. It must be older than the longest time from a capture of the document to
   * the event that names its number, or a boundary could come too late.
   */
  readonly olderThan: string
}

/** What came of it. `refused`: the log is left as it is, because the result would not have been the same document. */
export type CompactionOutcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly reason: 'incomplete' | 'snapshot_differs' | 'segments_differ' }
  | { readonly kind: 'compacted'; readonly seq: number; readonly rows: number; readonly rowsAfter: number }

/**
 * Makes a document's log short again: keeps a snapshot of its state, and merges the rows before it by author and time.
 * Both are compared with what the log says before anything is replaced, and each step is whole or not at all, so that a
 * crash between two of them loses nothing. Takes time in proportion to the log: run it beside the server's own thread.
 */
export async function compactDocument(
  log: Omit<CompactableLog, 'longTails'>,
  request: CompactionRequest,
): Promise<CompactionOutcome> {
  const { documentId, boundaries, olderThan } = request
  const base = await log.snapshot(documentId)
  const rows = await readRows(log, documentId, base?.seq ?? 0, olderThan)
  const last = rows.at(-1)
  if (last === undefined) return { kind: 'nothing' }
  const folded = foldLog(base, rows, { gc: true })
  if (isIncomplete(folded)) return { kind: 'refused', reason: 'incomplete' }
  const snapshot: DocumentSnapshot = {
    seq: last.seq,
    state: Y.encodeStateAsUpdate(folded),
    writers: clientWriters(base, rows),
  }
  if (!isSameDocument(folded, foldLog(snapshot, [], { gc: true }), { deleted: false })) {
    return { kind: 'refused', reason: 'snapshot_differs' }
  }
  const merged = planWindows(rows, boundaries).map((window) => ({
    window,
    segments: mergeWindow(window),
  }))
  if (!saysTheSame(base, rows, merged)) return { kind: 'refused', reason: 'segments_differ' }
  await log.keepSnapshot(documentId, snapshot)
  let rowsAfter = rows.length
  for (const { window, segments } of merged) {
    if (await replaceWindow(log, documentId, window, segments)) rowsAfter -= window.length - segments.length
  }
  return { kind: 'compacted', seq: last.seq, rows: rows.length, rowsAfter }
}

async function readRows(
  log: Pick<CompactableLog, 'read'>,
  documentId: string,
  after: number,
  olderThan: string,
): Promise<readonly LoggedUpdate[]> {
  const rows: LoggedUpdate[] = []
  let bytes = 0
  while (rows.length < maxRows && bytes < maxBytes) {
    const page = await log.read(documentId, rows.at(-1)?.seq ?? after, rowsPerPage)
    const firstYoung = page.findIndex(({ at }) => at >= olderThan)
    const old = firstYoung === -1 ? page : page.slice(0, firstYoung)
    rows.push(...old)
    bytes += old.reduce((sum, row) => sum + row.bytes.byteLength, 0)
    if (old.length < page.length || page.length < rowsPerPage) break
  }
  return rows
}

/** Whether the log with its segments is the same as without, in every deleted word. */
function saysTheSame(
  base: DocumentSnapshot | null,
  rows: readonly LoggedUpdate[],
  merged: readonly { readonly window: LogWindow; readonly segments: readonly LoggedUpdate[] }[],
): boolean {
  const replaced = new Set(merged.flatMap(({ window }) => window))
  const after = [...rows.filter((row) => !replaced.has(row)), ...merged.flatMap(({ segments }) => segments)]
  const inOrder = after.toSorted((left, right) => left.seq - right.seq)
  const [was, is] = [foldLog(base, rows, { gc: false }), foldLog(base, inOrder, { gc: false })]
  return !isIncomplete(is) && isSameDocument(was, is, { deleted: true })
}

function replaceWindow(
  log: Pick<CompactableLog, 'replace'>,
  documentId: string,
  window: LogWindow,
  segments: readonly LoggedUpdate[],
): Promise<boolean> {
  const [first, last] = [window[0], window.at(-1)]
  if (first === undefined || last === undefined) return Promise.resolve(false)
  // The rows of a window are at their last numbers, so these span it.
  const place = { firstSeq: first.seq, lastSeq: last.seq, count: window.length }
  return log.replace({ documentId, ...place, segments })
}
