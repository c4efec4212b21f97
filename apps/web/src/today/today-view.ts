import type { Member, RelationshipState } from '@sweetspot/domain'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { invitationMoves } from './invitation-items.ts'
import { objectiveMoves } from './objective-items.ts'
import { promiseMoves } from './promise-items.ts'
import { type Clock, runningClocks } from './running-clocks.ts'
import { type SealSummary, sealSummary } from './seal-summary.ts'
import { sealedMoves } from './sealed-items.ts'
import { groupItems, type ItemGroup } from './today-item.ts'

/** What Today is derived from. */
export interface TodaySources {
  readonly entries: readonly RegisterEntry[]
  readonly state: RelationshipState
  readonly me: Member
  /** Now (ISO time), and the reader's day (YYYY-MM-DD). */
  readonly now: string
  readonly today: string
}

/** Home, as one person sees it. */
export interface TodayView {
  readonly yours: readonly ItemGroup[]
  readonly ours: readonly ItemGroup[]
  readonly theirs: readonly ItemGroup[]
  readonly clocks: readonly Clock[]
  readonly seal: SealSummary
}

/** Derives Today. Each kind of thing that can wait is one more line of moves here. */
export function todayView({ entries, state, me, now, today }: TodaySources): TodayView {
  const moves = [
    objectiveMoves(entries, state, me),
    promiseMoves(state, me, today),
    sealedMoves(state, me),
    invitationMoves(state, me, now),
  ]
  return {
    yours: groupItems(moves.flatMap(({ yours }) => yours)),
    ours: groupItems(moves.flatMap(({ ours }) => ours)),
    theirs: groupItems(moves.flatMap(({ theirs }) => theirs)),
    clocks: runningClocks(entries, today),
    seal: sealSummary(entries),
  }
}
