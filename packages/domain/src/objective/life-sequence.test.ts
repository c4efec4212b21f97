import fc from 'fast-check'
import { expect, it } from 'vitest'
import { objectiveContentArbitrary, sampleContent } from '../testing/objective-content.ts'
import { type LifeAsk, ObjectiveLedger, sampleMember } from '../testing/objective-ledger.ts'
import type { ObjectiveEvent } from './events.ts'

const amara = sampleMember('amara', 'client', 'lead')
const daniel = sampleMember('daniel', 'vendor', 'lead')
const members = [
  amara,
  sampleMember('priya', 'client', 'member'),
  sampleMember('p1', 'client', 'finance'),
  daniel,
  sampleMember('marek', 'vendor', 'sponsor'),
  sampleMember('ji-woo', 'vendor', 'member'),
  sampleMember('vera', 'vendor', 'viewer'),
]

const asks: readonly LifeAsk[] = [
  { type: 'objective.claim_achievement', evidence: 'It is done.', results: [] },
  { type: 'objective.confirm_achievement' },
  { type: 'objective.dispute_achievement', reason: 'It is not.' },
  { type: 'objective.say_missed', reason: 'Too late.' },
  { type: 'objective.propose_retirement', reason: 'Not needed.' },
  { type: 'objective.accept_retirement' },
  { type: 'objective.decline_retirement', reason: 'Needed.' },
]

const step = fc.record({
  by: fc.constantFrom(...members),
  act: fc.oneof(
    fc.constantFrom(...asks),
    fc.constantFrom('propose' as const, 'sign' as const, 'suggest' as const, 'withdraw' as const),
  ),
  content: fc.oneof(
    fc.constantFrom(sampleContent(), sampleContent('Another wording')),
    objectiveContentArbitrary,
  ),
  days: fc.integer({ min: 0, max: 200 }),
})

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function take(ledger: ObjectiveLedger, { by, act, content }: Step): string | null {
  const { id: objectiveId } = ledger.content
  const proposalSeq = ledger.record?.proposal?.seq ?? 1
  switch (act) {
    case 'propose':
      return ledger.propose(by, content)
    case 'sign':
      return ledger.sign(by)
    case 'suggest': {
      const suggestions = [{ part: 'due', words: 'Later' }]
      return ledger.do(by, { type: 'objective.suggest', objectiveId, proposalSeq, suggestions })
    }
    case 'withdraw':
      return ledger.do(by, { type: 'objective.withdraw_proposal', objectiveId, proposalSeq, reason: '' })
    default:
      return ledger.ask(by, act)
  }
}

it('DO20 lets no side achieve or retire anything alone, and changes nothing by a refusal', () => {
  const reached = new Set<string>()
  fc.assert(
    fc.property(fc.boolean(), fc.array(step, { maxLength: 40, size: 'max' }), (isAgreed, steps) => {
      const ledger = new ObjectiveLedger()
      if (isAgreed) {
        ledger.propose(amara)
        ledger.sign(daniel)
      }
      for (const each of steps) {
        ledger.at = new Date(Date.parse(ledger.at) + each.days * 86_400_000).toISOString()
        const before = ledger.record
        const refusal = take(ledger, each)
        if (refusal !== null) expect(ledger.record).toBe(before)
        const life = ledger.record?.life
        reached.add(life?.phase ?? 'draft')
        if (life?.phase === 'achieved') expect(life.claim.party).not.toBe(life.confirmation.party)
        if (life?.phase === 'retired') expect(life.proposal.party).not.toBe(life.acceptance.party)
        if (life !== undefined && life.phase !== 'running') expect(ledger.record?.agreement).not.toBeNull()
        // What was claimed is what is agreed at this moment.
        const claims = ledger.events.filter(
          (event): event is Extract<ObjectiveEvent, { type: 'objective.achievement_claimed' }> =>
            event.type === 'objective.achievement_claimed',
        )
        if (life?.phase === 'claimed' || life?.phase === 'achieved') {
          expect(claims.at(-1)?.payload.agreementSeq).toBe(ledger.record?.agreement?.proposalSeq)
        }
      }
    }),
    { numRuns: 400, seed: 20_261_122 },
  )
  // A run that never gets anywhere would prove nothing.
  expect([...reached].sort()).toEqual(['achieved', 'claimed', 'draft', 'missed', 'retired', 'running'])
})
