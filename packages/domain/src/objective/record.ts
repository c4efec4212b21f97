import type { AgreementOf, CaptureOf, ProposalOf, SigningRecord } from '../signing/record.ts'
import type { ObjectiveContent } from './content.ts'
import type { ObjectiveLife } from './life.ts'

/** Exact content of an objective, as it is signed. */
export type Capture = CaptureOf<ObjectiveContent>
/** An objective that one side has signed and put to the other. */
export type Proposal = ProposalOf<ObjectiveContent>
/** An objective that both sides have signed. */
export type Agreement = AgreementOf<ObjectiveContent>

/** What the ledger says of one objective: proposals and signatures, and what became of what was agreed. */
export type ObjectiveRecord = SigningRecord<ObjectiveContent> & { readonly life: ObjectiveLife }
