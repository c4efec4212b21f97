import {
  type Agreement,
  type ContentHashes,
  changedParts,
  type ObjectivePart,
  type ObjectiveRecord,
  type Party,
  type Proposal,
} from '@sweetspot/domain'

/** What the agreement panel shows, and what the person's side can do next. */
export type AgreementView =
  | { readonly phase: 'draft' }
  /** Proposed by the other side: ours to sign. `movedOn`: parts that changed in the draft since. */
  | { readonly phase: 'to_sign'; readonly proposal: Proposal; readonly movedOn: readonly ObjectivePart[] }
  | { readonly phase: 'waiting'; readonly proposal: Proposal; readonly movedOn: readonly ObjectivePart[] }
  | { readonly phase: 'agreed'; readonly agreement: Agreement }
  | { readonly phase: 'changed'; readonly agreement: Agreement; readonly drift: readonly ObjectivePart[] }

/** Derives what the agreement panel shows one side. `hashes` are those of today's draft. */
export function agreementView(
  record: ObjectiveRecord | undefined,
  hashes: ContentHashes | null,
  own: Party,
): AgreementView {
  if (record === undefined) return { phase: 'draft' }
  const { proposal, agreement } = record
  if (proposal !== null) {
    const movedOn = hashes === null ? [] : changedParts(proposal.capture.partHashes, hashes.partHashes)
    return { phase: proposal.signatures[own] === undefined ? 'to_sign' : 'waiting', proposal, movedOn }
  }
  const drift = hashes === null ? [] : changedParts(agreement.capture.partHashes, hashes.partHashes)
  return drift.length === 0 ? { phase: 'agreed', agreement } : { phase: 'changed', agreement, drift }
}
