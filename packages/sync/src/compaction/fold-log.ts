import * as Y from 'yjs'
import type { DocumentSnapshot, LoggedUpdate } from '../ports.ts'
import { contentOf } from './content-of.ts'

/** A document folded from a snapshot and rows. With `gc`, deleted content is let go as in a live room. */
export function foldLog(
  snapshot: Pick<DocumentSnapshot, 'state'> | null,
  rows: readonly Pick<LoggedUpdate, 'bytes'>[],
  { gc }: { readonly gc: boolean },
): Y.Doc {
  const doc = new Y.Doc({ gc })
  doc.transact(() => {
    if (snapshot !== null) Y.applyUpdate(doc, snapshot.state)
    for (const { bytes } of rows) Y.applyUpdate(doc, bytes)
  })
  return doc
}

/** Whether something of what was folded still waits for what it builds on. */
export function isIncomplete(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null
}

/** Whether two documents are the same: clocks, deletions and content; with `deleted`, also what was deleted. */
export function isSameDocument(left: Y.Doc, right: Y.Doc, options: { readonly deleted: boolean }): boolean {
  return (
    Y.equalSnapshots(Y.snapshot(left), Y.snapshot(right)) &&
    isSameBytes(contentOf(left, options), contentOf(right, options))
  )
}

function isSameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.byteLength === right.byteLength && left.every((byte, index) => byte === right[index])
}
