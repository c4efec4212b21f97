import type { ObjectiveEvent, Party } from '@sweetspot/domain'
import { type Before, type RecordSentence, type SentenceKey, type Slot, sentence } from './sentence.ts'

/** Which sentence tells an event of an objective, where it is always the same one. */
const keys = {
  'objective.signed': 'signed',
  'objective.change_suggested': 'changeSuggested',
  'objective.held': 'held',
  'objective.proposal_withdrawn': 'proposalWithdrawn',
  'objective.achievement_claimed': 'claimed',
  'objective.achievement_confirmed': 'confirmed',
  'objective.achievement_disputed': 'disputed',
  'objective.missed': 'missed',
  'objective.retirement_proposed': 'retirementProposed',
  'objective.retired': 'retired',
} as const satisfies Partial<Record<ObjectiveEvent['type'], SentenceKey>>

/** Tells what was proposed, answered, claimed or ended, under the title that was proposed or signed. */
export function objectiveSentence(body: ObjectiveEvent, party: Party, before: Before): RecordSentence {
  const { objectiveId: id, signer } = body.payload
  const actor: Slot = { kind: 'person', name: signer.name }
  const title = body.type === 'objective.proposed' ? body.payload.content.parts.title : titleOf(body, before)
  const objective: Slot = { kind: 'objective', id, title }
  return sentence(keyOf(body, party, before), { actor, objective, company: { kind: 'company', party } })
}

function keyOf(body: ObjectiveEvent, party: Party, before: Before): SentenceKey {
  switch (body.type) {
    case 'objective.proposed':
      if ((body.payload.answers ?? null) !== null) return 'counterProposed'
      return before.agreed.has(body.payload.objectiveId) ? 'reproposed' : 'proposed'
    case 'objective.retirement_declined':
      return before.retirements.get(body.payload.retirementSeq) === party
        ? 'retirementTakenBack'
        : 'retirementDeclined'
    default:
      return keys[body.type]
  }
}

function titleOf(body: ObjectiveEvent, { proposedTitles, titles }: Before): string {
  const { payload } = body
  const proposed = 'proposalSeq' in payload ? proposedTitles.get(payload.proposalSeq) : undefined
  return proposed ?? titles.get(payload.objectiveId) ?? ''
}
