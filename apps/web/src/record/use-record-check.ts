import type { SignedHead } from '@sweetspot/domain'
import { useMutation } from '@tanstack/react-query'
import { checkBesidePage } from './check-beside-page.ts'
import type { CheckAnswer } from './check-record.ts'
import { fetchRecord } from './fetch-record.ts'
import { type RecordMemory, readRecordMemory, writeRecordMemory } from './record-memory.ts'

/** A finished check: what came out, when, and what this browser knew before and will know from now on. */
export interface RecordCheck {
  readonly answer: CheckAnswer
  readonly checkedAt: string
  readonly before: RecordMemory | null
  /** False where the browser could not store the result. */
  readonly remembered: boolean
}

/** Fetches the record and checks it; a sound one is remembered, so that the next check can compare with it. */
export function useRecordCheck(relationshipId: string) {
  return useMutation({
    // Without it a request made offline would wait in silence and be sent later, unasked.
    mutationFn: async (): Promise<RecordCheck> => {
      const exported = await fetchRecord(relationshipId)
      const before = readRecordMemory(localStorage, relationshipId)
      const answer = await checkBesidePage({ relationshipId, exported, remembered: before })
      const checkedAt = new Date().toISOString()
      const sound = answer.kind === 'checked' && answer.verdict.problems.length === 0
      const remembered = sound && rememberHeads(relationshipId, answer.verdict.heads, checkedAt)
      return { answer, checkedAt, before, remembered }
    },
  })
}

/** Remembers the ends of a record that this person accepts as sound; false where the browser stores nothing. */
export function rememberHeads(
  relationshipId: string,
  heads: readonly SignedHead[],
  checkedAt: string,
): boolean {
  return writeRecordMemory(localStorage, relationshipId, { checkedAt, heads })
}
