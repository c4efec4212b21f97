import * as Y from 'yjs'
import { type DocumentSnapshot, type LoggedUpdate, writerOf } from '../ports.ts'

/** Who wrote first under each Yjs client id: a snapshot's answer, and what came after it. */
export function clientWriters(
  snapshot: DocumentSnapshot | null,
  rows: readonly Pick<LoggedUpdate, 'origin' | 'bytes'>[],
): DocumentSnapshot['writers'] {
  const writers = new Map(snapshot?.writers)
  for (const { origin, bytes } of rows) {
    for (const client of Y.parseUpdateMeta(bytes).from.keys()) {
      if (!writers.has(client)) writers.set(client, writerOf(origin))
    }
  }
  return writers
}
