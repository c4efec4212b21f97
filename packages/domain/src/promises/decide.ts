import { may } from '../access/access.ts'
import type { PersonId } from '../ids.ts'
import type { Member } from '../member.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { RelationshipState } from '../relationship/state.ts'
import type { PromiseCommand } from './command.ts'
import type { PromiseEvent } from './events.ts'
import { isOpenPromise, type PromiseRecord, type PromiseStanding } from './promise-record.ts'

type Decision = readonly PromiseEvent[] | Refusal

/** Who asks, and the database's time. */
export interface PromiseContext {
  readonly member: Member
  readonly at: string
}

/** Decides a command about a promise: the events to append, or why not. Pure. */
export function decidePromise(
  state: RelationshipState,
  command: PromiseCommand,
  { member, at }: PromiseContext,
): Decision {
  if (!may(member, 'promise.make', 'table')) {
    return refuse('not_allowed', 'Your role reads only; ask a member of your side to do this.')
  }
  return command.type === 'promise.ask' || command.type === 'promise.give'
    ? decideNew(state, command, { member, at })
    : decideKnown(state, command, member)
}

type NewPromise = Extract<PromiseCommand, { type: 'promise.ask' | 'promise.give' }>

function decideKnown(
  state: RelationshipState,
  command: Exclude<PromiseCommand, NewPromise>,
  member: Member,
): Decision {
  const promise = state.promises.get(command.promiseId)
  if (promise === undefined) return refuse('unknown_promise', 'There is no such promise; reload the page.')
  switch (command.type) {
    case 'promise.accept':
      return decideAccept(state, command.ownerId, { promise, member })
    case 'promise.hand_over':
      return decideHandOver(state, command.toId, { promise, member })
    case 'promise.take_over':
      return decideTakeOver(state, { promise, member })
    case 'promise.decline':
    case 'promise.miss':
    case 'promise.release':
    case 'promise.report_done':
    case 'promise.confirm':
      return decideWord(command, { promise, member })
  }
}

interface About {
  readonly promise: PromiseRecord
  readonly member: Member
}

function decideNew(state: RelationshipState, command: NewPromise, { member, at }: PromiseContext): Decision {
  const { promiseId, what, due, objectiveId } = command
  if (state.promises.has(promiseId)) return refuse('unchanged', 'This promise is written down already.')
  // A day is over only once it is over everywhere (UTC−12).
  const earliest = new Date(Date.parse(at) - 12 * 3_600_000).toISOString().slice(0, 10)
  if (due < earliest) return refuse('invalid_dates', 'Choose a last day that is not over.')
  const about = { promiseId, what, due, objectiveId }
  if (command.type === 'promise.ask') return [{ type: 'promise.asked', payload: about }]
  const { ownerId } = command
  if (!isOwn(state, ownerId, member)) return unknownMember()
  return [{ type: 'promise.given', payload: { ...about, ownerId } }]
}

function decideAccept(state: RelationshipState, ownerId: PersonId, { promise, member }: About): Decision {
  if (promise.owedBy !== member.party) return theirWord()
  if (promise.standing !== 'asked') return settled()
  if (!isOwn(state, ownerId, member)) return unknownMember()
  return [{ type: 'promise.accepted', payload: { promiseId: promise.id, ownerId } }]
}

/** Which side says each word, in which standings, and what it is recorded as. */
const words = {
  'promise.decline': { saidBy: 'owing', in: ['asked'], event: 'promise.declined' },
  'promise.report_done': { saidBy: 'owing', in: ['open'], event: 'promise.done' },
  'promise.confirm': { saidBy: 'owed', in: ['open', 'done'], event: 'promise.kept' },
  'promise.miss': { saidBy: 'owed', in: ['open', 'done'], event: 'promise.missed' },
  'promise.release': { saidBy: 'owed', in: ['asked', 'open', 'done'], event: 'promise.released' },
} as const satisfies Partial<
  Record<
    PromiseCommand['type'],
    {
      readonly saidBy: 'owing' | 'owed'
      readonly in: readonly PromiseStanding[]
      readonly event: PromiseEvent['type']
    }
  >
>

function decideWord(
  command: Extract<PromiseCommand, { type: keyof typeof words }>,
  { promise, member }: About,
): Decision {
  const { saidBy, in: standings, event } = words[command.type]
  if ((saidBy === 'owing') !== (promise.owedBy === member.party)) return theirWord()
  if (!(standings as readonly PromiseStanding[]).includes(promise.standing)) return settled()
  const { id: promiseId } = promise
  return event === 'promise.done' || event === 'promise.kept'
    ? [{ type: event, payload: { promiseId } }]
    : [{ type: event, payload: { promiseId, reason: 'reason' in command ? command.reason : '' } }]
}

function decideHandOver(state: RelationshipState, toId: PersonId, { promise, member }: About): Decision {
  if (promise.owedBy !== member.party) return theirWord()
  if (!isOpenPromise(promise)) return settled()
  const mayHand = member.personId === promise.ownerId || member.roles.includes('lead')
  if (!mayHand) {
    return refuse(
      'not_allowed',
      'Only its owner or a lead of your side hands a promise over; ask one of them.',
    )
  }
  if (!isOwn(state, toId, member) || toId === promise.ownerId) return unknownMember()
  return [{ type: 'promise.handed_over', payload: { promiseId: promise.id, toId } }]
}

/** Taken over by whom it was handed to; what nobody owns any more, by a lead too. */
function decideTakeOver(state: RelationshipState, { promise, member }: About): Decision {
  if (promise.owedBy !== member.party) return theirWord()
  if (!isOpenPromise(promise)) return settled()
  const isOrphan = promise.ownerId === null || !state.members.has(promise.ownerId)
  const isAsked = promise.handedTo === member.personId
  if (!isAsked && !(isOrphan && member.roles.includes('lead'))) {
    return refuse('not_allowed', 'This promise was not handed to you; ask its owner or a lead of your side.')
  }
  return [{ type: 'promise.taken_over', payload: { promiseId: promise.id } }]
}

/** Whether somebody is a member of the same side who may see to a promise. */
function isOwn(state: RelationshipState, personId: PersonId, { party }: Member): boolean {
  return state.members.get(personId)?.party === party
}

function unknownMember(): Refusal {
  return refuse('unknown_member', 'Choose another member of your side.')
}

function theirWord(): Refusal {
  return refuse('not_allowed', 'The other side says this; yours says it of what is owed to you or by you.')
}

function settled(): Refusal {
  return refuse('promise_settled', 'This promise has moved on meanwhile; look at it again.')
}
