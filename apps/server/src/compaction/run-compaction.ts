import { Worker } from 'node:worker_threads'
import type { DatabasePlace } from '@sweetspot/store'
import type { CompactionOutcome } from '@sweetspot/sync'

/** A pass is bounded; one that takes this long has lost its way. */
const maxMs = 120_000
/** Thrice what the largest pass needs; more ends the thread, not the server. */
const maxHeapMb = 768

/** What the thread is told. */
export interface CompactionJob {
  readonly place: DatabasePlace
  readonly documentId: string
}

/** Compacts a document in a thread of its own. Rejects where that failed, or was ended by the signal. */
export async function runCompaction(job: CompactionJob, signal: AbortSignal): Promise<CompactionOutcome> {
  signal.throwIfAborted()
  const worker = new Worker(new URL('./compaction-worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
  })
  const ended = AbortSignal.any([signal, AbortSignal.timeout(maxMs)])
  const { promise, resolve, reject } = Promise.withResolvers<CompactionOutcome>()
  worker.once('message', resolve)
  worker.once('error', reject)
  worker.once('exit', () => reject(new Error('the compaction ended without an answer')))
  ended.addEventListener('abort', () => reject(ended.reason), { once: true })
  try {
    return await promise
  } finally {
    await worker.terminate()
  }
}
