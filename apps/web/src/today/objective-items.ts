import { type Member, may, otherParty, type RelationshipState, voiceOf } from '@sweetspot/domain'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { answerMoves, lastAnswer, speaksForSide } from './answer-items.ts'
import { hasEnded } from './has-ended.ts'
import { lifeMoves } from './life-items.ts'
import { type Move, namesOfOwn, objectiveItem } from './objective-item.ts'
import type { Moves, TodayItem } from './today-item.ts'

/** What the signatures, wins and lives of the objectives ask of either side. */
export function objectiveMoves(
  entries: readonly RegisterEntry[],
  state: RelationshipState,
  me: Member,
): Moves {
  const found = entries.flatMap((entry) => [
    ...signingMoves(entry, state, me),
    ...lifeMoves(entry, state, me),
  ])
  const of = (whose: keyof Moves): readonly TodayItem[] => found.flatMap((each) => each[whose] ?? [])
  return { yours: of('yours'), ours: of('ours'), theirs: of('theirs') }
}

function signingMoves(entry: RegisterEntry, state: RelationshipState, me: Member): readonly Move[] {
  const { standing, record } = entry
  if (standing.waitingFor !== null) {
    const answer = lastAnswer(record)
    return [
      ...(answer === null ? [] : answerMoves(entry, answer, { state, me })),
      ...(answer !== null && speaksForSide(answer) ? [] : [signMove(entry, state, me)]),
    ]
  }
  if (standing.status === 'draft') return draftMoves(entry, me)
  const isOver = standing.drift.length === 0 || hasEnded(standing.status)
  if (isOver || !may(me, 'objective.sign', 'table')) return []
  return [{ yours: objectiveItem(entry, 'signAgain', { at: record?.agreement?.at ?? null }) }]
}

/** A proposal waits for the signature of the other side. */
function signMove(entry: RegisterEntry, state: RelationshipState, me: Member): Move {
  const { standing, record } = entry
  const at = record?.proposal?.at ?? null
  const proposer = Object.values(record?.proposal?.signatures ?? {}).map(({ name }) => name)
  if (standing.waitingFor !== me.party) {
    return { theirs: objectiveItem(entry, 'otherSigns', { at, names: proposer }) }
  }
  const can = (member: Member): boolean => may(member, 'objective.sign', 'table')
  return can(me)
    ? { yours: objectiveItem(entry, 'sign', { at, names: proposer }) }
    : { ours: objectiveItem(entry, 'sideSigns', { at, names: namesOfOwn(state, me, can) }) }
}

/** A draft waits for whoever has not written what they gain; then for whoever proposes it. */
function draftMoves(entry: RegisterEntry, me: Member): readonly Move[] {
  if (entry.row.title.trim() === '') return []
  const own = entry.saidGain[me.party]
  const other = entry.saidGain[otherParty(me.party)]
  if (own && other) {
    return may(me, 'objective.propose', 'table') ? [{ yours: objectiveItem(entry, 'propose') }] : []
  }
  return [
    ...(!own && may(me, 'document.write', voiceOf(me.party))
      ? [{ yours: objectiveItem(entry, 'writeWin') }]
      : []),
    ...(own && !other ? [{ theirs: objectiveItem(entry, 'otherWritesWin') }] : []),
  ]
}
