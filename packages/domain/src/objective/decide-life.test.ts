import { describe, expect, it } from 'vitest'
import { sampleContent } from '../testing/objective-content.ts'
import { type LifeAsk, ObjectiveLedger, sampleMember } from '../testing/objective-ledger.ts'
import type { ObjectiveContent, ObjectiveParts } from './content.ts'

const amara = sampleMember('amara', 'client', 'lead')
const priya = sampleMember('priya', 'client', 'member')
const vera = sampleMember('vera', 'client', 'viewer')
/** Owns the objective for the client, and only reads otherwise. */
const tom = sampleMember('p1', 'client', 'finance')
const daniel = sampleMember('daniel', 'vendor', 'lead')
const marek = sampleMember('marek', 'vendor', 'sponsor')
const jiWoo = sampleMember('ji-woo', 'vendor', 'member')

const days = {
  id: 'days',
  name: 'Working days',
  unit: 'days',
  baseline: '9',
  target: '5',
  due: '',
  direction: 'down',
} as const
const results = [{ measureId: 'days', result: '5 days in October' }]
const claim = {
  type: 'objective.claim_achievement',
  evidence: 'The books of October were closed on the 7th.',
  results,
} as const satisfies LifeAsk
const confirm = { type: 'objective.confirm_achievement' } as const
const dispute = { type: 'objective.dispute_achievement', reason: 'November took nine.' } as const
const missed = { type: 'objective.say_missed', reason: 'The interfaces came too late.' } as const
const retire = { type: 'objective.propose_retirement', reason: 'The ledger is being replaced.' } as const
const accept = { type: 'objective.accept_retirement' } as const
const decline = { type: 'objective.decline_retirement', reason: 'It still runs for a year.' } as const

function contentWith(parts: Partial<ObjectiveParts> = {}): ObjectiveContent {
  const content = sampleContent()
  return { ...content, parts: { ...content.parts, measures: [days], due: '2026-11-20', ...parts } }
}

function agreed(parts: Partial<ObjectiveParts> = {}): ObjectiveLedger {
  const ledger = new ObjectiveLedger(contentWith(parts))
  ledger.propose(amara)
  ledger.sign(daniel)
  return ledger
}

