import { may } from '../access/access.ts'
import { canonicalJson } from '../json.ts'
import { payloadHash } from '../ledger/chain.ts'
import type { Member } from '../member.ts'
import { otherParty, type Party } from '../party.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { RelationshipState } from '../relationship/state.ts'
import type { SealedEvent } from './events.ts'
import { type KeptAnswers, keptAnswer } from './kept-answers.ts'
import { isPriorities, maxPriorityObjectives, type PriorityObjective } from './priorities.ts'
import { roundsOf, type SealedAnswer, type SealedTopic } from './sealed-round.ts'
import { isValueSought } from './value-sought.ts'

/** What a member asks about sealed answers: begin a round, or give the own side's answer in it. */
export type SealedCommand =
  | { readonly type: 'sealed.open'; readonly topic: SealedTopic }
  | (SealedAnswer & { readonly type: 'sealed.give'; readonly round: number })

/** Who asks, and what only the server knows. */
export interface SealedContext {
  readonly member: Member
  /** 16 fresh random bytes, hex: what keeps a short answer from being guessed by its hash. */
  readonly salt: string
  /** Both sides' own answers; nothing of them leaves the decision before both are in. */
  readonly kept: Readonly<Record<Party, KeptAnswers>>
  /** The objectives of the register that have a title, in its order; needed to begin a round of priorities. */
  readonly objectives: readonly PriorityObjective[]
}

type Decision = readonly SealedEvent[] | Refusal

/** Decides a command about sealed answers: the events to append, or why not. Pure. */
export function decideSealed(
  state: RelationshipState,
  command: SealedCommand,
  context: SealedContext,
): Decision {
  if (!may(context.member, 'sealed.give', 'table')) {
    return refuse(
      'not_allowed',
      'Only a relationship lead or a sponsor answers for your side; ask one of them.',
    )
  }
  return command.type === 'sealed.open'
    ? decideOpen(state, command.topic, context)
    : decideGive(state, command, context)
}

function decideOpen(state: RelationshipState, topic: SealedTopic, context: SealedContext): Decision {
  const last = roundsOf(state.sealed, topic).at(-1)
  if (last?.phase === 'open' && Object.keys(last.given).length > 0) {
    return refuse('round_open', 'One side has already answered in this round; finish it first.')
  }
  const round = last === undefined ? 1 : last.phase === 'open' ? last.round : last.round + 1
  if (topic === 'value_sought') {
    if (last?.phase === 'open') return refuse('unchanged', 'This round is open already; answer in it.')
    return [{ type: 'sealed.opened', payload: { topic, round } }]
  }
  const objectives = objectivesOfRound(state, context.objectives)
  if (objectives.length < 2) {
    return refuse('too_few_objectives', 'Write at least two objectives before you weigh them.')
  }
  if (objectives.length > maxPriorityObjectives) {
    const most = `${maxPriorityObjectives} objectives`
    return refuse('too_many_objectives', `Agree on the ones that matter most first; at most ${most} fit.`)
  }
  return [{ type: 'sealed.opened', payload: { topic, round, objectives } }]
}

/** Those that both signed, where there are enough to weigh against each other; at the beginning all. */
function objectivesOfRound(
  state: RelationshipState,
  all: readonly PriorityObjective[],
): readonly PriorityObjective[] {
  const agreed = new Set(
    [...state.objectives].flatMap(([id, record]) => (record.agreement === null ? [] : [id as string])),
  )
  const signed = all.filter(({ id }) => agreed.has(id))
  return signed.length >= 2 ? signed : all
}

function decideGive(
  state: RelationshipState,
  command: Extract<SealedCommand, { type: 'sealed.give' }>,
  { member: { party }, salt, kept }: SealedContext,
): Decision {
  const { topic, round: number } = command
  const round = roundsOf(state.sealed, topic).find((candidate) => candidate.round === number)
  if (round === undefined) return refuse('round_closed', 'This round has not begun; begin it first.')
  if (round.phase === 'revealed') {
    return refuse('round_closed', 'Both answers are open by now; begin a new round to change yours.')
  }
  const flaw = flawOf(state, party, command)
  if (flaw !== null) return flaw
  const answer: SealedAnswer =
    command.topic === 'priorities'
      ? { topic: command.topic, value: command.value }
      : { topic: command.topic, value: command.value }
  const before = keptAnswer(kept[party], topic, number)
  const isRepeated = before !== null && canonicalJson(before.value) === canonicalJson(answer.value)
  if (isRepeated && round.given[party] !== undefined) {
    return refuse('unchanged', 'Your side has given exactly this answer already.')
  }
  const commitment = payloadHash(salt, answer.value)
  const given: readonly SealedEvent[] = [
    { type: 'sealed.kept', payload: { ...answer, round: number, salt } },
    { type: 'sealed.given', payload: { topic, round: number, commitment } },
  ]
  const theirs = round.given[otherParty(party)]
  if (theirs === undefined) return given
  return [...given, revealOf(answer, { number, party, salt, kept, expected: theirs.commitment })]
}

function flawOf(
  state: RelationshipState,
  party: Party,
  command: Extract<SealedCommand, { type: 'sealed.give' }>,
): Refusal | null {
  if (command.topic === 'value_sought') {
    if (isValueSought(party, command.value)) return null
    return refuse(
      'answer_invalid',
      'Name one to seven things, each with what kind it is and in your own words.',
    )
  }
  const round = state.sealed.priorities.find((candidate) => candidate.round === command.round)
  if (isPriorities(round?.objectives ?? [], command.value)) return null
  return refuse('answer_invalid', 'Give exactly 100 points, in whole numbers, to objectives of this round.')
}

/** Opens both answers. That the other side's is not what it sealed is a defect, and must never be recorded. */
function revealOf(
  own: SealedAnswer,
  reveal: {
    readonly number: number
    readonly party: Party
    readonly salt: string
    readonly kept: SealedContext['kept']
    readonly expected: string
  },
): SealedEvent {
  const { number, party, salt, kept, expected } = reveal
  const other = otherParty(party)
  const values = <Value>(mine: Value, theirs: { readonly value: Value; readonly salt: string }) => {
    const opened = { value: theirs.value, salt: theirs.salt }
    const sealed = { value: mine, salt }
    return party === 'client' ? { client: sealed, vendor: opened } : { client: opened, vendor: sealed }
  }
  const theirs = keptAnswer(kept[other], own.topic, number)
  if (theirs === null || payloadHash(theirs.salt, theirs.value) !== expected) {
    throw new Error(`the ${other}'s answer to ${own.topic} ${number} is not what it sealed`)
  }
  if (own.topic === 'priorities' && theirs.topic === 'priorities') {
    const payload = { topic: own.topic, round: number, values: values(own.value, theirs) }
    return { type: 'sealed.revealed', payload }
  }
  if (own.topic === 'value_sought' && theirs.topic === 'value_sought') {
    const payload = { topic: own.topic, round: number, values: values(own.value, theirs) }
    return { type: 'sealed.revealed', payload }
  }
  throw new Error(`the ${other}'s answer is to another topic than ${own.topic}`)
}
