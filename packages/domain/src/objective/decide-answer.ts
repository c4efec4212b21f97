import type { Member } from '../member.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { RelationshipState } from '../relationship/state.ts'
import { openProposal, signerOf } from '../signing/decide.ts'
import type { SigningCommand } from './command.ts'
import { signableObjective } from './content.ts'
import type { ObjectiveEvent } from './events.ts'

/** The answers to a proposal other than signing it or proposing other content. */
export type AnswerCommand = Exclude<SigningCommand, { type: 'objective.propose' | 'objective.sign' }>

/** Decides what a side answers to a proposal, or that it takes its own back. */
export function decideAnswer(
  state: RelationshipState,
  command: AnswerCommand,
  member: Member,
): readonly ObjectiveEvent[] | Refusal {
  const { objectiveId, proposalSeq } = command
  const record = state.objectives.get(objectiveId)
  const proposal = openProposal(signableObjective.noun, record, proposalSeq)
  if ('kind' in proposal) return proposal
  const isOwn = proposal.party === member.party
  const signer = signerOf(state, member)
  switch (command.type) {
    case 'objective.suggest': {
      if (isOwn) return ownProposal('propose the new wording instead')
      const suggestions = command.suggestions.filter(({ words }) => words.trim() !== '')
      if (suggestions.length === 0) {
        return refuse('text_missing', 'Write what the text should say instead, for one part at least.')
      }
      return [
        { type: 'objective.change_suggested', payload: { objectiveId, proposalSeq, suggestions, signer } },
      ]
    }
    case 'objective.hold': {
      if (isOwn) return ownProposal('withdraw it instead')
      const { reason } = command
      if (reason.trim() === '') return refuse('reason_missing', 'Say what keeps your side from committing.')
      return [{ type: 'objective.held', payload: { objectiveId, proposalSeq, reason, signer } }]
    }
    case 'objective.withdraw_proposal': {
      if (!isOwn) {
        return refuse('not_allowed', 'Only the side that proposed can withdraw it; suggest a change instead.')
      }
      const { reason } = command
      return [{ type: 'objective.proposal_withdrawn', payload: { objectiveId, proposalSeq, reason, signer } }]
    }
  }
}

function ownProposal(instead: string): Refusal {
  return refuse('own_proposal', `This proposal is your own side’s; ${instead}.`)
}
