import type {
  Chain,
  OrganisationId,
  Party,
  PersonId,
  RelationshipEventType,
  RelationshipId,
  Scope,
} from '@sweetspot/domain'
import type { UpdateOrigin } from '@sweetspot/sync/ports'
import type { ColumnType, Generated } from 'kysely'
import type { LinkPurpose } from '../links/one-time-links.ts'
import type { MailFailure, MailPurpose } from '../mail/outbox.ts'

/** A value that is written once. */
type Fixed<Value> = ColumnType<Value, Value, never>

interface OrganisationTable {
  id: Fixed<OrganisationId>
  name: string
  created_at: Fixed<string>
}

interface PersonTable {
  id: Fixed<PersonId>
  /** Lower case. */
  email: string
  name: string
  password_hash: string | null
  created_at: Fixed<string>
  language: string | null
  time_zone: string | null
}

interface SessionTable {
  /** SHA-256 of the session's id, hex. */
  id_hash: Fixed<string>
  /** Random and public: names the session to its owner without giving it away. */
  handle: Fixed<string>
  person_id: Fixed<PersonId>
  created_at: Fixed<string>
  expires_at: string
  user_agent: Fixed<string>
}

interface OneTimeLinkTable {
  purpose: Fixed<LinkPurpose>
  subject: Fixed<string>
  /** SHA-256 of the link's secret, hex. */
  token_hash: string
  place: string
  note: string | null
  expires_at: string
  created_at: string
}

interface OutboxMailTable {
  id: Fixed<string>
  recipient: Fixed<string>
  purpose: Fixed<MailPurpose>
  subject: Fixed<string>
  place: Fixed<string>
  language: Fixed<string | null>
  expires_at: Fixed<string>
  state: 'queued' | 'sent' | 'failed'
  failure: MailFailure | null
  attempts: number
  created_at: Fixed<string>
  due_at: string
  settled_at: string | null
}

interface RelationshipTable {
  id: Fixed<RelationshipId>
  client_organisation_id: Fixed<OrganisationId>
  vendor_organisation_id: Fixed<OrganisationId>
  created_at: Fixed<string>
}

/** Projection of the ledger: finds a person's relationships without folding any. */
interface MembershipTable {
  relationship_id: Fixed<RelationshipId>
  person_id: Fixed<PersonId>
  party: Party
}

interface DocumentTable {
  id: Fixed<string>
  relationship_id: Fixed<RelationshipId>
  scope: Fixed<Scope>
  name: Fixed<string>
  kind: Fixed<string>
  epoch: Generated<number>
  created_at: Fixed<string>
  created_by: Fixed<string>
}

interface DocumentUpdateTable {
  document_id: Fixed<string>
  seq: Fixed<number>
  epoch: Fixed<number>
  actor: Fixed<UpdateOrigin['actor']>
  party: Fixed<UpdateOrigin['party']>
  session: Fixed<UpdateOrigin['session']>
  via: Fixed<UpdateOrigin['via']>
  at: Fixed<string>
  bytes: Fixed<Uint8Array>
  /** Of merged rows: the first number and time that they cover; null for one update. */
  first_seq: Fixed<number | null>
  first_at: Fixed<string | null>
}

/** Made from the log at any time; where it is missing, the whole log is replayed. */
interface DocumentSnapshotTable {
  document_id: Fixed<string>
  seq: number
  state: Uint8Array
  /** JSON text of pairs: client id and person, or null for the server. */
  writers: string
  at: string
}

/** Up to where of a document's log its words are in `search_text`. */
interface SearchDocumentTable {
  document_id: Fixed<string>
  epoch: number
  seq: number
}

/** Words of documents for search; made from the documents at any time. */
interface SearchTextTable {
  document_id: Fixed<string>
  object_id: Fixed<string>
  relationship_id: Fixed<RelationshipId>
  scope: Fixed<Scope>
  /** The document's. */
  kind: Fixed<string>
  title: Fixed<string>
  text: Fixed<string>
  folded_title: Fixed<string>
  folded_text: Fixed<string>
}

interface LedgerEventTable {
  relationship_id: Fixed<RelationshipId>
  chain: Fixed<Chain>
  seq: Fixed<number>
  at: Fixed<string>
  actor: Fixed<PersonId>
  party: Fixed<Party>
  type: Fixed<RelationshipEventType>
  payload_hash: Fixed<string>
  prev_hash: Fixed<string>
  hash: Fixed<string>
  salt: string
  /** JSON text. */
  payload: string
  head_signature: Fixed<string>
}

interface CommandReceiptTable {
  relationship_id: Fixed<RelationshipId>
  actor: Fixed<string>
  idempotency_key: Fixed<string>
  request_hash: Fixed<string>
  status: Fixed<number>
  /** JSON text. */
  response: Fixed<string>
  at: Fixed<string>
}

interface InstanceKeyTable {
  /** Always 1: an instance has one key. */
  id: Fixed<1>
  algorithm: Fixed<string>
  public_key: Fixed<string>
  private_key: Fixed<string>
}

interface InstanceSettingTable {
  key: Fixed<string>
  value: string
}

/** Kysely's own record of what was migrated. */
interface MigrationTable {
  name: string
  timestamp: string
}

/** All tables. Times are ISO 8601 text in UTC with milliseconds, taken from the database's clock. */
export interface Database {
  organisation: OrganisationTable
  person: PersonTable
  session: SessionTable
  one_time_link: OneTimeLinkTable
  outbox_mail: OutboxMailTable
  relationship: RelationshipTable
  membership: MembershipTable
  document: DocumentTable
  document_update: DocumentUpdateTable
  document_snapshot: DocumentSnapshotTable
  search_document: SearchDocumentTable
  search_text: SearchTextTable
  ledger_event: LedgerEventTable
  command_receipt: CommandReceiptTable
  instance_key: InstanceKeyTable
  instance_setting: InstanceSettingTable
  kysely_migration: MigrationTable
}
