import type { SyncEngine } from '@sweetspot/sync'
import type { Logger } from 'pino'
import type { Config } from '../config/config.ts'
import { databasePlaceOf } from '../config/open-store.ts'
import type { Metrics } from '../operations/metrics.ts'
import { Compactor, compactionTickMs } from './compactor.ts'
import { runCompaction } from './run-compaction.ts'

/** Share of the time since the last look in which the event loop did something: above it, people have to wait. */
const busyShare = 0.5

/** What compaction is started with. */
export interface CompactionParts {
  readonly config: Pick<Config, 'dataDir' | 'databaseUrl'>
  readonly engine: SyncEngine
  readonly metrics: Metrics
  readonly logger: Logger
}

/** Keeps the logs of open documents short, until it is closed. */
export function startCompaction({ config, engine, metrics, logger }: CompactionParts): {
  close(): Promise<void>
} {
  const place = databasePlaceOf(config)
  let seen = performance.eventLoopUtilization()
  const compactor = new Compactor({
    tails: () => engine.tails(),
    compact: (documentId, signal) => runCompaction({ place, documentId }, signal),
    kept: (documentId, seq) => engine.snapshotKept(documentId, seq),
    isBusy: () => {
      const { utilization } = performance.eventLoopUtilization(seen)
      seen = performance.eventLoopUtilization()
      return engine.pendingCount > 0 || utilization > busyShare
    },
    now: () => performance.now(),
    logger,
    counted: (outcome) => metrics.compacted(outcome),
  })
  const ticking = setInterval(() => void compactor.tick(), compactionTickMs)
  return {
    close() {
      clearInterval(ticking)
      return compactor.close()
    },
  }
}
