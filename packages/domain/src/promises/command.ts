import type { ObjectiveId, PersonId, PromiseId } from '../ids.ts'

type About = {
  readonly promiseId: PromiseId
  readonly what: string
  readonly due: string
  readonly objectiveId: ObjectiveId | null
}

/** What a member asks concerning what one side owes the other. */
export type PromiseCommand =
  | (About & { readonly type: 'promise.ask' })
  | (About & { readonly type: 'promise.give'; readonly ownerId: PersonId })
  | { readonly type: 'promise.accept'; readonly promiseId: PromiseId; readonly ownerId: PersonId }
  | {
      readonly type: 'promise.decline' | 'promise.miss' | 'promise.release'
      readonly promiseId: PromiseId
      readonly reason: string
    }
  | {
      readonly type: 'promise.report_done' | 'promise.confirm'
      readonly promiseId: PromiseId
    }
  | { readonly type: 'promise.take_over'; readonly promiseId: PromiseId }
  | { readonly type: 'promise.hand_over'; readonly promiseId: PromiseId; readonly toId: PersonId }
