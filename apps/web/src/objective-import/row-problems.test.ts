import { maxImportBytes, maxImportTextLength } from '@sweetspot/protocol'
import { describe, expect, it } from 'vitest'
import { chooseFile } from './choose-file.ts'
import { changeChoice, proposedChoices } from './row-choices.ts'
import { isBlocking, type Registered, rowProblems } from './row-problems.ts'
import { rowOf, sheetOf } from './testing/sheet.ts'

describe('rowProblems', () => {
  const one = rowOf(4, { ref: 'OBJ-01' })
  const two = rowOf(5, { ref: 'OBJ-02' })
  const sheet = sheetOf([one, two])
  const problemsAfter = (
    change: { ref?: string; title?: string; include?: boolean },
    register: Registered[] = [],
  ) => [...rowProblems(sheet, changeChoice(proposedChoices(sheet), two, change), register)]

  it('WB56 finds nothing where all is well', () => {
    expect(problemsAfter({})).toEqual([])
  })

  it('WB56 asks for a missing title of a row that comes in, not of one that stays out', () => {
    const [problem] = problemsAfter({ title: ' \n' })
    expect(problem).toEqual([5, { kind: 'title' }])
    expect(isBlocking({ kind: 'title' })).toBe(true)
    expect(problemsAfter({ title: '', include: false })).toEqual([])
  })

  it('WB56 finds a text that is longer than the register takes, and a figure that it does not take', () => {
    const long = sheetOf([
      rowOf(4, { kept: [{ header: 'Comment', text: 'x'.repeat(maxImportTextLength + 1) }] }),
    ])
    expect([...rowProblems(long, proposedChoices(long), [])]).toEqual([[4, { kind: 'too_long' }]])
    const odd = sheetOf([rowOf(4, { importance: { client: 9, vendor: null } })])
    expect([...rowProblems(odd, proposedChoices(odd), [])]).toEqual([[4, { kind: 'invalid' }]])
  })

  it('WB57 points out a reference that another row has, however it is written', () => {
    expect(problemsAfter({ ref: ' obj-01' })).toEqual([[5, { kind: 'ref_twice', ref: 'obj-01', other: 4 }]])
    expect(isBlocking({ kind: 'ref_twice', ref: 'obj-01', other: 4 })).toBe(false)
  })

  it('WB57 points out a reference of the register, but not that two objectives have none', () => {
    const register = [
      { ref: 'OBJ-07', title: 'Old' },
      { ref: '', title: 'Unnumbered' },
    ]
    expect(problemsAfter({ ref: 'OBJ-07' }, register)).toEqual([
      [5, { kind: 'ref_taken', ref: 'OBJ-07', title: 'Old' }],
    ])
    expect(problemsAfter({ ref: '' }, register)).toEqual([])
  })
})

describe('chooseFile', () => {
  it('WB59 takes one file up to the limit of the server', () => {
    expect(chooseFile([])).toBeNull()
    expect(chooseFile([{ size: maxImportBytes }])).toEqual({ file: { size: maxImportBytes } })
    expect(chooseFile([{ size: maxImportBytes + 1 }])).toEqual({ problem: 'too_large' })
    expect(chooseFile([{ size: 1 }, { size: 1 }])).toEqual({ problem: 'one' })
  })
})
