import type { Hash } from '../hash.ts'
import {
  type AgreementOf,
  type CaptureOf,
  type ProposalOf,
  type SigningRecord,
  type SigningStanding,
  signingStanding,
} from '../signing/record.ts'
import { type ObjectiveContent, type ObjectivePart, objectiveParts } from './content.ts'

/** Exact content of an objective, as it is signed. */
export type Capture = CaptureOf<ObjectiveContent>
/** An objective that one side has signed and put to the other. */
export type Proposal = ProposalOf<ObjectiveContent>
/** An objective that both sides have signed. */
export type Agreement = AgreementOf<ObjectiveContent>

/** What the ledger says of one objective. */
export type ObjectiveRecord = SigningRecord<ObjectiveContent>

/** What a person sees of an objective's state; drift is derived from today's draft, never stored. */
export type ObjectiveStanding = SigningStanding<ObjectivePart>

/** Derives the standing of an objective from its record and the hashes of today's draft. */
export function standingOf(
  record: ObjectiveRecord | undefined,
  draft: Readonly<Record<string, Hash>> | null,
): ObjectiveStanding {
  return signingStanding(objectiveParts, record, draft)
}
