import { may } from '../access/access.ts'
import type { ObjectiveId } from '../ids.ts'
import type { Member } from '../member.ts'
import { type Party, parties } from '../party.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { RelationshipEvent } from '../relationship/events.ts'
import type { RelationshipState } from '../relationship/state.ts'
import { plainText } from '../rich-text.ts'
import { changedParts } from './content.ts'
import type { Capture } from './record.ts'

/** What a member asks of an objective. */
export type ObjectiveCommand =
  | {
      readonly type: 'objective.propose'
      readonly objectiveId: ObjectiveId
      readonly expected: { readonly root: string; readonly partHashes: Readonly<Record<string, string>> }
    }
  | {
      readonly type: 'objective.sign'
      readonly objectiveId: ObjectiveId
      readonly proposalSeq: number
      readonly root: string
    }

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
  if (!may(member, command.type, 'table')) {
    return refuse(
      'not_allowed',
      'Only a relationship lead or a sponsor of your side can sign; ask one of them.',
    )
  }
  switch (command.type) {
    case 'objective.propose':
      return decidePropose(state, command, context)
    case 'objective.sign':
      return decideSign(state, command, member)
  }
}

function decidePropose(
  state: RelationshipState,
  command: Extract<ObjectiveCommand, { type: 'objective.propose' }>,
  { member, capture }: DecisionContext,
): readonly RelationshipEvent[] | Refusal {
  if (capture === null) {
    return refuse(
      'unknown_objective',
      'This objective is not in the register, or it was archived; restore it first.',
    )
  }
  if (capture.root !== command.expected.root) {
    const changed = changedParts(command.expected.partHashes, capture.partHashes)
    return refuse(
      'content_changed',
      'Somebody changed this objective just now; read it once more, then propose it.',
      {
        changedParts: changed,
      },
    )
  }
  const { parts } = capture.content
  if (parts.title.trim() === '')
    return refuse('title_missing', 'Give the objective a title before you propose it.')
  for (const party of parties) {
    if (plainText(parts[`${party}Win`]) === '') return refuseForMissingWin(state, member.party, party)
  }
  const record = state.objectives.get(command.objectiveId)
  if (record?.proposal?.capture.root === capture.root) {
    return refuse('already_signed', 'Exactly this text is already proposed; sign the proposal instead.')
  }
  if (record?.phase === 'agreed' && record.agreement.capture.root === capture.root) {
    return refuse('unchanged_since_agreement', 'Both sides have already signed exactly this text.')
  }
  const signer = { name: member.name, roles: member.roles }
  return [{ type: 'objective.proposed', payload: { objectiveId: command.objectiveId, ...capture, signer } }]
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
  command: Extract<ObjectiveCommand, { type: 'objective.sign' }>,
  member: Member,
): readonly RelationshipEvent[] | Refusal {
  const record = state.objectives.get(command.objectiveId)
  if (record?.agreement?.proposalSeq === command.proposalSeq) {
    return refuse('already_signed', 'Both sides have already signed this proposal.')
  }
  const proposal = record?.proposal
  if (proposal === undefined || proposal === null) {
    return refuse(
      'no_open_proposal',
      'Nothing is proposed here; propose the objective to put it to the other side.',
    )
  }
  if (proposal.seq !== command.proposalSeq || proposal.capture.root !== command.root) {
    return refuse(
      'proposal_superseded',
      'A newer proposal has replaced this one; review that one and sign it.',
    )
  }
  if (proposal.signatures[member.party] !== undefined) {
    return refuse('already_signed', 'Your side has already signed this proposal.')
  }
  const { objectiveId, proposalSeq, root } = command
  const signer = { name: member.name, roles: member.roles }
  return [{ type: 'objective.signed', payload: { objectiveId, proposalSeq, root, signer } }]
}
