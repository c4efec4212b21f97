export {
  type ChangeMe,
  changeMeSchema,
  displayNameSchema,
  minPasswordLength,
  type NewAccount,
  newAccountSchema,
  newPasswordSchema,
  type ProfileMessage,
  profileSchema,
  requestResetSchema,
  resetPasswordSchema,
  type SessionList,
  type StartRelationship,
  sessionListSchema,
  setUpSchema,
  startRelationshipSchema,
} from './account.ts'
export { type ApiErrorBody, type ApiErrorCode, apiErrorBodySchema, apiErrorStatus } from './api-error.ts'
export { type CloseReason, closeCodes, closeReasonOf } from './close-codes.ts'
export {
  type CommandMessage,
  type CommandResult,
  commandResultSchema,
  commandSchema,
  idempotencyKeyHeader,
  idempotencyKeySchema,
} from './command.ts'
export { type Diagnosis, diagnosisSchema, echoPath } from './diagnosis.ts'
export { type FeedFrame, feedFrameSchema, feedQuerySchema } from './feed.ts'
export {
  type ApplyImport,
  applyImportSchema,
  importedObjectiveSchema,
  maxImportRows,
  maxImportTextLength,
  updatableFields,
} from './import.ts'
export {
  acceptInvitationSchema,
  type HandedLink,
  handedLinkSchema,
  type InvitationList,
  type InvitationLookup,
  type InviteResult,
  invitationListSchema,
  invitationLookupSchema,
  inviteResultSchema,
  inviteSchema,
  lookUpInvitationSchema,
} from './invitation.ts'
export {
  type LedgerEventMessage,
  ledgerEventSchema,
  type SignedHeadMessage,
  signedHeadSchema,
} from './ledger-event.ts'
export {
  maxAwarenessBytes,
  maxFrameBytes,
  maxImportBytes,
  maxSendQueueBytes,
  maxUploadBytes,
} from './limits.ts'
export {
  messageAuth,
  messageAwareness,
  messageBarrier,
  messageNotice,
  messageQueryAwareness,
  messageSync,
  syncStep1,
  syncStep2,
  syncUpdate,
} from './messages.ts'
export { type Notice, noticeSchema } from './notice.ts'
export { type OutboxList, outboxListSchema } from './outbox.ts'
export {
  newPageSchema,
  type PagePlace,
  type PageSummary,
  pageListSchema,
  pagePlaceSchema,
  pageTitleSchema,
  publishPageSchema,
} from './page.ts'
export {
  type PresencePlace,
  type PresenceUser,
  presencePlaceSchema,
  presenceUserSchema,
} from './presence.ts'
export { recordExportSchema } from './record-export.ts'
export {
  maxQueryLength,
  maxSearchHits,
  type SearchAnswer,
  type SearchHit,
  searchAnswerSchema,
} from './search.ts'
export { documentSchemaVersion, protocolVersion } from './version.ts'
