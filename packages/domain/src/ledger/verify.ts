import { asRelationshipId, type RelationshipId } from '../ids.ts'
import type { Json } from '../json.ts'
import { eventHash, headBytes, payloadHash } from './chain.ts'
import { type Chain, type ChainHead, chains, type EventHeader, emptyHead } from './event.ts'
import { sealProblems } from './verify-seals.ts'

/** A chain's head as the instance signed it; key and signature base64url. */
export interface SignedHead extends ChainHead {
  readonly relationshipId: RelationshipId
  readonly chain: Chain
  readonly publicKey: string
  readonly signature: string
}

/** One chain as it is exported. Payloads are plain JSON here: a verifier does not interpret them. */
export interface ExportedChain {
  readonly chain: Chain
  readonly events: readonly { readonly header: EventHeader; readonly payload: Json; readonly salt: string }[]
  readonly head: SignedHead
}

/** The file that the Record page exports and `pnpm verify` reads. */
export interface RecordExport {
  readonly format: 'sweetspot-record/1'
  readonly relationshipId: RelationshipId
  readonly relationshipName: string
  readonly exportedAt: string
  readonly chains: readonly ExportedChain[]
}

/** The file's content after its shape was checked, before its ids have their names. */
export interface ParsedRecord extends Omit<RecordExport, 'relationshipId' | 'chains'> {
  readonly relationshipId: string
  readonly chains: readonly {
    readonly chain: Chain
    readonly events: readonly { readonly header: object; readonly payload?: unknown; readonly salt: string }[]
    readonly head: object
  }[]
}

/** Takes a parsed file as a record; what the file claims is for `verifyRecord` to find out. */
export function recordOf(parsed: ParsedRecord): RecordExport {
  const chains = parsed.chains.map(({ chain, events, head }) => ({
    chain,
    events: events.map((event) => event as ExportedChain['events'][number]),
    head: head as SignedHead,
  }))
  return { ...parsed, relationshipId: asRelationshipId(parsed.relationshipId), chains }
}

/** Something wrong with a record, at an event of a chain; number 0 where a chain as a whole is meant. */
export interface RecordProblem {
  readonly kind:
    | 'chain_missing'
    | 'chain_twice'
    | 'wrong_relationship'
    | 'wrong_chain'
    | 'gap'
    | 'broken_link'
    | 'payload_changed'
    | 'head_mismatch'
    | 'bad_signature'
    | 'rewritten_since'
    | 'key_changed'
    | 'reveal_mismatch'
  readonly chain: Chain
  readonly seq: number
}

/** Checks an Ed25519 signature; a port, because browser and server have their own. */
export type VerifySignature = (publicKey: string, message: Uint8Array, signature: string) => Promise<boolean>

/** Result of checking a record: empty `problems` means that nothing was changed, dropped, added or swapped. */
export interface RecordVerdict {
  readonly events: number
  readonly heads: readonly SignedHead[]
  readonly problems: readonly RecordProblem[]
}

/**
 * Checks every hash, link and signature of an exported record, and, where an earlier export is given, that the
 * newer one continues it. What this proves and what it cannot is said in docs/security.md.
 */
export async function verifyRecord(
  record: RecordExport,
  verifySignature: VerifySignature,
  earlier: RecordExport | null = null,
): Promise<RecordVerdict> {
  const problems: RecordProblem[] = chainProblems(record)
  let events = 0
  for (const exported of record.chains) {
    const walked = walkChain(record.relationshipId, exported, problems)
    events += exported.events.length
    const { head, chain } = exported
    if (head.seq !== walked.at(-1)?.seq || head.hash !== walked.at(-1)?.hash) {
      problems.push({ kind: 'head_mismatch', chain, seq: head.seq })
    }
    if (
      !(await verifySignature(head.publicKey, headBytes(record.relationshipId, chain, head), head.signature))
    ) {
      problems.push({ kind: 'bad_signature', chain, seq: head.seq })
    }
    const before = earlier?.chains.find((candidate) => candidate.chain === chain)?.head
    if (before !== undefined) {
      if (walked[before.seq]?.hash !== before.hash)
        problems.push({ kind: 'rewritten_since', chain, seq: before.seq })
      if (before.publicKey !== head.publicKey) problems.push({ kind: 'key_changed', chain, seq: before.seq })
    }
  }
  for (const place of sealProblems(record.chains)) problems.push({ kind: 'reveal_mismatch', ...place })
  return { events, heads: record.chains.map((chain) => chain.head), problems }
}

/** Every record holds the shared chain, and no chain twice: which of two would be the true one? */
function chainProblems({ chains: exported }: RecordExport): RecordProblem[] {
  const names = exported.map(({ chain }) => chain)
  const twice = chains.filter((chain) => names.indexOf(chain) !== names.lastIndexOf(chain))
  return [
    ...(names.includes('shared') ? [] : [{ kind: 'chain_missing', chain: 'shared', seq: 0 } as const]),
    ...twice.map((chain) => ({ kind: 'chain_twice', chain, seq: 0 }) as const),
  ]
}

/** Walks a chain from its start; returns the head after each event, index = event number. */
function walkChain(
  relationshipId: RelationshipId,
  exported: ExportedChain,
  problems: RecordProblem[],
): ChainHead[] {
  const heads: ChainHead[] = [emptyHead]
  for (const { header, payload, salt } of exported.events) {
    const previous = heads.at(-1) ?? emptyHead
    const problem = (kind: RecordProblem['kind']): void => {
      problems.push({ kind, chain: exported.chain, seq: header.seq })
    }
    if (header.relationshipId !== relationshipId) problem('wrong_relationship')
    if (header.chain !== exported.chain) problem('wrong_chain')
    if (header.seq !== previous.seq + 1) problem('gap')
    if (header.prevHash !== previous.hash) problem('broken_link')
    if (payloadHash(salt, payload) !== header.payloadHash) problem('payload_changed')
    heads.push({ seq: header.seq, hash: eventHash(header) })
  }
  return heads
}
