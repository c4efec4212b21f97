import type { Hash } from '../hash.ts'
import type { PersonId } from '../ids.ts'
import type { Party } from '../party.ts'
import type { Priorities, PriorityObjective } from './priorities.ts'
import type { ValueSought } from './value-sought.ts'

/** What both sides answer without seeing the other's answer. */
export const sealedTopics = ['priorities', 'value_sought'] as const
export type SealedTopic = (typeof sealedTopics)[number]

/** An answer with the topic that says what it is. */
export type SealedAnswer =
  | { readonly topic: 'priorities'; readonly value: Priorities }
  | { readonly topic: 'value_sought'; readonly value: ValueSought }

/** An answer that was opened: with its salt anybody can check it against what was sealed. */
export type OpenedValue<Value> = { readonly value: Value; readonly salt: string }

/** That a side's answer is in: the hash gives nothing of it away. */
export interface Given {
  readonly commitment: Hash
  readonly at: string
  readonly by: PersonId
}

/** One round of a topic, as the shared chain tells it. */
export type SealedRound<Value> =
  | {
      readonly phase: 'open'
      readonly round: number
      readonly given: Readonly<Partial<Record<Party, Given>>>
    }
  | {
      readonly phase: 'revealed'
      readonly round: number
      readonly given: Readonly<Partial<Record<Party, Given>>>
      readonly at: string
      readonly values: Readonly<Record<Party, Value>>
    }

/** A round of priorities is about the objectives that there were when it began. */
export type PriorityRound = SealedRound<Priorities> & { readonly objectives: readonly PriorityObjective[] }

/** All rounds of both topics, oldest first. */
export interface SealedRounds {
  readonly priorities: readonly PriorityRound[]
  readonly valueSought: readonly SealedRound<ValueSought>[]
}

/** Each side can say at once what it seeks; priorities need objectives first. */
export const noSealedRounds: SealedRounds = {
  priorities: [],
  valueSought: [{ phase: 'open', round: 1, given: {} }],
}

/** The rounds of a topic. */
export function roundsOf(
  rounds: SealedRounds,
  topic: SealedTopic,
): readonly SealedRound<Priorities | ValueSought>[] {
  return topic === 'priorities' ? rounds.priorities : rounds.valueSought
}

/** The newest round whose answers both sides know, or null. */
export function latestRevealed<Round extends { readonly phase: 'open' | 'revealed' }>(
  rounds: readonly Round[],
): Extract<Round, { phase: 'revealed' }> | null {
  const isRevealed = (round: Round): round is Extract<Round, { phase: 'revealed' }> =>
    round.phase === 'revealed'
  return rounds.filter(isRevealed).at(-1) ?? null
}
