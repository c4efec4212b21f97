import {
  isOpenPromise,
  isOverdue,
  type Member,
  type PromiseRecord,
  type RelationshipState,
} from '@sweetspot/domain'

/** What a member can do about a promise, in the order in which it is offered. */
export type PromiseAct =
  | 'accept'
  | 'decline'
  | 'takeOver'
  | 'done'
  | 'kept'
  | 'missed'
  | 'release'
  | 'withdraw'
  | 'handOver'

/** A promise as one person sees it. */
export interface PromiseItem {
  readonly promise: PromiseRecord
  readonly isOverdue: boolean
  readonly acts: readonly PromiseAct[]
}

/** The promises of a page: those that wait for something, the most urgent first, and those that are settled. */
export interface PromiseLists {
  readonly running: readonly PromiseItem[]
  /** The last one settled first. */
  readonly settled: readonly PromiseItem[]
}

/** Puts promises in order for a person. `today` is YYYY-MM-DD; without an objective, all of the relationship. */
export function promiseLists(
  state: RelationshipState,
  me: Member,
  { today, objectiveId = null }: { readonly today: string; readonly objectiveId?: string | null },
): PromiseLists {
  const items = [...state.promises.values()]
    .filter((promise) => objectiveId === null || promise.objectiveId === objectiveId)
    .map(
      (promise): PromiseItem => ({
        promise,
        isOverdue: isOverdue(promise, today),
        acts: actsOf(promise, state, me),
      }),
    )
  const isRunning = ({ promise }: PromiseItem): boolean =>
    isOpenPromise(promise) || promise.standing === 'asked'
  return {
    running: items.filter(isRunning).toSorted((a, b) => compare(a.promise.due, b.promise.due)),
    settled: items
      .filter((item) => !isRunning(item))
      .toSorted((a, b) => compare(b.promise.since, a.promise.since)),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function actsOf(promise: PromiseRecord, state: RelationshipState, me: Member): readonly PromiseAct[] {
  const { standing, ownerId, handedTo } = promise
  if (promise.owedBy !== me.party) {
    if (standing === 'asked') return ['withdraw']
    return isOpenPromise(promise) ? ['kept', 'missed', 'release'] : []
  }
  if (standing === 'asked') return ['accept', 'decline']
  if (!isOpenPromise(promise)) return []
  const isLead = me.roles.includes('lead')
  const isOrphan = ownerId === null || !state.members.has(ownerId)
  return [
    ...(handedTo === me.personId || (isOrphan && isLead) ? (['takeOver'] as const) : []),
    ...(standing === 'open' ? (['done'] as const) : []),
    ...(isLead || ownerId === me.personId ? (['handOver'] as const) : []),
  ]
}
