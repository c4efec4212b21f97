import type { EventHeader } from '../ledger/event.ts'
import type { SignableContent } from './content.ts'
import type { CaptureOf, Signature, Signer, SigningRecord } from './record.ts'

/** Folds a proposal, which its own side has signed with it. A newer one replaces an open one. */
export function evolveProposed<Content extends SignableContent>(
  record: SigningRecord<Content> | undefined,
  header: EventHeader,
  { content, root, partHashes, basis, signer }: CaptureOf<Content> & { readonly signer: Signer },
): SigningRecord<Content> {
  const proposal = {
    seq: header.seq,
    at: header.at,
    party: header.party,
    capture: { content, root, partHashes, basis },
    signatures: { [header.party]: signatureOf(header, signer) },
  }
  const agreement = record?.agreement ?? null
  return agreement === null
    ? { phase: 'proposed', proposal, agreement }
    : { phase: 'reproposed', proposal, agreement }
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
  const signatures = { ...proposal.signatures, [header.party]: signatureOf(header, signer) }
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
  return { phase: 'agreed', proposal: null, agreement }
}

function signatureOf({ seq, at, actor }: EventHeader, signer: Signer): Signature {
  return { ...signer, seq, at, personId: actor }
}
