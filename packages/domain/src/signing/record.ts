import type { Hash } from '../hash.ts'
import type { PersonId } from '../ids.ts'
import type { Role } from '../member.ts'
import type { Party } from '../party.ts'
import { type ContentHashes, changedAmong, type PartOf, type SignableContent } from './content.ts'
import type { SigningLimit } from './signing-limit.ts'

/** Up to which update of which document a capture reaches. */
export type CaptureBasis = {
  readonly scope: string
  readonly name: string
  readonly epoch: number
  readonly seq: number
}

/** Exact content of an object, taken once by the server, with its hashes. */
export type CaptureOf<Content extends SignableContent> = ContentHashes<PartOf<Content>> & {
  readonly content: Content
  readonly basis: readonly CaptureBasis[]
}

/** Who signed, as it stood in the ledger at that moment; `limit` is absent where their side had set none. */
export type Signer = { readonly name: string; readonly roles: readonly Role[]; readonly limit?: SigningLimit }

/** One party's signature under a capture. */
export interface Signature extends Signer {
  readonly seq: number
  readonly at: string
  readonly personId: PersonId
}

/** Something that a member did about a proposal or an agreement, with the event that holds it. */
export interface Act extends Signature {
  readonly party: Party
}

/** Other words for one part. */
export type Suggestion = { readonly part: string; readonly words: string }

/** A step in the talk about a proposal. `proposalSeq` names the proposal that it is about. */
export type ThreadStep = Act &
  (
    | { readonly kind: 'proposed'; readonly answers: number | null }
    | {
        readonly kind: 'suggested'
        readonly proposalSeq: number
        readonly suggestions: readonly Suggestion[]
      }
    | { readonly kind: 'held'; readonly proposalSeq: number; readonly reason: string }
    | { readonly kind: 'withdrawn'; readonly proposalSeq: number; readonly reason: string }
  )

/** A capture that one side has signed and put to the other. `seq` names the event. */
export interface ProposalOf<Content extends SignableContent> {
  readonly seq: number
  readonly at: string
  readonly party: Party
  readonly capture: CaptureOf<Content>
  readonly signatures: Readonly<Partial<Record<Party, Signature>>>
}

/** A capture that both sides have signed. */
export interface AgreementOf<Content extends SignableContent> {
  readonly proposalSeq: number
  readonly at: string
  readonly capture: CaptureOf<Content>
  readonly signatures: Readonly<Record<Party, Signature>>
}

/** Which proposal and which agreement there are. `open`: what was proposed was withdrawn, and nothing is agreed. */
type SigningPhase<Content extends SignableContent> =
  | { readonly phase: 'open'; readonly proposal: null; readonly agreement: null }
  | { readonly phase: 'proposed'; readonly proposal: ProposalOf<Content>; readonly agreement: null }
  | { readonly phase: 'agreed'; readonly proposal: null; readonly agreement: AgreementOf<Content> }
  | {
      readonly phase: 'reproposed'
      readonly proposal: ProposalOf<Content>
      readonly agreement: AgreementOf<Content>
    }

/** What the ledger says of proposals and signatures of one object, with the talk since the last agreement. */
export type SigningRecord<Content extends SignableContent> = SigningPhase<Content> & {
  readonly thread: readonly ThreadStep[]
}

/** How an object stands between the two sides; drift is derived from today's draft, never stored. */
export interface SigningStanding<Part extends string = string> {
  readonly status: 'draft' | 'proposed' | 'agreed'
  readonly signedBy: Readonly<Record<Party, boolean>>
  /** Parts of today's draft that differ from what was last agreed; empty where nothing was agreed. */
  readonly drift: readonly Part[]
  /** The side that has to sign next, or null. */
  readonly waitingFor: Party | null
}

/** Derives the standing of an object from its record and the hashes of today's draft, whose parts are given. */
export function signingStanding<Part extends string>(
  parts: readonly Part[],
  record: SigningRecord<SignableContent> | undefined,
  draft: Readonly<Record<string, Hash>> | null,
): SigningStanding<Part> {
  if (record === undefined) {
    return { status: 'draft', signedBy: { client: false, vendor: false }, drift: [], waitingFor: null }
  }
  const { proposal, agreement } = record
  const signatures = agreement?.signatures ?? proposal?.signatures ?? {}
  const agreed = agreement?.capture.partHashes
  const waitingFor = proposal === null ? null : proposal.signatures.client === undefined ? 'client' : 'vendor'
  return {
    status: agreement !== null ? 'agreed' : proposal !== null ? 'proposed' : 'draft',
    signedBy: { client: signatures.client !== undefined, vendor: signatures.vendor !== undefined },
    drift: agreed === undefined || draft === null ? [] : changedAmong(parts, agreed, draft),
    waitingFor,
  }
}
