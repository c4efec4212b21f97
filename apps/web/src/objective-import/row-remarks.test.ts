import { describe, expect, it } from 'vitest'
import { noteSentence } from './note-sentence.ts'
import { changeChoice, proposedChoice, proposedChoices } from './row-choices.ts'
import { importSummary, openNotes, sheetWords } from './row-remarks.ts'
import { noteOf, rowOf, sheetOf } from './testing/sheet.ts'

const due = noteOf('due', { raw: 'Q2 2027', proposal: '2027-06-30' })
const win = noteOf('vendorWin', { code: 'win_missing', message: 'The vendor has not said what it gains.' })
const row = rowOf(7, { ref: 'OBJ-13', due: '2027-06-30' }, { notes: [due, win] })

describe('openNotes', () => {
  it('WB55 closes what was remarked of a field when the person corrects it, and nothing else', () => {
    const choice = proposedChoice(row)
    expect(openNotes(row, choice)).toEqual([due, win])
    expect(openNotes(row, { ...choice, due: '2027-05-01' })).toEqual([win])
    expect(openNotes(row, { ...choice, ref: 'OBJ-99' })).toEqual([due, win])
  })
})

describe('sheetWords', () => {
  it('WB55 shows the words that a proposal or a correction replaces', () => {
    const choice = proposedChoice(row)
    expect(sheetWords(row, choice, 'due')).toBe('Q2 2027')
    expect(sheetWords(row, choice, 'ref')).toBeNull()
    expect(sheetWords(row, { ...choice, ref: 'OBJ-99' }, 'ref')).toBe('OBJ-13')
  })

  it('WB55 says that nothing stood there where a reference was given', () => {
    const missing = rowOf(13, { ref: 'OBJ-17' }, { notes: [noteOf('ref', { raw: '', proposal: 'OBJ-17' })] })
    expect(sheetWords(missing, proposedChoice(missing), 'ref')).toBe('')
    const unclear = rowOf(13, {}, { notes: [noteOf('due', { raw: 'TBC' })] })
    expect(sheetWords(unclear, proposedChoice(unclear), 'due')).toBe('TBC')
    const none = rowOf(11, {}, { notes: [noteOf('due')] })
    expect(sheetWords(none, proposedChoice(none), 'due')).toBeNull()
  })
})

describe('importSummary', () => {
  it('WB58 counts rows that come in, those to look at, and those skipped', () => {
    const other = rowOf(8)
    const out = rowOf(
      9,
      {},
      { suggestion: 'leave_out', reason: 'already_in_register', notes: [noteOf('title')] },
    )
    const sheet = sheetOf([row, other, out], [{ rowNumber: 1, reason: 'before_table', text: 'Draft' }])
    const start = proposedChoices(sheet)
    expect(importSummary(sheet, start)).toEqual({ rows: 3, coming: 2, toLookAt: 1, skipped: 1 })
    expect(importSummary(sheet, changeChoice(start, out, { include: true }))).toMatchObject({
      coming: 3,
      toLookAt: 2,
    })
    expect(importSummary(sheet, changeChoice(start, row, { include: false }))).toMatchObject({
      coming: 1,
      toLookAt: 0,
    })
  })
})

describe('noteSentence', () => {
  it('WB60 names the other side where its win is missing, and speaks of our own as the server does', () => {
    expect(noteSentence(win, 'client')).toEqual({ kind: 'other_win_missing' })
    expect(noteSentence(win, 'vendor')).toEqual({ kind: 'of_code' })
    expect(noteSentence(due, 'client')).toEqual({ kind: 'of_code' })
  })
})
