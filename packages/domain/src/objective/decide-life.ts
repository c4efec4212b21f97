import { may } from '../access/access.ts'
import type { Member } from '../member.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { RelationshipState } from '../relationship/state.ts'
import { signerOf } from '../signing/decide.ts'
import type { LifeCommand } from './command.ts'
import { alreadyClosed, decideRetirement } from './decide-retirement.ts'
import type { ObjectiveEvent } from './events.ts'
import type { Agreement, ObjectiveRecord } from './record.ts'

type Decision = readonly ObjectiveEvent[] | Refusal
type CommandOf<Type extends LifeCommand['type']> = Extract<LifeCommand, { type: Type }>

/** An objective that both sides have signed. */
export type AgreedRecord = ObjectiveRecord & { readonly agreement: Agreement }

/** Decides a command about an agreed objective. `at` is the database's time. */
export function decideLife(
  state: RelationshipState,
  command: LifeCommand,
  { member, at }: { readonly member: Member; readonly at: string },
): Decision {
  const record = state.objectives.get(command.objectiveId)
  if (record === undefined || !isAgreed(record)) {
    return refuse('not_agreed', 'Both sides have to sign this objective first.')
  }
  const named = 'agreementSeq' in command ? command.agreementSeq : record.agreement.proposalSeq
  if (named !== record.agreement.proposalSeq) {
    return refuse('agreement_changed', 'Both sides have signed another text meanwhile; read that one first.')
  }
  const signer = signerOf(state, member)
  switch (command.type) {
    case 'objective.claim_achievement':
      return decideClaim(record, command, { at, signer })
    case 'objective.confirm_achievement':
    case 'objective.dispute_achievement':
      return decideClaimAnswer(record, command, { member, signer })
    case 'objective.say_missed':
      return decideMissed(record, command, { at, signer })
    case 'objective.propose_retirement':
    case 'objective.accept_retirement':
    case 'objective.decline_retirement':
      return decideRetirement(record, command, { member, signer })
  }
}

function isAgreed(record: ObjectiveRecord): record is AgreedRecord {
  return record.agreement !== null
}

type Signed = { readonly signer: ReturnType<typeof signerOf> }

function decideClaim(
  { agreement, life }: AgreedRecord,
  { objectiveId, agreementSeq, evidence, results }: CommandOf<'objective.claim_achievement'>,
  { at, signer }: Signed & { readonly at: string },
): Decision {
  if (life.phase === 'claimed') return claimOpen()
  if (life.phase === 'achieved' || life.phase === 'retired') return alreadyClosed(life.phase)
  const { start, measures } = agreement.capture.content.parts
  // A day begins somewhere up to 14 hours before it begins in UTC.
  if (start !== null && start > new Date(Date.parse(at) + 14 * 3_600_000).toISOString().slice(0, 10)) {
    return refuse('not_started', 'This objective has not started yet; claim it from its start date on.')
  }
  if (evidence.trim() === '') {
    return refuse('evidence_missing', 'Say how the other side can see that this is achieved.')
  }
  const reached = results.filter(({ result }) => result.trim() !== '')
  const missing = measures.find(({ id }) => !reached.some(({ measureId }) => measureId === id))
  if (missing !== undefined) {
    return refuse('result_missing', `Write what was reached for the measure “${missing.name}”.`)
  }
  const known = reached.filter(({ measureId }) => measures.some(({ id }) => id === measureId))
  const payload = { objectiveId, agreementSeq, evidence, results: known, signer }
  return [{ type: 'objective.achievement_claimed', payload }]
}

/** Whether a member answers the other side's claim: a lead, a sponsor, or who owns the objective for their side. */
export function mayAnswerClaim(member: Member, record: ObjectiveRecord): boolean {
  const owner = record.agreement?.capture.content.parts.owners[member.party]
  const isOwner = owner !== undefined && owner !== null && owner.personId === member.personId
  return isOwner || may(member, 'objective.confirm_achievement', 'table')
}

function decideClaimAnswer(
  record: AgreedRecord,
  command: CommandOf<'objective.confirm_achievement' | 'objective.dispute_achievement'>,
  { member, signer }: Signed & { readonly member: Member },
): Decision {
  const { life } = record
  const { objectiveId, claimSeq } = command
  if (!mayAnswerClaim(member, record)) {
    return refuse(
      'not_allowed',
      'Only a lead, a sponsor or the owner on your side answers a claim; ask one of them.',
    )
  }
  if (life.phase !== 'claimed' || life.claim.seq !== claimSeq) {
    return refuse('no_open_claim', 'This claim is not open any more; reload the page.')
  }
  if (life.claim.party === member.party) {
    return refuse('own_claim', 'Your own side claims this; the other side has to answer.')
  }
  if (command.type === 'objective.confirm_achievement') {
    return [{ type: 'objective.achievement_confirmed', payload: { objectiveId, claimSeq, signer } }]
  }
  const { reason } = command
  if (reason.trim() === '') return refuse('reason_missing', 'Say what is still missing.')
  return [{ type: 'objective.achievement_disputed', payload: { objectiveId, claimSeq, reason, signer } }]
}

function decideMissed(
  { agreement, life }: AgreedRecord,
  { objectiveId, agreementSeq, reason }: CommandOf<'objective.say_missed'>,
  { at, signer }: Signed & { readonly at: string },
): Decision {
  if (life.phase === 'claimed') return claimOpen()
  if (life.phase !== 'running') return alreadyClosed(life.phase)
  const { due } = agreement.capture.content.parts
  // The day is over somewhere up to 14 hours before it is over in UTC.
  if (due !== null && due >= new Date(Date.parse(at) + 14 * 3_600_000).toISOString().slice(0, 10)) {
    return refuse('not_due_yet', 'Its due date is not over yet; until then it can still be achieved.')
  }
  if (reason.trim() === '') return refuse('reason_missing', 'Say why it was missed.')
  return [{ type: 'objective.missed', payload: { objectiveId, agreementSeq, reason, signer } }]
}

function claimOpen(): Refusal {
  return refuse('claim_open', 'One side claims this as achieved; that claim has to be answered first.')
}
