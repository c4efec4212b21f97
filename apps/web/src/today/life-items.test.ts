import { Value } from '@sweetspot/client'
import { addObjective, setCell } from '@sweetspot/documents'
import type { Member } from '@sweetspot/domain'
import { ObjectiveLedger, sampleContent, sampleMember } from '@sweetspot/domain/testing'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { ObjectiveRegister, type RegisterEntry } from '../relationship/objective-register.ts'
import { objectiveMoves } from './objective-items.ts'
import { runningClocks } from './running-clocks.ts'
import { sealSummary } from './seal-summary.ts'

const amara = sampleMember('amara', 'client', 'lead')
const priya = sampleMember('priya', 'client', 'member')
const tom = sampleMember('p1', 'client', 'finance')
const daniel = sampleMember('daniel', 'vendor', 'lead')
const jiWoo = sampleMember('ji-woo', 'vendor', 'member')
const vera = sampleMember('vera', 'vendor', 'viewer')
const everybody = [amara, priya, tom, daniel, jiWoo, vera]

/** One objective, due yesterday, whose draft differs from what is signed. */
class Case extends ObjectiveLedger {
  constructor() {
    const content = sampleContent()
    super({ ...content, parts: { ...content.parts, due: '2026-11-20' } })
    this.state = { ...this.state, members: new Map(everybody.map((each) => [each.personId, each])) }
  }

  agree(): this {
    this.propose(amara)
    this.sign(daniel)
    return this
  }

  get entries(): readonly RegisterEntry[] {
    const objectives = new Y.Doc()
    addObjective(objectives, this.content.id, this.at)
    setCell(objectives, this.content.id, 'title', 'Reworded')
    setCell(objectives, this.content.id, 'due', '2026-11-20')
    return new ObjectiveRegister({
      documents: { objectives, clientWins: new Y.Doc(), vendorWins: new Y.Doc() },
      received: new Value(true),
      ledger: new Value({ state: this.state }),
      today: () => '2026-11-21',
    }).get().active
  }

  /** What waits, as one person sees it: `yours`, `ours` or `theirs`, the kind, and who is named. */
  seenBy(me: Member): readonly string[] {
    const moves = objectiveMoves(this.entries, this.state, me)
    return (['yours', 'ours', 'theirs'] as const).flatMap((whose) =>
      moves[whose].map(({ kind, names }) => [whose, kind, ...names].join(' ')),
    )
  }

  answer(by: Member, answer: { readonly hold: string } | { readonly words: string }): void {
    const named = { objectiveId: this.content.id, proposalSeq: this.record?.proposal?.seq ?? 0 }
    const refusal =
      'hold' in answer
        ? this.do(by, { type: 'objective.hold', ...named, reason: answer.hold })
        : this.do(by, {
            type: 'objective.suggest',
            ...named,
            suggestions: [{ part: 'title', words: answer.words }],
          })
    if (refusal !== null) throw new Error(refusal)
  }
}

describe('what the life of an objective asks', () => {
  it('WB240 a claim waits for the other side’s lead or owner, and is told as such to the rest of both sides', () => {
    const one = new Case().agree()
    one.ask(daniel, { type: 'objective.claim_achievement', evidence: 'Done.', results: [] })
    expect(one.seenBy(amara)).toContain('yours answerClaim daniel')
    expect(one.seenBy(tom)).toEqual(['yours answerClaim daniel'])
    expect(one.seenBy(priya)).toEqual(['ours sideAnswersClaim amara p1'])
    expect(one.seenBy(jiWoo)).toEqual(['theirs otherAnswersClaim daniel'])
    one.ask(amara, { type: 'objective.dispute_achievement', reason: 'Not yet.' })
    expect(one.seenBy(tom)).toEqual([])
  })

  it('WB240 a proposal to retire waits for those of the other side who may accept it', () => {
    const one = new Case().agree()
    one.ask(amara, { type: 'objective.propose_retirement', reason: 'Old.' })
    expect(one.seenBy(daniel)).toContain('yours answerRetirement amara')
    expect(one.seenBy(jiWoo)).toEqual(['ours sideAnswersRetirement daniel'])
    expect(one.seenBy(amara)).toContain('theirs otherAnswersRetirement amara')
    one.ask(daniel, { type: 'objective.decline_retirement', reason: 'Still needed.' })
    expect(one.seenBy(jiWoo)).toEqual([])
  })

  it('WB241 "can’t commit yet" hands the move back to the side that proposed, until it proposes anew', () => {
    const one = new Case()
    one.propose(amara)
    one.answer(daniel, { hold: 'No people.' })
    expect(one.seenBy(amara)).toEqual(['yours answerHold daniel'])
    expect(one.seenBy(priya)).toEqual(['ours sideAnswersWords amara'])
    expect(one.seenBy(daniel)).toEqual(['theirs otherAnswersHold daniel'])
    one.propose(amara, sampleContent('Close it in seven days'))
    expect(one.seenBy(daniel)).toEqual(['yours sign amara'])
    expect(one.seenBy(amara)).toEqual(['theirs otherSigns amara'])
  })

  it('WB241 a suggestion waits for an answer; from somebody who may not sign, signing waits as well', () => {
    const one = new Case()
    one.propose(amara)
    one.answer(jiWoo, { words: 'Close it in six.' })
    expect(one.seenBy(amara)).toEqual(['yours answerSuggestion ji-woo', 'theirs otherSigns amara'])
    expect(one.seenBy(daniel)).toEqual(['yours sign amara', 'theirs otherAnswersSuggestion ji-woo'])
    one.answer(daniel, { words: 'Close it in seven.' })
    expect(one.seenBy(amara)).toEqual(['yours answerSuggestion daniel'])
    expect(one.seenBy(daniel)).toEqual(['theirs otherAnswersSuggestion daniel'])
  })
})

describe('what ended', () => {
  const running = new Case().agree()
  const missed = new Case().agree()
  missed.ask(amara, { type: 'objective.say_missed', reason: 'No people.' })
  const achieved = new Case().agree()
  achieved.ask(daniel, { type: 'objective.claim_achievement', evidence: 'Done.', results: [] })
  achieved.ask(amara, { type: 'objective.confirm_achievement' })
  const retired = new Case().agree()
  retired.ask(daniel, { type: 'objective.propose_retirement', reason: 'Old.' })
  retired.ask(amara, { type: 'objective.accept_retirement' })

  it('WB242 waits for nobody, is not overdue, and has not drifted', () => {
    expect(running.seenBy(amara)).toEqual(['yours signAgain'])
    expect(runningClocks(running.entries, '2026-11-21')).toHaveLength(1)
    expect(sealSummary(running.entries)).toMatchObject({ current: 0, drifted: 1 })
    for (const one of [missed, achieved, retired]) {
      expect(one.seenBy(amara)).toEqual([])
      expect(runningClocks(one.entries, '2026-11-21')).toEqual([])
      expect(sealSummary(one.entries)).toMatchObject({ current: 1, drifted: 0 })
    }
  })

  it('WB242 what was claimed in time is not overdue while the other side has not answered', () => {
    const inTime = new Case()
    inTime.at = '2026-11-19T10:00:00.000Z'
    inTime.agree().ask(daniel, { type: 'objective.claim_achievement', evidence: 'Done.', results: [] })
    expect(runningClocks(inTime.entries, '2026-11-21')).toEqual([])
    const late = new Case().agree()
    late.ask(daniel, { type: 'objective.claim_achievement', evidence: 'Done.', results: [] })
    expect(runningClocks(late.entries, '2026-11-21')).toHaveLength(1)
  })
})
