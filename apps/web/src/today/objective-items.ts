import { type Member, may, membersOf, otherParty, type RelationshipState, voiceOf } from '@sweetspot/domain'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import type { ItemKind, Moves, TodayItem } from './today-item.ts'

/** What the signatures and wins of the objectives ask of either side. */
export function objectiveMoves(
  entries: readonly RegisterEntry[],
  state: RelationshipState,
  me: Member,
): Moves {
  const found = entries.flatMap((entry) => movesOf(entry, state, me))
  const of = (whose: Whose): readonly TodayItem[] => found.flatMap((each) => each[whose] ?? [])
  return { yours: of('yours'), ours: of('ours'), theirs: of('theirs') }
}

type Whose = keyof Moves
/** One item, under whose move it is. */
type Move = Partial<Record<Whose, TodayItem>>

function movesOf(entry: RegisterEntry, state: RelationshipState, me: Member): readonly Move[] {
  const { standing, record } = entry
  const maySign = may(me, 'objective.sign', 'table')
  const since = record?.proposal?.at ?? null
  const proposer = Object.values(record?.proposal?.signatures ?? {}).map(({ name }) => name)
  if (standing.waitingFor === me.party) {
    return maySign
      ? [{ yours: item(entry, 'sign', { at: since, names: proposer }) }]
      : [{ ours: item(entry, 'sideSigns', { at: since, names: signersOf(state, me) }) }]
  }
  if (standing.waitingFor !== null) {
    return [{ theirs: item(entry, 'otherSigns', { at: since, names: proposer }) }]
  }
  if (standing.status === 'draft') return draftMoves(entry, me)
  if (standing.drift.length === 0 || !maySign) return []
  return [{ yours: item(entry, 'signAgain', { at: record?.agreement?.at ?? null }) }]
}

/** A draft waits for whoever has not written what they gain; then for whoever proposes it. */
function draftMoves(entry: RegisterEntry, me: Member): readonly Move[] {
  if (entry.row.title.trim() === '') return []
  const own = entry.saidGain[me.party]
  const other = entry.saidGain[otherParty(me.party)]
  if (own && other) return may(me, 'objective.propose', 'table') ? [{ yours: item(entry, 'propose') }] : []
  return [
    ...(!own && may(me, 'document.write', voiceOf(me.party)) ? [{ yours: item(entry, 'writeWin') }] : []),
    ...(own && !other ? [{ theirs: item(entry, 'otherWritesWin') }] : []),
  ]
}

function signersOf(state: RelationshipState, me: Member): readonly string[] {
  return membersOf(state, me.party)
    .filter((member) => may(member, 'objective.sign', 'table'))
    .map(({ name }) => name)
}

function item(
  { id, row }: RegisterEntry,
  kind: ItemKind,
  { at = null, names = [] }: { readonly at?: string | null; readonly names?: readonly string[] } = {},
): TodayItem {
  return { kind, id, objective: { id, title: row.title }, at, names }
}
