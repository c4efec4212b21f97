import { type RecordExport, recordOf, type SignedHead } from '@sweetspot/domain'
import { signedHeadSchema } from '@sweetspot/protocol'
import { z } from 'zod'

const memorySchema = z.object({ checkedAt: z.string(), heads: z.array(signedHeadSchema) })

/** The ends of a record when this browser last verified it, with the key that signed them. */
export type RecordMemory = z.infer<typeof memorySchema>

const keyOf = (relationshipId: string): string => `record-verified-${relationshipId}`

/** Reads what this browser remembers of a record; null where it never verified it. */
export function readRecordMemory(
  storage: Pick<Storage, 'getItem'>,
  relationshipId: string,
): RecordMemory | null {
  try {
    const text = storage.getItem(keyOf(relationshipId))
    if (text === null) return null
    return memorySchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/**
 * Remembers the ends of a record that was just verified; chains that this reader may not read keep what was
 * remembered of them. Returns false where the browser stores nothing.
 */
export function writeRecordMemory(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  relationshipId: string,
  { checkedAt, heads }: { readonly checkedAt: string; readonly heads: readonly SignedHead[] },
): boolean {
  const others = (readRecordMemory(storage, relationshipId)?.heads ?? []).filter(
    (head) => !heads.some(({ chain }) => chain === head.chain),
  )
  try {
    storage.setItem(keyOf(relationshipId), JSON.stringify({ checkedAt, heads: [...heads, ...others] }))
    return true
  } catch {
    return false
  }
}

/** What is remembered, in the shape of an earlier export, of which only the ends are compared. */
export function earlierRecord(memory: RecordMemory, relationshipId: string): RecordExport {
  return recordOf({
    format: 'sweetspot-record/1',
    relationshipId,
    relationshipName: '',
    exportedAt: memory.checkedAt,
    chains: memory.heads.map((head) => ({ chain: head.chain, events: [], head })),
  })
}
