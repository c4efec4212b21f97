import { expect, it } from 'vitest'
import { richTextOf } from '../rich-text.ts'
import { sampleContent } from '../testing/objective-content.ts'
import { ObjectiveLedger, sampleMember } from '../testing/objective-ledger.ts'
import type { ObjectiveContent } from './content.ts'

const amara = sampleMember('amara', 'client', 'lead')
const priya = sampleMember('priya', 'client', 'member')
const tom = sampleMember('tom', 'client', 'finance')
const daniel = sampleMember('daniel', 'vendor', 'lead')
const jiWoo = sampleMember('ji-woo', 'vendor', 'member')

const { id: objectiveId } = sampleContent()
const due = [{ part: 'due', words: 'The end of April.' }]

function proposed(): { ledger: ObjectiveLedger; proposalSeq: number } {
  const ledger = new ObjectiveLedger()
  ledger.propose(amara)
  return { ledger, proposalSeq: ledger.record?.proposal?.seq ?? 0 }
}

function withoutVendorWin(vendorNoGain: string): ObjectiveContent {
  const content = sampleContent()
  return { ...content, parts: { ...content.parts, vendorWin: richTextOf(''), vendorNoGain } }
}

it('DO11 takes a reason for gaining nothing in place of a win, and binds it', () => {
  const ledger = new ObjectiveLedger()
  expect(ledger.propose(daniel, withoutVendorWin(' '))).toBe('win_missing')
  expect(ledger.propose(daniel, withoutVendorWin('The client paid for our training.'))).toBeNull()
  expect(ledger.sign(amara)).toBeNull()
  expect(ledger.propose(daniel, withoutVendorWin('Other reasons.'))).toBeNull()
  expect(ledger.record?.agreement?.capture.content.parts.vendorNoGain).toBe(
    'The client paid for our training.',
  )
})

it('DO12 keeps a proposal open when the other side suggests other words or cannot commit yet', () => {
  const { ledger, proposalSeq } = proposed()
  const suggest = { type: 'objective.suggest', objectiveId, proposalSeq, suggestions: due } as const
  const hold = { type: 'objective.hold', objectiveId, proposalSeq, reason: 'Our board meets first.' } as const
  expect(ledger.do(jiWoo, suggest)).toBeNull()
  expect(ledger.do(daniel, hold)).toBeNull()
  expect(ledger.record).toMatchObject({
    phase: 'proposed',
    proposal: { seq: proposalSeq },
    thread: [
      { kind: 'proposed', name: 'amara' },
      { kind: 'suggested', name: 'ji-woo', suggestions: due },
      { kind: 'held', name: 'daniel', reason: 'Our board meets first.' },
    ],
  })
  expect(ledger.sign(daniel)).toBeNull()
})

it('DO12 refuses answers that say nothing, or that a side gives itself', () => {
  const { ledger, proposalSeq } = proposed()
  const suggest = { type: 'objective.suggest', objectiveId, proposalSeq, suggestions: due } as const
  const hold = { type: 'objective.hold', objectiveId, proposalSeq, reason: 'Not yet.' } as const
  expect(ledger.do(priya, suggest)).toBe('own_proposal')
  expect(ledger.do(amara, hold)).toBe('own_proposal')
  expect(ledger.do(tom, suggest)).toBe('not_allowed')
  expect(ledger.do(jiWoo, hold)).toBe('not_allowed')
  expect(ledger.do(daniel, { ...hold, reason: ' ' })).toBe('reason_missing')
  expect(ledger.do(daniel, { ...suggest, suggestions: [{ part: 'due', words: ' ' }] })).toBe('text_missing')
  expect(ledger.do(daniel, { ...hold, proposalSeq: proposalSeq + 1 })).toBe('proposal_superseded')
})

it('DO12 lets only the side that proposed withdraw, and an earlier agreement stand', () => {
  const { ledger, proposalSeq } = proposed()
  const withdraw = { type: 'objective.withdraw_proposal', objectiveId, proposalSeq, reason: '' } as const
  expect(ledger.do(daniel, withdraw)).toBe('not_allowed')
  expect(ledger.do(priya, withdraw)).toBe('not_allowed')
  expect(ledger.do(amara, withdraw)).toBeNull()
  expect(ledger.record).toMatchObject({ phase: 'open', proposal: null, agreement: null })
  expect(ledger.sign(daniel)).toBe('no_open_proposal')
  ledger.propose(amara)
  ledger.sign(daniel)
  ledger.propose(daniel, sampleContent('Another wording'))
  const again = { ...withdraw, proposalSeq: ledger.record?.proposal?.seq ?? 0 }
  expect(ledger.do(daniel, again)).toBeNull()
  expect(ledger.record).toMatchObject({
    phase: 'agreed',
    agreement: { capture: { content: sampleContent() } },
  })
})

it('DO13 names the proposal that a counter-proposal answers, and keeps the talk until both have signed', () => {
  const { ledger, proposalSeq } = proposed()
  expect(ledger.propose(daniel, sampleContent('With the board’s words'))).toBeNull()
  expect(ledger.record?.thread).toMatchObject([
    { kind: 'proposed', party: 'client', answers: null },
    { kind: 'proposed', party: 'vendor', answers: proposalSeq },
  ])
  expect(ledger.propose(daniel, sampleContent('And once more'))).toBeNull()
  expect(ledger.record?.thread.at(-1)).toMatchObject({ answers: null })
  expect(ledger.sign(amara)).toBeNull()
  expect(ledger.record?.thread).toEqual([])
})
