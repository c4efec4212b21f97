export type { Clock } from './clock.ts'
export type { CommitMeter, CommitTrouble } from './committer.ts'
export {
  type CompactionOutcome,
  type CompactionRequest,
  compactDocument,
} from './compaction/compact-document.ts'
export type { Connection } from './connection.ts'
export {
  type CapturedDocument,
  type ClientVersion,
  type ServerChange,
  SyncEngine,
  type SyncEngineOptions,
} from './engine.ts'
export type { DocumentShape } from './guard/document-shape.ts'
export type { GuardRule } from './guard/guard-refusal.ts'
export type { Identity, SyncSocket } from './identity.ts'
export type { Entry } from './room.ts'
