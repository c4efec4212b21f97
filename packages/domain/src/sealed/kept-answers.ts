import type { LedgerEvent } from '../ledger/event.ts'
import { bodyOf } from '../relationship/evolve.ts'
import type { SealedAnswer, SealedTopic } from './sealed-round.ts'

/** A side's own answer as its private chain holds it. */
export type KeptAnswer = SealedAnswer & { readonly round: number; readonly salt: string }

/** The newest answer of each round, by topic and round. */
export type KeptAnswers = ReadonlyMap<string, KeptAnswer>

/** A side that has answered nothing. */
export const noKeptAnswers: KeptAnswers = new Map()

function keyOf(topic: SealedTopic, round: number): string {
  return `${topic}/${round}`
}

/** What a side answered in a round, or null. */
export function keptAnswer<Topic extends SealedTopic>(
  kept: KeptAnswers,
  topic: Topic,
  round: number,
): Extract<KeptAnswer, { topic: Topic }> | null {
  const answer = kept.get(keyOf(topic, round))
  return answer?.topic === topic ? (answer as Extract<KeptAnswer, { topic: Topic }>) : null
}

/** Folds an event of a private chain. A replaced answer is the answer. */
export function evolveKept(kept: KeptAnswers, event: LedgerEvent): KeptAnswers {
  const { type, payload } = bodyOf(event)
  if (type !== 'sealed.kept') return kept
  return new Map(kept).set(keyOf(payload.topic, payload.round), payload)
}
