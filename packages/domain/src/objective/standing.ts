import type { Hash } from '../hash.ts'
import { otherParty, type Party } from '../party.ts'
import { type SigningStanding, signingStanding } from '../signing/record.ts'
import { type ObjectivePart, objectiveParts } from './content.ts'
import { newLife } from './life.ts'
import type { ObjectiveRecord } from './record.ts'

/** Where an objective is in its life. */
export const objectiveStatuses = [
  'draft',
  'proposed',
  'agreed',
  'active',
  'achievement_claimed',
  'achieved',
  'missed',
  'retired',
] as const
export type ObjectiveStatus = (typeof objectiveStatuses)[number]

/** What a person sees of an objective's state; drift, activity and lateness are derived, never stored. */
export interface ObjectiveStanding extends Omit<SigningStanding<ObjectivePart>, 'status'> {
  readonly status: ObjectiveStatus
  /** The agreed day is over, and what was agreed is neither achieved, said to be missed, nor retired. */
  readonly overdue: boolean
  /** The side that has to answer a claim of achievement, or null. */
  readonly claimWaitsFor: Party | null
  /** The side that has to answer a proposal to retire it, or null. */
  readonly retirementWaitsFor: Party | null
}

/** Derives the standing of an objective from its record, the hashes of today's draft, and today (YYYY-MM-DD). */
export function standingOf(
  record: ObjectiveRecord | undefined,
  draft: Readonly<Record<string, Hash>> | null,
  today: string,
): ObjectiveStanding {
  const { status, ...signing } = signingStanding(objectiveParts, record, draft)
  const life = record?.life ?? newLife
  return {
    ...signing,
    status: statusOf(record, status, today),
    overdue: isOverdue(record, today),
    claimWaitsFor: life.phase === 'claimed' ? otherParty(life.claim.party) : null,
    retirementWaitsFor: life.retirement === null ? null : otherParty(life.retirement.party),
  }
}

function statusOf(
  record: ObjectiveRecord | undefined,
  signed: SigningStanding['status'],
  today: string,
): ObjectiveStatus {
  if (record === undefined || record.agreement === null) return signed
  switch (record.life.phase) {
    case 'running': {
      const { start } = record.agreement.capture.content.parts
      return start === null || start <= today ? 'active' : 'agreed'
    }
    case 'claimed':
      return 'achievement_claimed'
    case 'achieved':
    case 'missed':
    case 'retired':
      return record.life.phase
  }
}

/** A claim made in time stays in time, however long the other side takes to answer it. */
function isOverdue(record: ObjectiveRecord | undefined, today: string): boolean {
  const due = record?.agreement?.capture.content.parts.due
  if (record === undefined || due === undefined || due === null) return false
  switch (record.life.phase) {
    case 'running':
      return due < today
    case 'claimed':
      return due < today && due < record.life.claim.at.slice(0, 10)
    case 'achieved':
    case 'missed':
    case 'retired':
      return false
  }
}
