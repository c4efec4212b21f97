import type { Member } from '../member.ts'
import type { Membership } from '../members/membership.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { changedAmong, type PartOf, type SignableContent } from './content.ts'
import type { CaptureOf, ProposalOf, Signer, SigningRecord } from './record.ts'

/** The hashes that a proposer had on screen. */
export type ExpectedHashes = {
  readonly root: string
  readonly partHashes: Readonly<Record<string, string>>
}

/** The proposal that a signer read. */
export type NamedProposal = { readonly proposalSeq: number; readonly root: string }

/** What the objects of a kind are called, and their parts in reading order. */
export interface SignableKind<Content extends SignableContent> {
  /** Within a sentence: "objective". */
  readonly noun: string
  readonly parts: readonly PartOf<Content>[]
}

/** A capture, and what the proposer saw of it. */
export interface ProposedCapture<Content extends SignableContent> {
  readonly capture: CaptureOf<Content>
  readonly expected: ExpectedHashes
}

/** Why this capture cannot be proposed now, or null. Whether the content is complete is for its own kind to say. */
export function refuseProposal<Content extends SignableContent>(
  kind: SignableKind<Content>,
  record: SigningRecord<Content> | undefined,
  { capture, expected }: ProposedCapture<Content>,
): Refusal | null {
  if (capture.root !== expected.root) {
    return refuse(
      'content_changed',
      `Somebody changed this ${kind.noun} just now; read it once more, then propose it.`,
      { changedParts: changedAmong(kind.parts, expected.partHashes, capture.partHashes) },
    )
  }
  if (record?.proposal?.capture.root === capture.root) {
    return refuse('already_signed', 'Exactly this text is already proposed; sign the proposal instead.')
  }
  if (record?.phase === 'agreed' && record.agreement.capture.root === capture.root) {
    return refuse('unchanged_since_agreement', 'Both sides have already signed exactly this text.')
  }
  return null
}

/** Why a member cannot sign the proposal they name, or null. */
export function refuseSignature<Content extends SignableContent>(
  { noun }: Pick<SignableKind<Content>, 'noun'>,
  record: SigningRecord<Content> | undefined,
  { proposalSeq, root, member }: NamedProposal & { readonly member: Member },
): Refusal | null {
  if (record?.agreement?.proposalSeq === proposalSeq) {
    return refuse('already_signed', 'Both sides have already signed this proposal.')
  }
  const proposal = openProposal(noun, record, proposalSeq)
  if ('kind' in proposal) return proposal
  if (proposal.capture.root !== root) return superseded()
  if (proposal.signatures[member.party] !== undefined) {
    return refuse('already_signed', 'Your side has already signed this proposal.')
  }
  return null
}

/** The open proposal of this number, or why there is none. */
export function openProposal<Content extends SignableContent>(
  noun: string,
  record: SigningRecord<Content> | undefined,
  proposalSeq: number,
): ProposalOf<Content> | Refusal {
  const proposal = record?.proposal
  if (proposal === undefined || proposal === null) {
    return refuse(
      'no_open_proposal',
      `Nothing is proposed here; propose the ${noun} to put it to the other side.`,
    )
  }
  return proposal.seq === proposalSeq ? proposal : superseded()
}

function superseded(): Refusal {
  return refuse(
    'proposal_superseded',
    'A newer proposal has replaced this one; review that one before you answer.',
  )
}

/** Refuses whoever may not sign for their side. */
export function refuseSigner(): Refusal {
  return refuse(
    'not_allowed',
    'Only a relationship lead or a sponsor of your side can sign; ask one of them.',
  )
}

/** A member as a signature names them, with the limit that their side had set for them by then. */
export function signerOf({ limits }: Pick<Membership, 'limits'>, { personId, name, roles }: Member): Signer {
  const limit = limits.get(personId)
  return limit === undefined ? { name, roles } : { name, roles, limit }
}
