import { describe, expect, it } from 'vitest'
import { importBody } from './import-body.ts'
import { changeChoice, includeAll, proposedChoices } from './row-choices.ts'
import { file, rowOf, sheetOf } from './testing/sheet.ts'

describe('the choice of rows', () => {
  const clear = rowOf(4, { ref: 'OBJ-01', title: 'Leave the data centre', due: '2027-03-31' })
  const nameless = rowOf(5, { title: '' }, { suggestion: 'leave_out', reason: 'title_missing' })
  const known = rowOf(6, { title: 'Known' }, { suggestion: 'leave_out', reason: 'already_in_register' })
  const sheet = sheetOf([clear, nameless, known])

  it('WB51 starts as the preview suggests', () => {
    const choices = proposedChoices(sheet)
    expect(choices.get(4)).toEqual({
      include: true,
      ref: 'OBJ-01',
      title: 'Leave the data centre',
      due: '2027-03-31',
    })
    expect([...choices.values()].map(({ include }) => include)).toEqual([true, false, false])
  })

  it('WB51 takes all rows in or out without touching corrections', () => {
    const corrected = changeChoice(proposedChoices(sheet), clear, { ref: 'OBJ-99' })
    const out = includeAll(corrected, sheet, false)
    expect([...out.values()].some(({ include }) => include)).toBe(false)
    expect(includeAll(out, sheet, true).get(4)).toMatchObject({ include: true, ref: 'OBJ-99' })
  })

  it('WB52 takes a nameless row in when it gets a title, and leaves later decisions alone', () => {
    const start = proposedChoices(sheet)
    expect(changeChoice(start, nameless, { title: '  ' }).get(5)?.include).toBe(false)
    const named = changeChoice(start, nameless, { title: 'A' })
    expect(named.get(5)).toMatchObject({ include: true, title: 'A' })
    const out = changeChoice(named, nameless, { include: false })
    expect(changeChoice(out, nameless, { title: 'AB' }).get(5)?.include).toBe(false)
    expect(changeChoice(start, known, { title: 'Known 2' }).get(6)?.include).toBe(false)
  })
})

describe('importBody', () => {
  const clear = rowOf(4, { ref: 'OBJ-01', title: 'Leave', due: '2027-03-31' })
  const quarter = rowOf(7, { ref: 'OBJ-13', due: '2027-06-30', kept: [{ header: 'Due', text: 'Q2 2027' }] })
  const sheet = sheetOf([clear, quarter])

  it('WB54 sends the chosen rows and the file they came from', () => {
    const choices = changeChoice(proposedChoices(sheet), quarter, { include: false })
    expect(importBody({ file }, sheet, choices)).toEqual({
      file: { name: 'register.xlsx', sha256: 'a'.repeat(64), sheet: 'Objectives' },
      rows: [{ rowNumber: 4, values: clear.values }],
      updates: [],
    })
  })

  it('WB53 sends corrections, tidied to one line, and keeps the words they replace', () => {
    const change = { ref: ' R-1 ', title: 'Leave\n early ', due: '' }
    const choices = changeChoice(proposedChoices(sheet), clear, change)
    expect(importBody({ file }, sheet, choices).rows[0]?.values).toMatchObject({
      ref: 'R-1',
      title: 'Leave early',
      due: null,
      kept: [
        { header: 'Ref', text: 'OBJ-01' },
        { header: 'Objective', text: 'Leave' },
        { header: 'Due', text: '2027-03-31' },
      ],
    })
  })

  it('WB53 keeps replaced words once, and nothing where nothing was corrected', () => {
    const choices = changeChoice(proposedChoices(sheet), quarter, { due: '2027-05-01' })
    const [first, second] = importBody({ file }, sheet, choices).rows
    expect(first?.values.kept).toEqual([])
    expect(second?.values).toMatchObject({ due: '2027-05-01', kept: [{ header: 'Due', text: 'Q2 2027' }] })
  })
})
