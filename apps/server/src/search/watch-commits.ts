import type { DocumentLog, PendingUpdate } from '@sweetspot/sync/ports'

/** A log that tells which documents got updates, once those are durable. */
export function watchCommits<Log extends DocumentLog>(
  log: Log,
  committed: (documentIds: readonly string[]) => void,
): DocumentLog {
  return {
    load: (documentId) => log.load(documentId),
    async append(batch: readonly PendingUpdate[]) {
      await log.append(batch)
      committed([...new Set(batch.map(({ documentId }) => documentId))])
    },
  }
}
