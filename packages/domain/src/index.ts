export { type Action, actions, may } from './access/access.ts'
export { bytesOfHex, type Hash, hashBytes, hashJson, hexOfBytes, utf8 } from './hash.ts'
export {
  asObjectiveId,
  asOrganisationId,
  asPersonId,
  asRelationshipId,
  type ObjectiveId,
  type OrganisationId,
  type PersonId,
  type RelationshipId,
} from './ids.ts'
export { canonicalJson, type Json, normalisedText } from './json.ts'
export { chainEvent, type EventDraft, eventHash, headBytes, payloadHash } from './ledger/chain.ts'
export {
  type Chain,
  type ChainHead,
  chains,
  chainsOf,
  type EventHeader,
  emptyHead,
  type LedgerEvent,
} from './ledger/event.ts'
export {
  type ExportedChain,
  type RecordExport,
  type RecordProblem,
  type RecordVerdict,
  type SignedHead,
  type VerifySignature,
  verifyRecord,
} from './ledger/verify.ts'
export { type Member, type Role, roles } from './member.ts'
export {
  type ContentHashes,
  changedParts,
  contentHashes,
  type Measure,
  type ObjectiveContent,
  type ObjectivePart,
  type ObjectiveParts,
  type Owner,
  objectiveParts,
} from './objective/content.ts'
export { type DecisionContext, decideObjective, type ObjectiveCommand } from './objective/decide.ts'
export {
  type Agreement,
  type Capture,
  type CaptureBasis,
  type ObjectiveRecord,
  type ObjectiveStanding,
  type Proposal,
  type Signature,
  standingOf,
} from './objective/record.ts'
export { otherParty, type Party, parties } from './party.ts'
export { type Refusal, refuse } from './refusal.ts'
export type {
  RelationshipEvent,
  RelationshipEventType,
  RelationshipType,
  Signer,
} from './relationship/events.ts'
export { bodyOf, evolve } from './relationship/evolve.ts'
export { emptyRelationship, type RelationshipState } from './relationship/state.ts'
export {
  isTextRun,
  plainText,
  type RichText,
  type RichTextMark,
  type RichTextNode,
  richTextOf,
} from './rich-text.ts'
export { caucusOf, isScope, type Scope, scopeFor, scopes, voiceOf } from './scope.ts'
