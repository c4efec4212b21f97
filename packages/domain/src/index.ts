export { type Action, actions, may } from './access/access.ts'
export { bytesOfHex, type Hash, hashBytes, hashJson, hexOfBytes, utf8 } from './hash.ts'
export {
  asInvitationId,
  asObjectiveId,
  asOrganisationId,
  asPageId,
  asPersonId,
  asPromiseId,
  asRelationshipId,
  type InvitationId,
  type ObjectiveId,
  type OrganisationId,
  type PageId,
  type PersonId,
  type PromiseId,
  type RelationshipId,
} from './ids.ts'
export { canonicalJson, type Json, normalisedText } from './json.ts'
export { chainEvent, type EventDraft, eventHash, headBytes, payloadHash } from './ledger/chain.ts'
export {
  type Chain,
  type ChainHead,
  chainOf,
  chains,
  chainsOf,
  type EventHeader,
  emptyHead,
  type LedgerEvent,
} from './ledger/event.ts'
export {
  type ExportedChain,
  type ParsedRecord,
  type RecordExport,
  type RecordProblem,
  type RecordVerdict,
  recordOf,
  type SignedHead,
  type VerifySignature,
  verifyRecord,
} from './ledger/verify.ts'
export { type Member, type Role, roles } from './member.ts'
export type { MembershipCommand, MembershipContext } from './members/command.ts'
export { decideMembership } from './members/decide.ts'
export type { MembershipEvent } from './members/events.ts'
export {
  type Deputy,
  everMember,
  type FormerMember,
  type Invitation,
  isOpenInvitation,
  type Membership,
  membersOf,
  nextAuditorEnd,
} from './members/membership.ts'
export type { DecisionContext, ObjectiveCommand } from './objective/command.ts'
export { type Confidence, type ConfidenceGap, confidenceGap } from './objective/confidence.ts'
export {
  type Measure,
  type ObjectiveContent,
  type ObjectivePart,
  type ObjectiveParts,
  type Owner,
  objectiveParts,
} from './objective/content.ts'
export { decideObjective } from './objective/decide.ts'
export { mayAnswerClaim } from './objective/decide-life.ts'
export type { ObjectiveEvent } from './objective/events.ts'
export {
  type Claim,
  type LifeStep,
  type MeasureResult,
  newLife,
  type ObjectiveLife,
} from './objective/life.ts'
export type { Agreement, Capture, ObjectiveRecord, Proposal } from './objective/record.ts'
export {
  type ObjectiveStanding,
  type ObjectiveStatus,
  objectiveStatuses,
  standingOf,
} from './objective/standing.ts'

export { guardedText, sheetText, unguardedText } from './objective-export/guarded-text.ts'
export { compareSheet, type MatchedRow, type SheetChange } from './objective-export/sheet-changes.ts'
export { type SheetField, sheetColumns, sheetFields } from './objective-export/sheet-columns.ts'
export type { SheetObjective } from './objective-export/sheet-objective.ts'
export { type ImportField, importFields } from './objective-import/import-field.ts'
export type {
  ImportColumn,
  ImportContext,
  ImportedMeasure,
  ImportedObjective,
  ImportNote,
  ImportNoteCode,
  ImportPreview,
  ImportRow,
  KeptText,
  LeaveOutReason,
  PreviewNote,
  SkippedRow,
  WorkbookPreview,
} from './objective-import/import-preview.ts'
export { type LostCell, lostCells } from './objective-import/lost-cells.ts'
export { proposeObjectives } from './objective-import/propose-objectives.ts'
export { findObjectivesSheet, proposeWorkbook } from './objective-import/propose-workbook.ts'
export { readDue } from './objective-import/read-due.ts'
export { readOwner } from './objective-import/read-owner.ts'
export { type CellValue, cellText, type DateCell, type SheetRows } from './objective-import/sheet-rows.ts'
export { type PageContent, type PagePart, type PageParts, pageParts } from './page/content.ts'
export { decidePage, type PageCommand } from './page/decide.ts'
export { decidePublish, type PagePublished, type PublishRequest } from './page/publish.ts'
export type { PageCapture, PageRecord } from './page/record.ts'
export { otherParty, type Party, parties } from './party.ts'
export type { PromiseCommand } from './promises/command.ts'
export { decidePromise } from './promises/decide.ts'
export type { PromiseEvent } from './promises/events.ts'
export { appointedLeadsDuty, orphanedPromises, promisesHandedTo } from './promises/hand-over.ts'
export {
  isOpenPromise,
  isOverdue,
  type PromiseRecord,
  type PromiseStanding,
  type Promises,
} from './promises/promise-record.ts'
export { type Refusal, refuse } from './refusal.ts'
export type {
  RelationshipEvent,
  RelationshipEventType,
  RelationshipStage,
  RelationshipType,
} from './relationship/events.ts'
export { bodyOf, evolve } from './relationship/evolve.ts'
export { emptyRelationship, type RelationshipState } from './relationship/state.ts'
export {
  isTextRun,
  mentionName,
  plainText,
  type RichText,
  type RichTextMark,
  type RichTextNode,
  richTextOf,
} from './rich-text.ts'
export { bulletList, checkList, heading, type Mentioned, paragraph, table } from './rich-text-parts.ts'
export { caucusOf, isScope, type Scope, scopeFor, scopes, voiceOf } from './scope.ts'
export { decideSealed, type SealedCommand, type SealedContext } from './sealed/decide.ts'
export type { SealedEvent } from './sealed/events.ts'
export {
  evolveKept,
  type KeptAnswer,
  type KeptAnswers,
  keptAnswer,
  noKeptAnswers,
} from './sealed/kept-answers.ts'
export {
  comparePriorities,
  isPriorities,
  maxPriorityObjectives,
  type Priorities,
  type PriorityDifference,
  type PriorityObjective,
  pointsOf,
  pointsToGive,
  priorityMatch,
  roomToTrade,
} from './sealed/priorities.ts'
export {
  type Given,
  latestRevealed,
  type OpenedValue,
  type PriorityRound,
  type SealedAnswer,
  type SealedRound,
  type SealedRounds,
  type SealedTopic,
  sealedTopics,
} from './sealed/sealed-round.ts'
export { type ServedObjective, type SweetObjective, type SweetSpot, sweetSpot } from './sealed/sweet-spot.ts'
export {
  isValueSought,
  maxSoughtWords,
  type SoughtItem,
  soughtItems,
  type ValueCategory,
  type ValueSought,
  valueCategories,
} from './sealed/value-sought.ts'
export { type ExcerptPart, excerptOf } from './search/excerpt.ts'
export { foldText, queryWords } from './search/fold-text.ts'
export { type ContentHashes, changedAmong, contentHashes } from './signing/content.ts'
export {
  type Act,
  type AgreementOf,
  type CaptureOf,
  type ProposalOf,
  type Signature,
  type Signer,
  type SigningRecord,
  type SigningStanding,
  type Suggestion,
  signingStanding,
  type ThreadStep,
} from './signing/record.ts'
export { changedParts, partsOfKind, type SignedContent, type SignedPart } from './signing/signed-content.ts'
export type { SigningLimit } from './signing/signing-limit.ts'
