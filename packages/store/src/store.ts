import type { CompactableLog, DocumentLog } from '@sweetspot/sync/ports'
import type { Documents } from './documents/documents.ts'
import type { InstanceKeys } from './instance/instance-key.ts'
import type { Settings } from './instance/settings.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { OneTimeLinks } from './links/one-time-links.ts'
import type { Outbox } from './mail/outbox.ts'
import type { People } from './people/people.ts'
import type { Profiles } from './people/profiles.ts'
import type { Sessions } from './people/sessions.ts'
import type { Relationships } from './relationships/relationships.ts'
import type { SearchTexts } from './search/search-texts.ts'
import type { DatabaseLoad } from './sql/sql-database.ts'

/** All that an instance keeps. What a promise of it resolved with survives a power cut. */
export interface Store {
  readonly documentLog: DocumentLog
  readonly compactableLog: CompactableLog
  readonly documents: Documents
  readonly ledger: Ledger
  readonly searchTexts: SearchTexts
  readonly relationships: Relationships
  readonly people: People
  readonly sessions: Sessions
  readonly profiles: Profiles
  readonly links: OneTimeLinks
  readonly outbox: Outbox
  readonly instanceKey: InstanceKeys
  readonly settings: Settings
  /** The database's clock: ISO 8601 in UTC with milliseconds. */
  now(): Promise<string>
  /** How busy the connections to the database are, for metrics. */
  load(): DatabaseLoad
  /** Lets go of the database; every later call rejects. May be called again. */
  close(): Promise<void>
}
