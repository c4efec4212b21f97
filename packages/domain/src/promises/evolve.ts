import type { PromiseId } from '../ids.ts'
import type { EventHeader } from '../ledger/event.ts'
import { otherParty } from '../party.ts'
import type { PromiseEvent } from './events.ts'
import type { PromiseRecord, Promises } from './promise-record.ts'

/** Folds one event about promises. What names no known promise changes nothing. */
export function evolvePromises(
  state: Promises,
  header: EventHeader,
  { type, payload }: PromiseEvent,
): Promises {
  const since = header.at
  const change = (changes: Partial<PromiseRecord>): Promises => withChanges(state, payload.promiseId, changes)
  switch (type) {
    case 'promise.asked':
      return withPromise(state, {
        ...aboutOf(payload, header),
        owedBy: otherParty(header.party),
        standing: 'asked',
        ownerId: null,
      })
    case 'promise.given':
      return withPromise(state, {
        ...aboutOf(payload, header),
        owedBy: header.party,
        standing: 'open',
        ownerId: payload.ownerId,
      })
    case 'promise.accepted':
      return change({ standing: 'open', ownerId: payload.ownerId, since })
    case 'promise.declined':
      return change({ standing: 'declined', reason: payload.reason, since })
    case 'promise.missed':
      return change({ standing: 'missed', reason: payload.reason, since })
    case 'promise.released':
      return change({ standing: 'released', reason: payload.reason, since })
    case 'promise.done':
      return change({ standing: 'done', since })
    case 'promise.kept':
      return change({ standing: 'kept', since })
    case 'promise.handed_over':
      return change({ handedTo: payload.toId })
    case 'promise.taken_over':
      return change({ ownerId: header.actor, handedTo: null })
  }
}

function aboutOf(
  {
    promiseId: id,
    what,
    due,
    objectiveId,
  }: Extract<PromiseEvent, { type: 'promise.asked' | 'promise.given' }>['payload'],
  { actor, at }: EventHeader,
) {
  return { id, what, due, objectiveId, madeBy: actor, madeAt: at, handedTo: null, reason: '', since: at }
}

function withPromise(state: Promises, promise: PromiseRecord): Promises {
  return { ...state, promises: new Map(state.promises).set(promise.id, promise) }
}

function withChanges(state: Promises, id: PromiseId, changes: Partial<PromiseRecord>): Promises {
  const promise = state.promises.get(id)
  return promise === undefined ? state : withPromise(state, { ...promise, ...changes })
}
