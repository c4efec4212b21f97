import { may } from '../access/access.ts'
import type { ObjectiveId } from '../ids.ts'
import type { Member } from '../member.ts'
import { type Party, parties } from '../party.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { RelationshipEvent } from '../relationship/events.ts'
import type { RelationshipState } from '../relationship/state.ts'
import { plainText } from '../rich-text.ts'
import {
  type ExpectedHashes,
  type NamedProposal,
  refuseProposal,
  refuseSignature,
  refuseSigner,
  signerOf,
} from '../signing/decide.ts'
import { type ObjectiveParts, signableObjective } from './content.ts'
import type { Capture } from './record.ts'

/** What a member asks of an objective. */
export type ObjectiveCommand =
  | {
      readonly type: 'objective.propose'
      readonly objectiveId: ObjectiveId
      readonly expected: ExpectedHashes
    }
  | ({ readonly type: 'objective.sign'; readonly objectiveId: ObjectiveId } & NamedProposal)

/** Who asks, and for a proposal what the server holds of the objective at this moment (null: no such row). */
export interface DecisionContext {
  readonly member: Member
  readonly capture: Capture | null
}

/** Decides a command about an objective: the events to append, or why not. Pure. */
export function decideObjective(
  state: RelationshipState,
  command: ObjectiveCommand,
  context: DecisionContext,
): readonly RelationshipEvent[] | Refusal {
  const { member } = context
  if (!may(member, command.type, 'table')) return refuseSigner()
  switch (command.type) {
    case 'objective.propose':
      return decidePropose(state, command, context)
    case 'objective.sign':
      return decideSign(state, command, member)
  }
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
  const refusal =
    refuseProposal(signableObjective, state.objectives.get(objectiveId), { capture, expected }) ??
    refuseIncomplete(state, capture.content.parts, member.party)
  const payload = { objectiveId, ...capture, signer: signerOf(member) }
  return refusal ?? [{ type: 'objective.proposed', payload }]
}

function refuseIncomplete(state: RelationshipState, parts: ObjectiveParts, own: Party): Refusal | null {
  if (parts.title.trim() === '') {
    return refuse('title_missing', 'Give the objective a title before you propose it.')
  }
  const missing = parties.find((party) => plainText(parts[`${party}Win`]) === '')
  return missing === undefined ? null : refuseForMissingWin(state, own, missing)
}

function refuseForMissingWin(state: RelationshipState, own: Party, missing: Party): Refusal {
  const message =
    missing === own
      ? 'Write what your side gains from this objective before you propose it.'
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
  const payload = { objectiveId, proposalSeq, root, signer: signerOf(member) }
  return refusal ?? [{ type: 'objective.signed', payload }]
}
