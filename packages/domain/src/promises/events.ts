import type { ObjectiveId, PersonId, PromiseId } from '../ids.ts'

type About = {
  readonly promiseId: PromiseId
  readonly what: string
  /** Last day, YYYY-MM-DD. */
  readonly due: string
  readonly objectiveId: ObjectiveId | null
}

/** What the record says of who owes what to whom. The header's party is the side that says it. */
export type PromiseEvent =
  /** By the side it would be owed to. */
  | { readonly type: 'promise.asked'; readonly payload: About }
  /** By the side that owes it. */
  | { readonly type: 'promise.given'; readonly payload: About & { readonly ownerId: PersonId } }
  | {
      readonly type: 'promise.accepted'
      readonly payload: { readonly promiseId: PromiseId; readonly ownerId: PersonId }
    }
  | {
      readonly type: 'promise.declined' | 'promise.missed' | 'promise.released'
      readonly payload: { readonly promiseId: PromiseId; readonly reason: string }
    }
  | {
      readonly type: 'promise.done' | 'promise.kept' | 'promise.taken_over'
      readonly payload: { readonly promiseId: PromiseId }
    }
  | {
      readonly type: 'promise.handed_over'
      readonly payload: { readonly promiseId: PromiseId; readonly toId: PersonId }
    }
