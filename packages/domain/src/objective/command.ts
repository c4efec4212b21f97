import type { ObjectiveId } from '../ids.ts'
import type { Member } from '../member.ts'
import type { ExpectedHashes, NamedProposal } from '../signing/decide.ts'
import type { Suggestion } from '../signing/record.ts'
import type { MeasureResult } from './life.ts'
import type { Capture } from './record.ts'

type Asked<Type extends string, Rest> = { readonly type: Type; readonly objectiveId: ObjectiveId } & Rest
type Reasoned = { readonly reason: string }

/** What a member asks of a proposal. */
export type SigningCommand =
  | Asked<'objective.propose', { readonly expected: ExpectedHashes }>
  | Asked<'objective.sign', NamedProposal>
  /** Other words, part by part; the proposal stays open. */
  | Asked<'objective.suggest', { readonly proposalSeq: number; readonly suggestions: readonly Suggestion[] }>
  /** "Can't commit yet": the proposal stays open. */
  | Asked<'objective.hold', { readonly proposalSeq: number } & Reasoned>
  /** Takes back the own side's proposal. */
  | Asked<'objective.withdraw_proposal', { readonly proposalSeq: number } & Reasoned>

/** What a member asks of an agreed objective. `agreementSeq` is the number of the agreed proposal that they read. */
export type LifeCommand =
  | Asked<
      'objective.claim_achievement',
      {
        readonly agreementSeq: number
        readonly evidence: string
        readonly results: readonly MeasureResult[]
      }
    >
  | Asked<'objective.confirm_achievement', { readonly claimSeq: number }>
  | Asked<'objective.dispute_achievement', { readonly claimSeq: number } & Reasoned>
  | Asked<'objective.say_missed', { readonly agreementSeq: number } & Reasoned>
  | Asked<'objective.propose_retirement', { readonly agreementSeq: number } & Reasoned>
  | Asked<'objective.accept_retirement', { readonly retirementSeq: number }>
  | Asked<'objective.decline_retirement', { readonly retirementSeq: number } & Reasoned>

/** What a member asks of an objective. */
export type ObjectiveCommand = SigningCommand | LifeCommand

/**
 * Who asks, for a proposal what the server holds of the objective at this moment (null: no such row), and the
 * database's time.
 */
export interface DecisionContext {
  readonly member: Member
  readonly capture: Capture | null
  readonly at: string
}
