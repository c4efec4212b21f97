import type { Act } from '../signing/record.ts'

/** What one measure of the agreement reached, as written. */
export type MeasureResult = { readonly measureId: string; readonly result: string }

/** One side says that what was agreed is achieved. */
export interface Claim extends Act {
  readonly evidence: string
  readonly results: readonly MeasureResult[]
}

/** An act with its reason. */
export interface ReasonedAct extends Act {
  readonly reason: string
}

/** A step in the life of an agreement, for its history. */
export type LifeStep =
  | (Claim & { readonly kind: 'claimed' })
  | (Act & { readonly kind: 'confirmed' | 'retired' })
  | (ReasonedAct & { readonly kind: 'disputed' | 'missed' | 'retirement_proposed' | 'retirement_declined' })

/**
 * What became of what was agreed. `running` from the agreement on. A claim waits for the other side, and where they
 * dispute it, all is as before it; only the other side's confirmation makes `achieved`, only both together `retired`.
 */
type LifePhase =
  | { readonly phase: 'running' }
  | { readonly phase: 'claimed'; readonly claim: Claim; readonly before: 'running' | 'missed' }
  | { readonly phase: 'achieved'; readonly claim: Claim; readonly confirmation: Act }
  | { readonly phase: 'missed' }
  | { readonly phase: 'retired'; readonly proposal: ReasonedAct; readonly acceptance: Act }

/** What became of an objective after it was agreed. A new agreement begins a new life; the steps stay. */
export type ObjectiveLife = LifePhase & {
  /** One side's proposal to retire it that the other has not answered. */
  readonly retirement: ReasonedAct | null
  readonly steps: readonly LifeStep[]
}

/** The life of what was just agreed, or is not agreed yet. */
export const newLife: ObjectiveLife = { phase: 'running', retirement: null, steps: [] }
