import {
  type Member,
  may,
  mayAnswerClaim,
  type ObjectiveRecord,
  type ObjectiveStanding,
} from '@sweetspot/domain'

/** What somebody can do about an agreed objective. */
export type LifeAction =
  | 'claim'
  | 'confirm'
  | 'dispute'
  | 'missed'
  | 'retire'
  | 'acceptRetirement'
  | 'declineRetirement'
  | 'takeBackRetirement'

/** What this member can do about it now; nothing else is offered to them. */
export function lifeActions(
  record: ObjectiveRecord | undefined,
  standing: Pick<ObjectiveStanding, 'status' | 'overdue'>,
  me: Member,
): readonly LifeAction[] {
  if (record === undefined || record.agreement === null) return []
  return [...claimActions(record, standing, me), ...retirementActions(record, me)]
}

function claimActions(
  record: ObjectiveRecord,
  { status, overdue }: Pick<ObjectiveStanding, 'status' | 'overdue'>,
  me: Member,
): readonly LifeAction[] {
  const { life } = record
  switch (life.phase) {
    case 'running':
    case 'missed': {
      const mayClaim = status !== 'agreed' && may(me, 'objective.claim_achievement', 'table')
      const hasDue = (record.agreement?.capture.content.parts.due ?? null) !== null
      const canMiss = life.phase === 'running' && (overdue || !hasDue)
      return [
        ...(mayClaim ? (['claim'] as const) : []),
        ...(canMiss && may(me, 'objective.say_missed', 'table') ? (['missed'] as const) : []),
      ]
    }
    case 'claimed':
      return life.claim.party !== me.party && mayAnswerClaim(me, record) ? ['confirm', 'dispute'] : []
    case 'achieved':
    case 'retired':
      return []
  }
}

function retirementActions({ life }: ObjectiveRecord, me: Member): readonly LifeAction[] {
  if (life.phase === 'achieved' || life.phase === 'retired') return []
  if (!may(me, 'objective.propose_retirement', 'table')) return []
  if (life.retirement === null) return ['retire']
  return life.retirement.party === me.party
    ? ['takeBackRetirement']
    : ['acceptRetirement', 'declineRetirement']
}
