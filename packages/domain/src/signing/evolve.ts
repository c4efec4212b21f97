import type { EventHeader } from '../ledger/event.ts'
import type { SignableContent } from './content.ts'
import type { Act, CaptureOf, Signer, SigningRecord, Suggestion, ThreadStep } from './record.ts'

/** Folds a proposal, which its own side has signed with it. A newer one replaces an open one. */
export function evolveProposed<Content extends SignableContent>(
  record: SigningRecord<Content> | undefined,
  header: EventHeader,
  {
    content,
    root,
    partHashes,
    basis,
    signer,
    answers = null,
  }: CaptureOf<Content> & { readonly signer: Signer; readonly answers?: number | null },
): SigningRecord<Content> {
  const act = actOf(header, signer)
  const { party, ...signature } = act
  const proposal = {
    seq: header.seq,
    at: header.at,
    party,
    capture: { content, root, partHashes, basis },
    signatures: { [party]: signature },
  }
  const thread: readonly ThreadStep[] = [...(record?.thread ?? []), { ...act, kind: 'proposed', answers }]
  const agreement = record?.agreement ?? null
  return agreement === null
    ? { phase: 'proposed', proposal, agreement, thread }
    : { phase: 'reproposed', proposal, agreement, thread }
}

/** Folds the other side's signature, which makes the agreement; it stands until the next. */
export function evolveSigned<Content extends SignableContent>(
  record: SigningRecord<Content> | undefined,
  header: EventHeader,
  signer: Signer,
): SigningRecord<Content> {
  const proposal = record?.proposal
  if (proposal === undefined || proposal === null) {
    throw new Error(`event ${header.seq} signs where nothing is proposed`)
  }
  const { party, ...signature } = actOf(header, signer)
  const signatures = { ...proposal.signatures, [party]: signature }
  const { client, vendor } = signatures
  if (client === undefined || vendor === undefined) {
    throw new Error(`event ${header.seq} signs for the side that proposed`)
  }
  const agreement = {
    proposalSeq: proposal.seq,
    at: header.at,
    capture: proposal.capture,
    signatures: { client, vendor },
  }
  return { phase: 'agreed', proposal: null, agreement, thread: [] }
}

/** An answer to a proposal that leaves it open, or takes it back. */
export type ProposalAnswer =
  | { readonly kind: 'suggested'; readonly proposalSeq: number; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'held' | 'withdrawn'; readonly proposalSeq: number; readonly reason: string }

/** Folds an answer to the open proposal; an agreement of before stands. */
export function evolveAnswered<Content extends SignableContent>(
  record: SigningRecord<Content> | undefined,
  act: Act,
  answer: ProposalAnswer,
): SigningRecord<Content> {
  if (record === undefined) throw new Error(`event ${act.seq} answers where nothing is proposed`)
  const thread: readonly ThreadStep[] = [...record.thread, { ...act, ...answer }]
  if (answer.kind !== 'withdrawn') return { ...record, thread }
  return record.agreement === null
    ? { phase: 'open', proposal: null, agreement: null, thread }
    : { phase: 'agreed', proposal: null, agreement: record.agreement, thread }
}

/** What the header and the payload's signer say of who did it. */
export function actOf({ seq, at, actor, party }: EventHeader, signer: Signer): Act {
  return { ...signer, seq, at, personId: actor, party }
}
