import type { Hash } from '../hash.ts'
import type { ObjectiveId } from '../ids.ts'
import type { Signer, Suggestion } from '../signing/record.ts'
import type { MeasureResult } from './life.ts'
import type { Capture } from './record.ts'

type Recorded<Type extends string, Payload> = {
  readonly type: Type
  readonly payload: Payload & { readonly objectiveId: ObjectiveId; readonly signer: Signer }
}

/** What is recorded of proposals and of what the other side answered. */
export type ObjectiveSigningEvent =
  /** `answers` names the other side's proposal that this one replaces; absent or null where it replaces none. */
  | Recorded<'objective.proposed', Capture & { readonly answers?: number | null }>
  | Recorded<'objective.signed', { readonly proposalSeq: number; readonly root: Hash }>
  | Recorded<
      'objective.change_suggested',
      { readonly proposalSeq: number; readonly suggestions: readonly Suggestion[] }
    >
  | Recorded<'objective.held', { readonly proposalSeq: number; readonly reason: string }>
  | Recorded<'objective.proposal_withdrawn', { readonly proposalSeq: number; readonly reason: string }>

/** What is recorded of an objective after it was agreed. `agreementSeq` is the number of the agreed proposal. */
export type ObjectiveLifeEvent =
  | Recorded<
      'objective.achievement_claimed',
      {
        readonly agreementSeq: number
        readonly evidence: string
        readonly results: readonly MeasureResult[]
      }
    >
  | Recorded<'objective.achievement_confirmed', { readonly claimSeq: number }>
  | Recorded<'objective.achievement_disputed', { readonly claimSeq: number; readonly reason: string }>
  | Recorded<'objective.missed', { readonly agreementSeq: number; readonly reason: string }>
  | Recorded<'objective.retirement_proposed', { readonly agreementSeq: number; readonly reason: string }>
  /** By the other side, who declines, or by the proposer's own, who takes it back. */
  | Recorded<'objective.retirement_declined', { readonly retirementSeq: number; readonly reason: string }>
  | Recorded<'objective.retired', { readonly retirementSeq: number }>

/** What is recorded of objectives. */
export type ObjectiveEvent = ObjectiveSigningEvent | ObjectiveLifeEvent
