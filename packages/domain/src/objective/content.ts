import type { ObjectiveId } from '../ids.ts'
import type { RichText } from '../rich-text.ts'
import type { SignableKind } from '../signing/decide.ts'

/** Who owns an objective on one side: a member, or a name that is not (yet) a member's. */
export type Owner = { readonly personId: string | null; readonly name: string }

/** How success is measured. Values are kept as written, units included: "72 %", "<= 4". */
export type Measure = {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly baseline: string
  readonly target: string
  /** ISO date, or '' where none is set. */
  readonly due: string
  readonly direction: 'up' | 'down' | ''
}

/** What is signed of an objective, part by part. */
export type ObjectiveParts = {
  readonly title: string
  readonly description: RichText
  readonly clientWin: RichText
  readonly vendorWin: RichText
  /** Why a side accepts the objective though it gains nothing, in its own words; '' where it does gain. */
  readonly clientNoGain: string
  readonly vendorNoGain: string
  /** What each side puts in, in its own words. */
  readonly clientContribution: string
  readonly vendorContribution: string
  readonly measures: readonly Measure[]
  readonly owners: { readonly client: Owner | null; readonly vendor: Owner | null }
  /** ISO date from which it counts, or null: from the agreement on. */
  readonly start: string | null
  /** ISO date, or null where none is set. */
  readonly due: string | null
}

/** Name of a part; a later signature shows only the parts that changed. */
export type ObjectivePart = keyof ObjectiveParts
export const objectiveParts = [
  'title',
  'description',
  'clientWin',
  'clientNoGain',
  'vendorWin',
  'vendorNoGain',
  'clientContribution',
  'vendorContribution',
  'measures',
  'owners',
  'start',
  'due',
] as const satisfies readonly ObjectivePart[]

/** The canonical content of an objective. `schema` rises when a part is added or changes its meaning. */
export type ObjectiveContent = {
  readonly kind: 'objective'
  readonly schema: 1
  readonly id: ObjectiveId
  readonly parts: ObjectiveParts
}

/** Objectives as something to sign. */
export const signableObjective: SignableKind<ObjectiveContent> = {
  noun: 'objective',
  parts: objectiveParts,
}
