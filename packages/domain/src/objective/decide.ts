import { may } from '../access/access.ts'
import type { Member } from '../member.ts'
import { type Party, parties } from '../party.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { RelationshipEvent } from '../relationship/events.ts'
import type { RelationshipState } from '../relationship/state.ts'
import { plainText } from '../rich-text.ts'
import { refuseProposal, refuseSignature, refuseSigner, signerOf } from '../signing/decide.ts'
import type { DecisionContext, ObjectiveCommand } from './command.ts'
import { type ObjectiveParts, signableObjective } from './content.ts'
import { decideAnswer } from './decide-answer.ts'
import { decideLife } from './decide-life.ts'

/** Decides a command about an objective: the events to append, or why not. Pure. */
export function decideObjective(
  state: RelationshipState,
  command: ObjectiveCommand,
  context: DecisionContext,
): readonly RelationshipEvent[] | Refusal {
  const { member } = context
  switch (command.type) {
    case 'objective.propose':
      return may(member, command.type, 'table') ? decidePropose(state, command, context) : refuseSigner()
    case 'objective.sign':
      return may(member, command.type, 'table') ? decideSign(state, command, member) : refuseSigner()
    case 'objective.suggest':
    case 'objective.hold':
    case 'objective.withdraw_proposal':
      return may(member, command.type, 'table') ? decideAnswer(state, command, member) : notAllowed(command)
    case 'objective.confirm_achievement':
    case 'objective.dispute_achievement':
      // The owner on a side answers too, whatever their roles are; the rule knows who that is.
      return decideLife(state, command, context)
    case 'objective.claim_achievement':
    case 'objective.say_missed':
    case 'objective.propose_retirement':
    case 'objective.accept_retirement':
    case 'objective.decline_retirement':
      return may(member, command.type, 'table') ? decideLife(state, command, context) : notAllowed(command)
  }
}

function notAllowed({ type }: ObjectiveCommand): Refusal {
  const isForEditors = type === 'objective.suggest' || type === 'objective.claim_achievement'
  return refuse(
    'not_allowed',
    isForEditors
      ? 'You can read this, not change it; ask a lead of your side for the right to edit.'
      : 'Only a relationship lead or a sponsor of your side can do this; ask one of them.',
  )
}

function decidePropose(
  state: RelationshipState,
  { objectiveId, expected }: Extract<ObjectiveCommand, { type: 'objective.propose' }>,
  { member, capture }: DecisionContext,
): readonly RelationshipEvent[] | Refusal {
  if (capture === null) {
    return refuse(
      'unknown_objective',
      'This objective is not in the register, or it was archived; restore it first.',
    )
  }
  const record = state.objectives.get(objectiveId)
  const refusal =
    refuseProposal(signableObjective, record, { capture, expected }) ??
    refuseIncomplete(state, capture.content.parts, member.party)
  if (refusal !== null) return refusal
  const open = record?.proposal ?? null
  const answers = open === null || open.party === member.party ? null : open.seq
  const payload = { objectiveId, ...capture, answers, signer: signerOf(state, member) }
  return [{ type: 'objective.proposed', payload }]
}

function refuseIncomplete(state: RelationshipState, parts: ObjectiveParts, own: Party): Refusal | null {
  if (parts.title.trim() === '') {
    return refuse('title_missing', 'Give the objective a title before you propose it.')
  }
  const missing = parties.find(
    (party) => plainText(parts[`${party}Win`]) === '' && parts[`${party}NoGain`].trim() === '',
  )
  return missing === undefined ? null : refuseForMissingWin(state, own, missing)
}

function refuseForMissingWin(state: RelationshipState, own: Party, missing: Party): Refusal {
  const message =
    missing === own
      ? 'Write what your side gains from this objective, or why it accepts no gain, before you propose it.'
      : `${state.organisations[missing].name} has not written what it gains yet; ask for it before you propose.`
  return refuse('win_missing', message, { party: missing })
}

function decideSign(
  state: RelationshipState,
  { objectiveId, proposalSeq, root }: Extract<ObjectiveCommand, { type: 'objective.sign' }>,
  member: Member,
): readonly RelationshipEvent[] | Refusal {
  const record = state.objectives.get(objectiveId)
  const refusal = refuseSignature(signableObjective, record, { proposalSeq, root, member })
  const payload = { objectiveId, proposalSeq, root, signer: signerOf(state, member) }
  return refusal ?? [{ type: 'objective.signed', payload }]
}
