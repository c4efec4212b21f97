import { parentPort, workerData } from 'node:worker_threads'
import { openPostgresStore, openSqliteStore } from '@sweetspot/store'
import { compactInStore } from './compact-in-store.ts'
import type { CompactionJob } from './run-compaction.ts'

/** Runs in a thread of its own, over a connection of its own: neither the event loop nor commits wait for it. */
const { place, documentId } = workerData as CompactionJob
const store = await (place.kind === 'postgres' ? openPostgresStore(place) : openSqliteStore(place))
try {
  parentPort?.postMessage(await compactInStore(store, documentId))
} finally {
  await store.close()
}
