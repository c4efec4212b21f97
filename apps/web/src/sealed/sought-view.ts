import {
  type KeptAnswers,
  keptAnswer,
  latestRevealed,
  otherParty,
  type Party,
  type SealedRounds,
  type ValueSought,
} from '@sweetspot/domain'

/** How things stand with what both sides seek, as one side may see it. */
export interface SoughtView {
  /** The newest round: the one to answer in while it is open. */
  readonly round: number
  readonly isOpen: boolean
  readonly ownIn: boolean
  readonly otherIn: boolean
  /** What the own side said last, sealed or open; null where it never did. */
  readonly own: ValueSought | null
  /** Both sides' answers of the newest round that was opened; null before that. */
  readonly revealed: Readonly<Record<Party, ValueSought>> | null
}

/** Derives it from the shared record and the own side's private one. */
export function soughtView(
  { valueSought }: Pick<SealedRounds, 'valueSought'>,
  kept: KeptAnswers,
  party: Party,
): SoughtView {
  const last = valueSought.at(-1)
  const revealed = latestRevealed(valueSought)?.values ?? null
  const round = last?.round ?? 1
  return {
    round,
    isOpen: last?.phase === 'open',
    ownIn: last?.given[party] !== undefined,
    otherIn: last?.given[otherParty(party)] !== undefined,
    own: keptAnswer(kept, 'value_sought', round)?.value ?? revealed?.[party] ?? null,
    revealed,
  }
}
