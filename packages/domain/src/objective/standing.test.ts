import { expect, it } from 'vitest'
import { contentHashes } from '../signing/content.ts'
import { sampleContent } from '../testing/objective-content.ts'
import { ObjectiveLedger, sampleMember } from '../testing/objective-ledger.ts'
import { confidenceGap } from './confidence.ts'
import type { ObjectiveParts } from './content.ts'
import { standingOf } from './standing.ts'

const amara = sampleMember('amara', 'client', 'lead')
const daniel = sampleMember('daniel', 'vendor', 'lead')
const claim = { type: 'objective.claim_achievement', evidence: 'Done.', results: [] } as const

function agreed(parts: Partial<ObjectiveParts>): ObjectiveLedger {
  const content = sampleContent()
  const ledger = new ObjectiveLedger({ ...content, parts: { ...content.parts, ...parts } })
  ledger.propose(amara)
  ledger.sign(daniel)
  return ledger
}

function standing(ledger: ObjectiveLedger, today: string) {
  return standingOf(ledger.record, contentHashes(ledger.content).partHashes, today)
}

it('DO14 is active from its agreement on, or from its start date', () => {
  expect(standing(agreed({}), '2026-11-21').status).toBe('active')
  const later = agreed({ start: '2026-12-01' })
  expect(standing(later, '2026-11-30').status).toBe('agreed')
  expect(standing(later, '2026-12-01').status).toBe('active')
})

it('DO14 is overdue once the agreed day is over, and not what was only proposed', () => {
  const ledger = agreed({ due: '2026-11-21' })
  expect(standing(ledger, '2026-11-21').overdue).toBe(false)
  expect(standing(ledger, '2026-11-22')).toMatchObject({ status: 'active', overdue: true })
  const proposed = new ObjectiveLedger(sampleContent())
  proposed.propose(amara)
  expect(standing(proposed, '2030-01-01')).toMatchObject({ status: 'proposed', overdue: false })
  expect(standing(agreed({ due: null }), '2030-01-01').overdue).toBe(false)
})

it('DO14 stays in time where it was claimed in time, however late the answer', () => {
  const inTime = agreed({ due: '2026-11-21' })
  inTime.ask(daniel, claim)
  expect(standing(inTime, '2026-12-24')).toMatchObject({
    status: 'achievement_claimed',
    overdue: false,
    claimWaitsFor: 'client',
  })
  inTime.ask(amara, { type: 'objective.dispute_achievement', reason: 'No.' })
  expect(standing(inTime, '2026-12-24')).toMatchObject({ status: 'active', overdue: true })
  const late = agreed({ due: '2026-11-20' })
  late.ask(daniel, claim)
  expect(standing(late, '2026-12-24').overdue).toBe(true)
})

it('DO14 is not overdue any more once it is said to be missed, achieved or retired', () => {
  const missed = agreed({ due: '2026-11-20' })
  missed.ask(amara, { type: 'objective.say_missed', reason: 'Too late.' })
  expect(standing(missed, '2026-12-24')).toMatchObject({ status: 'missed', overdue: false })
  const retired = agreed({ due: '2026-11-20' })
  retired.ask(amara, { type: 'objective.propose_retirement', reason: 'Done with.' })
  expect(standing(retired, '2026-12-24')).toMatchObject({ overdue: true, retirementWaitsFor: 'vendor' })
  retired.ask(daniel, { type: 'objective.accept_retirement' })
  expect(standing(retired, '2026-12-24')).toMatchObject({ status: 'retired', overdue: false })
})

it('DO21 tells how far confidence lies apart, and when the vendor is the less sure', () => {
  expect(confidenceGap({ client: 4, vendor: 2 })).toEqual({ points: 2, isTemptedToSayYes: true })
  expect(confidenceGap({ client: 3, vendor: 3 })).toEqual({ points: 0, isTemptedToSayYes: false })
  expect(confidenceGap({ client: 2, vendor: 5 })).toEqual({ points: -3, isTemptedToSayYes: false })
  expect(confidenceGap({ client: 4, vendor: null })).toBeNull()
})
