import { randomBytes } from 'node:crypto'
import {
  asObjectiveId,
  asPageId,
  asPersonId,
  decideMembership,
  decideObjective,
  decidePage,
  decidePromise,
  decideSealed,
  type Member,
  type MembershipCommand,
  type Refusal,
  type RelationshipEvent,
  type RelationshipState,
  refuse,
} from '@sweetspot/domain'
import type { CommandMessage } from '@sweetspot/protocol'
import type { Store } from '@sweetspot/store'
import type { SyncEngine } from '@sweetspot/sync'
import { captureObjective } from '../documents/objective-capture.ts'
import { capturePage } from '../documents/page-capture.ts'
import { captureTitles } from '../documents/title-capture.ts'
import type { Decision } from './decision.ts'
import type { LedgerRoom } from './ledger-room.ts'
import type { MemberHere } from './member-of.ts'
import { promiseCommandOf } from './promise-command-of.ts'

/** What the preparation of a decision reads. */
export interface DecisionParts {
  readonly store: Store
  readonly engine: SyncEngine
}

type ObjectiveMessage = Extract<CommandMessage, { type: `objective.${string}` }>
type PageMessage = Extract<CommandMessage, { type: `page.${string}` }>
type PromiseMessage = Extract<CommandMessage, { type: `promise.${string}` }>
type SealedMessage = Extract<CommandMessage, { type: `sealed.${string}` }>
type MembershipMessage = Exclude<
  CommandMessage,
  ObjectiveMessage | PageMessage | PromiseMessage | SealedMessage
>

/** Prepares what a command needs beyond the ledger, and returns how its own decider decides it. */
export function decisionOf(
  parts: DecisionParts,
  here: MemberHere,
  command: CommandMessage,
): Promise<Decision['decide']> {
  switch (command.type) {
    case 'objective.propose':
    case 'objective.sign':
    case 'objective.suggest':
    case 'objective.hold':
    case 'objective.withdraw_proposal':
    case 'objective.claim_achievement':
    case 'objective.confirm_achievement':
    case 'objective.dispute_achievement':
    case 'objective.say_missed':
    case 'objective.propose_retirement':
    case 'objective.accept_retirement':
    case 'objective.decline_retirement':
      return objectiveDecision(parts, here, command)
    case 'page.propose':
    case 'page.sign':
      return pageDecision(parts, here, command)
    case 'member.change_roles':
    case 'member.set_limit':
    case 'member.remove':
    case 'deputy.name':
    case 'lead.appoint':
      return membershipDecision(parts, here, command)
    case 'promise.ask':
    case 'promise.give':
    case 'promise.accept':
    case 'promise.decline':
    case 'promise.miss':
    case 'promise.release':
    case 'promise.report_done':
    case 'promise.confirm':
    case 'promise.hand_over':
    case 'promise.take_over':
      return promiseDecision(parts, here, command)
    case 'sealed.open':
    case 'sealed.give':
      return sealedDecision(parts, here, command)
  }
}

async function objectiveDecision(
  { store, engine }: DecisionParts,
  { relationshipId, member }: MemberHere,
  command: ObjectiveMessage,
): Promise<Decision['decide']> {
  const objectiveId = asObjectiveId(command.objectiveId)
  const capture =
    command.type === 'objective.propose'
      ? await captureObjective(store, engine, relationshipId, objectiveId)
      : null
  const at = await store.now()
  return asCurrentMember(member, (state, current) =>
    decideObjective(state, { ...command, objectiveId }, { member: current, capture, at }),
  )
}

async function pageDecision(
  { store, engine }: DecisionParts,
  { relationshipId, member }: MemberHere,
  command: PageMessage,
): Promise<Decision['decide']> {
  const pageId = asPageId(command.pageId)
  const capture =
    command.type === 'page.propose' ? await capturePage({ store, engine }, relationshipId, pageId) : null
  return asCurrentMember(member, (state, current) =>
    decidePage(state, { ...command, pageId }, { member: current, capture }),
  )
}

/** Decides with the roles that the member has by then: they may change while the command waits for its turn. */
function asCurrentMember(
  { personId }: Member,
  decide: (
    state: RelationshipState,
    current: Member,
    room: LedgerRoom,
  ) => readonly RelationshipEvent[] | Refusal,
): Decision['decide'] {
  return (state, room) => {
    const current = state.members.get(personId)
    if (current !== undefined) return decide(state, current, room)
    return refuse('not_allowed', 'You do not belong to this relationship any more; ask a lead of your side.')
  }
}

async function promiseDecision(
  { store }: DecisionParts,
  { member }: MemberHere,
  message: PromiseMessage,
): Promise<Decision['decide']> {
  const command = promiseCommandOf(message)
  const at = await store.now()
  return asCurrentMember(member, (state, current) => decidePromise(state, command, { member: current, at }))
}

async function sealedDecision(
  { store, engine }: DecisionParts,
  { relationshipId, member }: MemberHere,
  command: SealedMessage,
): Promise<Decision['decide']> {
  const needsObjectives = command.type === 'sealed.open' && command.topic === 'priorities'
  const objectives = needsObjectives ? await captureTitles(store, engine, relationshipId) : []
  const salt = randomBytes(16).toString('hex')
  return asCurrentMember(member, (state, current, { kept }) =>
    decideSealed(state, command, { member: current, salt, kept, objectives }),
  )
}

async function membershipDecision(
  { store }: DecisionParts,
  { member: { personId, name } }: MemberHere,
  message: MembershipMessage,
): Promise<Decision['decide']> {
  const command = membershipCommandOf(message)
  const at = await store.now()
  return (state) => decideMembership(state, command, { personId, name, at })
}

function membershipCommandOf(message: MembershipMessage): MembershipCommand {
  const personId = asPersonId(message.personId)
  return message.type === 'deputy.name'
    ? { ...message, personId, deputyId: asPersonId(message.deputyId) }
    : { ...message, personId }
}
