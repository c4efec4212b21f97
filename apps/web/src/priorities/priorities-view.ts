import {
  comparePriorities,
  type KeptAnswers,
  keptAnswer,
  latestRevealed,
  otherParty,
  type Party,
  type Priorities,
  type PriorityDifference,
  type PriorityObjective,
  priorityMatch,
  type SealedRounds,
} from '@sweetspot/domain'

/** The points of both sides, laid beside each other. */
export interface RevealedPriorities {
  readonly round: number
  readonly at: string
  /** 0 to 100. */
  readonly match: number
  /** In the order of the round. */
  readonly compared: readonly PriorityDifference[]
}

/** A round in which answers are still sealed, as one side may see it. */
export interface OpenPriorities {
  readonly round: number
  readonly objectives: readonly PriorityObjective[]
  readonly ownIn: boolean
  readonly otherIn: boolean
  /** What the own side gave in this round; null where it has not. */
  readonly own: Priorities | null
}

/** How things stand with priorities. */
export interface PrioritiesView {
  readonly open: OpenPriorities | null
  /** Of the newest round that was opened; null before that. */
  readonly revealed: RevealedPriorities | null
}

/** Derives it from the shared record and the own side's private one. */
export function prioritiesView(
  { priorities }: Pick<SealedRounds, 'priorities'>,
  kept: KeptAnswers,
  party: Party,
): PrioritiesView {
  const last = priorities.at(-1)
  const opened = latestRevealed(priorities)
  return {
    open:
      last?.phase === 'open'
        ? {
            round: last.round,
            objectives: last.objectives,
            ownIn: last.given[party] !== undefined,
            otherIn: last.given[otherParty(party)] !== undefined,
            own: keptAnswer(kept, 'priorities', last.round)?.value ?? null,
          }
        : null,
    revealed:
      opened === null
        ? null
        : {
            round: opened.round,
            at: opened.at,
            match: priorityMatch(opened.objectives, opened.values),
            compared: comparePriorities(opened.objectives, opened.values),
          },
  }
}
