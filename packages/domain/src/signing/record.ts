import type { Hash } from '../hash.ts'
import type { PersonId } from '../ids.ts'
import type { Role } from '../member.ts'
import type { Party } from '../party.ts'
import { type ContentHashes, changedAmong, type PartOf, type SignableContent } from './content.ts'

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

/** Who signed, as it stood in the ledger at that moment. */
export type Signer = { readonly name: string; readonly roles: readonly Role[] }

/** One party's signature under a capture. */
export interface Signature extends Signer {
  readonly seq: number
  readonly at: string
  readonly personId: PersonId
}

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

/** What the ledger says of proposals and signatures of one object. */
export type SigningRecord<Content extends SignableContent> =
  | { readonly phase: 'proposed'; readonly proposal: ProposalOf<Content>; readonly agreement: null }
  | { readonly phase: 'agreed'; readonly proposal: null; readonly agreement: AgreementOf<Content> }
  | {
      readonly phase: 'reproposed'
      readonly proposal: ProposalOf<Content>
      readonly agreement: AgreementOf<Content>
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
    status: agreement === null ? 'proposed' : 'agreed',
    signedBy: { client: signatures.client !== undefined, vendor: signatures.vendor !== undefined },
    drift: agreed === undefined || draft === null ? [] : changedAmong(parts, agreed, draft),
    waitingFor,
  }
}
