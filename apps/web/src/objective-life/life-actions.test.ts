import { standingOf } from '@sweetspot/domain'
import { ObjectiveLedger, sampleContent, sampleMember } from '@sweetspot/domain/testing'
import { expect, it } from 'vitest'
import { lifeActions } from './life-actions.ts'

const amara = sampleMember('amara', 'client', 'lead')
const priya = sampleMember('priya', 'client', 'member')
const tom = sampleMember('p1', 'client', 'finance')
const daniel = sampleMember('daniel', 'vendor', 'lead')
const vera = sampleMember('vera', 'vendor', 'viewer')

function agreed(): ObjectiveLedger {
  const content = sampleContent()
  const ledger = new ObjectiveLedger({ ...content, parts: { ...content.parts, due: '2026-11-20' } })
  ledger.propose(amara)
  ledger.sign(daniel)
  return ledger
}

function offered(ledger: ObjectiveLedger, me: typeof amara, today = '2026-11-21'): readonly string[] {
  return lifeActions(ledger.record, standingOf(ledger.record, null, today), me)
}

it('WB102 offers what the decider would accept, and nothing else', () => {
  const ledger = agreed()
  expect(offered(ledger, amara)).toEqual(['claim', 'missed', 'retire'])
  expect(offered(ledger, amara, '2026-11-20')).toEqual(['claim', 'retire'])
  expect(offered(ledger, priya)).toEqual(['claim'])
  for (const me of [tom, vera]) expect(offered(ledger, me)).toEqual([])
  expect(offered(new ObjectiveLedger(), amara)).toEqual([])
})

it('WB102 lets the other side’s lead or owner answer a claim, and only the other side a retirement', () => {
  const ledger = agreed()
  ledger.ask(daniel, { type: 'objective.claim_achievement', evidence: 'Done.', results: [] })
  ledger.ask(daniel, { type: 'objective.propose_retirement', reason: 'Old.' })
  expect(offered(ledger, amara)).toEqual(['confirm', 'dispute', 'acceptRetirement', 'declineRetirement'])
  expect(offered(ledger, tom)).toEqual(['confirm', 'dispute'])
  expect(offered(ledger, priya)).toEqual([])
  expect(offered(ledger, daniel)).toEqual(['takeBackRetirement'])
  ledger.ask(amara, { type: 'objective.confirm_achievement' })
  for (const me of [amara, tom, daniel]) expect(offered(ledger, me)).toEqual([])
})
