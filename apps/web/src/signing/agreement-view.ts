import {
  type AgreementOf,
  type CaptureOf,
  type ContentHashes,
  changedParts,
  type Party,
  type ProposalOf,
  type SignedContent,
  type SignedPart,
  type SigningRecord,
} from '@sweetspot/domain'

type Proposal = ProposalOf<SignedContent>
type Agreement = AgreementOf<SignedContent>

/** What the agreement panel shows, and what the person's side can do next. */
export type AgreementView =
  | { readonly phase: 'draft' }
  /** Proposed by the other side: ours to sign. `movedOn`: parts that changed in the draft since. */
  | { readonly phase: 'to_sign'; readonly proposal: Proposal; readonly movedOn: readonly SignedPart[] }
  | { readonly phase: 'waiting'; readonly proposal: Proposal; readonly movedOn: readonly SignedPart[] }
  | { readonly phase: 'agreed'; readonly agreement: Agreement }
  | { readonly phase: 'changed'; readonly agreement: Agreement; readonly drift: readonly SignedPart[] }

/** Derives what the agreement panel shows one side. `hashes` are those of today's draft. */
export function agreementView(
  record: SigningRecord<SignedContent> | undefined,
  hashes: ContentHashes | null,
  own: Party,
): AgreementView {
  if (record === undefined) return { phase: 'draft' }
  const { proposal, agreement } = record
  if (proposal !== null) {
    const movedOn = changedSince(proposal.capture, hashes)
    return { phase: proposal.signatures[own] === undefined ? 'to_sign' : 'waiting', proposal, movedOn }
  }
  if (agreement === null) return { phase: 'draft' }
  const drift = changedSince(agreement.capture, hashes)
  return drift.length === 0 ? { phase: 'agreed', agreement } : { phase: 'changed', agreement, drift }
}

function changedSince(
  { content, partHashes }: CaptureOf<SignedContent>,
  hashes: ContentHashes | null,
): readonly SignedPart[] {
  return hashes === null ? [] : changedParts(content.kind, partHashes, hashes.partHashes)
}
