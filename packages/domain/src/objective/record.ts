import type { Hash } from '../hash.ts'
import type { PersonId } from '../ids.ts'
import type { Role } from '../member.ts'
import type { Party } from '../party.ts'
import { type ContentHashes, changedParts, type ObjectiveContent, type ObjectivePart } from './content.ts'

/** Up to which update of which document a capture reaches. */
export type CaptureBasis = {
  readonly scope: string
  readonly name: string
  readonly epoch: number
  readonly seq: number
}

/** Exact content of an objective, taken once by the server, with its hashes. */
export type Capture = ContentHashes & {
  readonly content: ObjectiveContent
  readonly basis: readonly CaptureBasis[]
}

/** One party's signature under a capture. */
export interface Signature {
  readonly seq: number
  readonly at: string
  readonly personId: PersonId
  readonly name: string
  readonly roles: readonly Role[]
}

/** A capture that one side has signed and put to the other. `seq` names the event. */
export interface Proposal {
  readonly seq: number
  readonly at: string
  readonly party: Party
  readonly capture: Capture
  readonly signatures: Readonly<Partial<Record<Party, Signature>>>
}

/** A capture that both sides have signed. */
export interface Agreement {
  readonly proposalSeq: number
  readonly at: string
  readonly capture: Capture
  readonly signatures: Readonly<Record<Party, Signature>>
}

/** What the ledger says of one objective. */
export type ObjectiveRecord =
  | { readonly phase: 'proposed'; readonly proposal: Proposal; readonly agreement: null }
  | { readonly phase: 'agreed'; readonly proposal: null; readonly agreement: Agreement }
  | { readonly phase: 'reproposed'; readonly proposal: Proposal; readonly agreement: Agreement }

/** What a person sees of an objective's state; drift is derived from today's draft, never stored. */
export interface ObjectiveStanding {
  readonly status: 'draft' | 'proposed' | 'agreed'
  readonly signedBy: Readonly<Record<Party, boolean>>
  /** Parts of today's draft that differ from what was last agreed; empty where nothing was agreed. */
  readonly drift: readonly ObjectivePart[]
  /** The side that has to sign next, or null. */
  readonly waitingFor: Party | null
}

/** Derives the standing of an objective from its record and the hashes of today's draft. */
export function standingOf(
  record: ObjectiveRecord | undefined,
  draft: Readonly<Record<string, Hash>> | null,
): ObjectiveStanding {
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
    drift: agreed === undefined || draft === null ? [] : changedParts(agreed, draft),
    waitingFor,
  }
}
