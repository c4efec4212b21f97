import {
  type Member,
  may,
  orphanedPromises,
  type PromiseRecord,
  type RelationshipState,
} from '@sweetspot/domain'
import { daysBetween, soonDays } from './running-clocks.ts'
import type { ItemKind, Moves, TodayItem } from './today-item.ts'

/** What promises ask of either side: of this person, where they may act. `today` is the reader's day, YYYY-MM-DD. */
export function promiseMoves(state: RelationshipState, me: Member, today: string): Moves {
  const promises = [...state.promises.values()]
  const own = may(me, 'promise.make', 'table') ? promises : []
  return {
    yours: own.flatMap((promise) => itemsOf(promise, ownKind(promise, { state, me, today }))),
    ours: [],
    theirs: promises.flatMap((promise) => itemsOf(promise, otherKind(promise, me, today))),
  }
}

function itemsOf({ id, what, due }: PromiseRecord, kind: ItemKind | null): readonly TodayItem[] {
  return kind === null ? [] : [{ kind, id, objective: null, title: what, at: due, names: [] }]
}

interface Reader {
  readonly state: RelationshipState
  readonly me: Member
  readonly today: string
}

function ownKind(promise: PromiseRecord, { state, me, today }: Reader): ItemKind | null {
  const { standing, owedBy, ownerId, handedTo } = promise
  if (owedBy !== me.party) return standing === 'done' ? 'confirmPromise' : null
  if (standing === 'asked') return 'answerPromise'
  if (standing !== 'open' && standing !== 'done') return null
  const isOrphan = orphanedPromises(state, me.party).includes(promise)
  if (handedTo === me.personId || (isOrphan && me.roles.includes('lead'))) return 'takeOverPromise'
  return standing === 'open' && ownerId === me.personId && isNear(promise, today) ? 'keepPromise' : null
}

function otherKind(promise: PromiseRecord, me: Member, today: string): ItemKind | null {
  const { standing, owedBy } = promise
  if (owedBy === me.party) return standing === 'done' ? 'otherConfirmsPromise' : null
  if (standing === 'asked') return 'otherAnswersPromise'
  return standing === 'open' && isNear(promise, today) ? 'otherKeepsPromise' : null
}

function isNear({ due }: PromiseRecord, today: string): boolean {
  const inDays = daysBetween(today, due)
  return inDays !== null && inDays <= soonDays
}
