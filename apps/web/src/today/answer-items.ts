import {
  type Member,
  may,
  type ObjectiveRecord,
  type RelationshipState,
  type ThreadStep,
} from '@sweetspot/domain'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { type Move, namesOfOwn, objectiveItem } from './objective-item.ts'

type Answer = Extract<ThreadStep, { kind: 'suggested' | 'held' }>

/** The last thing that the other side said about the open proposal instead of signing it, or null. */
export function lastAnswer(record: ObjectiveRecord | undefined): Answer | null {
  const proposal = record?.proposal ?? null
  if (record === undefined || proposal === null) return null
  const isAbout = (step: ThreadStep): step is Answer =>
    (step.kind === 'suggested' || step.kind === 'held') && step.proposalSeq === proposal.seq
  return record.thread.findLast(isAbout) ?? null
}

/** A suggestion or "can't commit yet" is the move of the side that proposed: other wording, or withdrawing. */
export function answerMoves(
  entry: RegisterEntry,
  answer: Answer,
  { state, me }: { readonly state: RelationshipState; readonly me: Member },
): readonly Move[] {
  const { at, name, party, kind } = answer
  const isHold = kind === 'held'
  const said = { at, names: [name] }
  if (party === me.party) {
    return [{ theirs: objectiveItem(entry, isHold ? 'otherAnswersHold' : 'otherAnswersSuggestion', said) }]
  }
  const can = (member: Member): boolean => may(member, 'objective.propose', 'table')
  if (can(me)) return [{ yours: objectiveItem(entry, isHold ? 'answerHold' : 'answerSuggestion', said) }]
  return [{ ours: objectiveItem(entry, 'sideAnswersWords', { at, names: namesOfOwn(state, me, can) }) }]
}

/** Whether an answer speaks for its side; a suggestion of somebody who may not sign leaves signing to those who may. */
export function speaksForSide(answer: Answer): boolean {
  return may(answer, 'objective.sign', 'table')
}
