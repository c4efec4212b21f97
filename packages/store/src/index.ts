export {
  BackupNotWritten,
  BackupTooNew,
  BackupUnreadable,
  DatabaseMissing,
  DatabaseNotEmpty,
} from './backup/backup-errors.ts'
export type { BackupHeader } from './backup/backup-format.ts'
export type { DatabasePlace } from './backup/database-place.ts'
export { restoreBackup } from './backup/restore-backup.ts'
export { writeBackup } from './backup/write-backup.ts'
export { DatabaseUnavailable } from './database-unavailable.ts'
export { DocumentExists, type DocumentRow, type Documents, type NewDocument } from './documents/documents.ts'
export type { InstanceKey, InstanceKeys } from './instance/instance-key.ts'
export type { Settings } from './instance/settings.ts'
export {
  type ChainAddition,
  type CommandReceipt,
  type Ledger,
  type LedgerAppend,
  LedgerConflict,
  type NewReceipt,
  ReceiptExists,
  type StoredEvent,
  type StoredHead,
} from './ledger/ledger.ts'
export type { LinkPurpose, NewOneTimeLink, OneTimeLink, OneTimeLinks } from './links/one-time-links.ts'
export type { Mail, MailFailure, MailPurpose, NewMail, Outbox } from './mail/outbox.ts'
export { type Account, EmailTaken, type NewPerson, type People, type Person } from './people/people.ts'
export type { Profile, Profiles } from './people/profiles.ts'
export type { NewSession, Session, Sessions } from './people/sessions.ts'
export { openPostgresStore } from './postgres/postgres-store.ts'
export type { NewRelationship, Relationships } from './relationships/relationships.ts'
export type {
  OutdatedDocument,
  SearchFind,
  SearchQuery,
  SearchText,
  SearchTextChange,
  SearchTexts,
} from './search/search-texts.ts'
export { DatabaseTooNew } from './sql/migrate.ts'
export { SqliteError } from './sqlite/sqlite-error.ts'
export { openSqliteStore } from './sqlite/sqlite-store.ts'
export type { Store } from './store.ts'
