import type { Member } from '../member.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Signer } from '../signing/record.ts'
import type { LifeCommand } from './command.ts'
import type { ObjectiveEvent } from './events.ts'
import type { ObjectiveRecord } from './record.ts'

type RetirementCommand = Extract<
  LifeCommand,
  { type: 'objective.propose_retirement' | 'objective.accept_retirement' | 'objective.decline_retirement' }
>

/** Decides the steps of retiring an objective, which only both sides together can do. */
export function decideRetirement(
  { life }: ObjectiveRecord,
  command: RetirementCommand,
  { member, signer }: { readonly member: Member; readonly signer: Signer },
): readonly ObjectiveEvent[] | Refusal {
  const { objectiveId } = command
  if (life.phase === 'achieved' || life.phase === 'retired') {
    return alreadyClosed(life.phase)
  }
  if (command.type === 'objective.propose_retirement') {
    const { agreementSeq, reason } = command
    if (life.retirement !== null) {
      return refuse('already_proposed', 'Retiring this objective is proposed already; answer that proposal.')
    }
    if (reason.trim() === '') return refuse('reason_missing', 'Say why it should be retired.')
    return [{ type: 'objective.retirement_proposed', payload: { objectiveId, agreementSeq, reason, signer } }]
  }
  const { retirementSeq } = command
  if (life.retirement === null || life.retirement.seq !== retirementSeq) {
    return refuse('no_open_retirement', 'This proposal to retire it is not open any more; reload the page.')
  }
  const isOwn = life.retirement.party === member.party
  if (command.type === 'objective.accept_retirement') {
    if (isOwn) return refuse('own_retirement', 'Your own side proposed this; the other side has to accept.')
    return [{ type: 'objective.retired', payload: { objectiveId, retirementSeq, signer } }]
  }
  const { reason } = command
  // Taking back what one's own side proposed needs no reason.
  if (!isOwn && reason.trim() === '') return refuse('reason_missing', 'Say why it should stay.')
  return [{ type: 'objective.retirement_declined', payload: { objectiveId, retirementSeq, reason, signer } }]
}

/** Refuses what comes after the end of an objective. */
export function alreadyClosed(phase: 'achieved' | 'missed' | 'retired'): Refusal {
  return refuse('already_closed', `This objective is ${phase} already; propose it anew to go on with it.`)
}
