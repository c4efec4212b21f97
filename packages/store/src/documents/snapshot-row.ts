import type { DocumentSnapshot } from '@sweetspot/sync/ports'

/** Columns of a snapshot beside others: all null where a document has none. */
export const snapshotColumns = [
  'document_snapshot.seq as snapshotSeq',
  'document_snapshot.state',
  'document_snapshot.writers',
] as const

interface SnapshotRow {
  readonly snapshotSeq: number | null
  readonly state: Uint8Array | null
  /** JSON text of pairs: client id and person, or null for the server. */
  readonly writers: string | null
}

/** The snapshot in a row; null where there is none. */
export function snapshotOf({ snapshotSeq, state, writers }: SnapshotRow): DocumentSnapshot | null {
  if (snapshotSeq === null || state === null || writers === null) return null
  return { seq: snapshotSeq, state, writers: new Map(JSON.parse(writers) as [number, string | null][]) }
}

/** Writers as they are kept. */
export function writersToText(writers: DocumentSnapshot['writers']): string {
  return JSON.stringify([...writers])
}
