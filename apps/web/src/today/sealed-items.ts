import {
  type Member,
  may,
  membersOf,
  otherParty,
  type Party,
  type RelationshipState,
} from '@sweetspot/domain'
import type { ItemKind, Moves, TodayItem } from './today-item.ts'

/** What sealed rounds wait for: the own side's answer, or the other's. */
export function sealedMoves(state: RelationshipState, me: Member): Moves {
  const { priorities, valueSought } = state.sealed
  const [seeking, weighing] = [valueSought.at(-1), priorities.at(-1)]
  // The first round of what each side seeks is open from the start; until somebody answered, the first steps ask for it.
  const isAsked = seeking !== undefined && (seeking.round > 1 || Object.keys(seeking.given).length > 0)
  const found = [
    moveOf(isAsked ? seeking : undefined, { own: 'seek', other: 'otherSeeks' }, me.party),
    moveOf(weighing, { own: 'weigh', other: 'otherWeighs' }, me.party),
  ].filter((item) => item !== null)
  const isAlone = membersOf(state, otherParty(me.party)).length === 0
  const mayAnswer = may(me, 'sealed.give', 'table')
  const isOwn = ({ kind }: TodayItem): boolean => kind === 'seek' || kind === 'weigh'
  return {
    yours: mayAnswer ? found.filter(isOwn) : [],
    ours: [],
    theirs: isAlone ? [] : found.filter((item) => !isOwn(item)),
  }
}

type Round = RelationshipState['sealed'][keyof RelationshipState['sealed']][number]

function moveOf(
  round: Round | undefined,
  kinds: { readonly own: ItemKind; readonly other: ItemKind },
  party: Party,
): TodayItem | null {
  if (round?.phase !== 'open') return null
  const own = round.given[party]
  const theirs = round.given[otherParty(party)]
  const kind = own === undefined ? kinds.own : theirs === undefined ? kinds.other : null
  if (kind === null) return null
  return { kind, id: `${kind} ${round.round}`, objective: null, at: (own ?? theirs)?.at ?? null, names: [] }
}
