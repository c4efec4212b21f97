import type { Store } from '@sweetspot/store'
import type { SyncEngine } from '@sweetspot/sync'
import type { LedgerService } from '../ledger/ledger-service.ts'

/** What the sample relationship is written with. */
export interface SampleParts {
  readonly store: Store
  readonly ledger: LedgerService
  readonly engine: SyncEngine
}
