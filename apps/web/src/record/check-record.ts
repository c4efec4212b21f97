import { type Chain, type RecordVerdict, recordOf, verifyRecord } from '@sweetspot/domain'
import { recordExportSchema } from '@sweetspot/protocol'
import { createSignatureCheck, type Subtle } from './ed25519.ts'
import { earlierRecord, type RecordMemory } from './record-memory.ts'

/** An exported record as the server sent it, and what this browser remembers of it. */
export interface RecordToCheck {
  readonly relationshipId: string
  readonly exported: unknown
  readonly remembered: RecordMemory | null
}

/** What came out of a check. `unsupported`: the browser has no Ed25519. `unreadable`: that was no record. */
export type CheckAnswer =
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'checked'; readonly verdict: RecordVerdict }

/** Checks an exported record: every hash, link and signature, and that it continues what is remembered. */
export async function checkRecord(
  { relationshipId, exported, remembered }: RecordToCheck,
  subtle: Subtle | undefined,
): Promise<CheckAnswer> {
  const verifySignature = await createSignatureCheck(subtle)
  if (verifySignature === null) return { kind: 'unsupported' }
  const parsed = recordExportSchema.safeParse(exported)
  if (!parsed.success || !isAskedFor(parsed.data, relationshipId)) return { kind: 'unreadable' }
  const earlier = remembered === null ? null : earlierRecord(remembered, relationshipId)
  return { kind: 'checked', verdict: await verifyRecord(recordOf(parsed.data), verifySignature, earlier) }
}

/** A record of another relationship, or one that leaves the shared chain out, would be sound and prove nothing. */
function isAskedFor(
  {
    relationshipId,
    chains,
  }: { readonly relationshipId: string; readonly chains: readonly { chain: Chain }[] },
  asked: string,
): boolean {
  const names = chains.map(({ chain }) => chain)
  return relationshipId === asked && names.includes('shared') && new Set(names).size === names.length
}