describe('a claim of achievement', () => {
  it('DO15 is made by whoever edits for either side, with evidence and a result for each measure', () => {
    for (const by of [priya, jiWoo]) expect(agreed().ask(by, claim)).toBeNull()
    const ledger = agreed()
    expect(ledger.ask(vera, claim)).toBe('not_allowed')
    expect(ledger.ask(jiWoo, { ...claim, evidence: ' ' })).toBe('evidence_missing')
    expect(ledger.ask(jiWoo, { ...claim, results: [] })).toBe('result_missing')
    expect(ledger.ask(jiWoo, { ...claim, results: [...results, { measureId: 'x', result: '1' }] })).toBeNull()
    expect(ledger.record?.life).toMatchObject({ phase: 'claimed', claim: { name: 'ji-woo', results } })
    expect(ledger.ask(priya, claim)).toBe('claim_open')
  })

  it('DO15 needs an agreement, names it, and waits for its start date', () => {
    const draft = new ObjectiveLedger(contentWith())
    expect(draft.ask(priya, claim)).toBe('not_agreed')
    draft.propose(amara)
    expect(draft.ask(priya, claim)).toBe('not_agreed')
    const ledger = agreed({ start: '2026-11-23' })
    expect(ledger.ask(priya, claim)).toBe('not_started')
    // In Auckland the 23rd has begun.
    ledger.at = '2026-11-22T10:00:00.000Z'
    const stale = { ...claim, objectiveId: ledger.content.id, agreementSeq: 99 }
    expect(ledger.do(priya, stale)).toBe('agreement_changed')
    expect(ledger.ask(priya, claim)).toBeNull()
  })

  it('DO16 is confirmed by a lead, a sponsor or the owner of the other side only', () => {
    for (const by of [amara, tom]) {
      const ledger = agreed()
      ledger.ask(jiWoo, claim)
      expect(ledger.ask(by, confirm)).toBeNull()
      expect(ledger.record?.life).toMatchObject({ phase: 'achieved', confirmation: { name: by.name } })
      expect(ledger.ask(daniel, claim)).toBe('already_closed')
    }
    const ledger = agreed()
    expect(ledger.ask(amara, confirm)).toBe('no_open_claim')
    ledger.ask(jiWoo, claim)
    expect(ledger.ask(daniel, confirm)).toBe('own_claim')
    expect(ledger.ask(marek, dispute)).toBe('own_claim')
    expect(ledger.ask(priya, confirm)).toBe('not_allowed')
    expect(ledger.ask(vera, dispute)).toBe('not_allowed')
  })

  it('DO16 leaves all as before when it is disputed, with the reason', () => {
    const ledger = agreed()
    ledger.ask(jiWoo, claim)
    const first = ledger.record?.life.phase === 'claimed' ? ledger.record.life.claim.seq : 0
    expect(ledger.ask(amara, { ...dispute, reason: '' })).toBe('reason_missing')
    expect(ledger.ask(amara, dispute)).toBeNull()
    expect(ledger.record?.life.phase).toBe('running')
    expect(ledger.ask(jiWoo, claim)).toBeNull()
    const stale = { ...confirm, objectiveId: ledger.content.id, claimSeq: first }
    expect(ledger.do(amara, stale)).toBe('no_open_claim')
    expect(ledger.ask(amara, confirm)).toBeNull()
    const kinds = ['claimed', 'disputed', 'claimed', 'confirmed']
    expect(ledger.record?.life.steps.map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('what was missed', () => {
  it('DO17 is said by a lead or sponsor with a reason, once the day is over', () => {
    const ledger = agreed({ due: '2026-11-22' })
    expect(ledger.ask(amara, missed)).toBe('not_due_yet')
    // In Auckland the 23rd has begun.
    ledger.at = '2026-11-22T11:00:00.000Z'
    expect(ledger.ask(priya, missed)).toBe('not_allowed')
    expect(ledger.ask(marek, { ...missed, reason: ' ' })).toBe('reason_missing')
    expect(ledger.ask(marek, missed)).toBeNull()
    expect(ledger.ask(amara, missed)).toBe('already_closed')
    expect(agreed({ due: null }).ask(amara, missed)).toBeNull()
  })

  it('DO17 can still be achieved, and is missed again where that is disputed', () => {
    const ledger = agreed()
    ledger.ask(amara, missed)
    expect(ledger.ask(jiWoo, claim)).toBeNull()
    expect(ledger.ask(amara, missed)).toBe('claim_open')
    ledger.ask(amara, dispute)
    expect(ledger.record?.life.phase).toBe('missed')
    ledger.ask(jiWoo, claim)
    ledger.ask(amara, confirm)
    expect(ledger.record?.life.phase).toBe('achieved')
  })
})

describe('retiring', () => {
  it('DO18 takes both sides', () => {
    const ledger = agreed()
    expect(ledger.ask(jiWoo, retire)).toBe('not_allowed')
    expect(ledger.ask(daniel, { ...retire, reason: '' })).toBe('reason_missing')
    expect(ledger.ask(amara, accept)).toBe('no_open_retirement')
    expect(ledger.ask(daniel, retire)).toBeNull()
    expect(ledger.ask(amara, retire)).toBe('already_proposed')
    expect(ledger.ask(marek, accept)).toBe('own_retirement')
    expect(ledger.ask(priya, accept)).toBe('not_allowed')
    expect(ledger.ask(amara, accept)).toBeNull()
    expect(ledger.record?.life).toMatchObject({
      phase: 'retired',
      proposal: { party: 'vendor' },
      acceptance: { party: 'client' },
    })
    for (const ask of [retire, claim, missed]) expect(ledger.ask(daniel, ask)).toBe('already_closed')
  })

  it('DO18 is declined with a reason, or taken back without one', () => {
    const ledger = agreed()
    ledger.ask(daniel, retire)
    expect(ledger.ask(amara, { ...decline, reason: '' })).toBe('reason_missing')
    expect(ledger.ask(amara, decline)).toBeNull()
    expect(ledger.record?.life).toMatchObject({ phase: 'running', retirement: null })
    ledger.ask(daniel, retire)
    expect(ledger.ask(marek, { ...decline, reason: '' })).toBeNull()
    expect(ledger.record?.life.retirement).toBeNull()
  })
})

it('DO19 begins a new life with a new agreement, and keeps what happened before', () => {
  const ledger = agreed()
  ledger.ask(amara, missed)
  ledger.ask(daniel, retire)
  expect(ledger.propose(daniel, contentWith({ due: '2027-03-31' }))).toBeNull()
  expect(ledger.record?.life.phase).toBe('missed')
  expect(ledger.sign(amara)).toBeNull()
  expect(ledger.record?.life).toMatchObject({
    phase: 'running',
    retirement: null,
    steps: [{ kind: 'missed' }, { kind: 'retirement_proposed' }],
  })
})
