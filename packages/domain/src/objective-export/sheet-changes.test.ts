import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SheetRows } from '../objective-import/sheet-rows.ts'
import { guardedText, sheetText, unguardedText } from './guarded-text.ts'
import { compareSheet } from './sheet-changes.ts'
import { sheetColumns, sheetFields } from './sheet-columns.ts'
import type { SheetObjective } from './sheet-objective.ts'

const exit: SheetObjective = {
  id: 'o1',
  ref: 'OBJ-01',
  title: 'Leave the old data centre',
  description: '',
  wins: { client: 'Lower cost', vendor: 'A reference' },
  owners: { client: { personId: 'a', name: 'Amara Osei' }, vendor: null },
  measures: [{ id: 'm', name: 'Moved', unit: 'apps', baseline: '0', target: '62', due: '', direction: 'up' }],
  due: '2027-03-31',
  status: 'Draft',
}

function sheetOf(...objectives: readonly SheetObjective[]): SheetRows {
  const header = sheetFields.map((field) => sheetColumns[field].header)
  const rows = objectives.map((objective) =>
    sheetFields.map((field) => guardedText(sheetText(sheetColumns[field].textOf(objective)))),
  )
  return { name: 'Objectives', rows: [header, ...rows] }
}

const edited = (changes: Partial<SheetObjective>): SheetRows => sheetOf({ ...exit, ...changes })

describe('guardedText', () => {
  it('DI20 makes text of what could be a formula, and gives it back', () => {
    for (const text of ['=1+1', '+cmd', '-x', '@SUM', '\tx', '\rx', "'=1"]) {
      expect(guardedText(text)).toBe(`'${text}`)
    }
    for (const text of ['-5', '+3.5%', "it's", "'quoted'", '']) expect(guardedText(text)).toBe(text)
    const start = fc.constantFrom('', '=', "'", "''", '-', '@', '\t', '\r', '-1', "'-1")
    fc.assert(
      fc.property(start, fc.string(), (first, text) => {
        const guarded = guardedText(first + text)
        expect(unguardedText(guarded)).toBe(first + text)
        expect(/^[=@\t\r]/.test(guarded)).toBe(false)
      }),
    )
  })
})

describe('compareSheet', () => {
  it('DI21 finds no change in what was exported, whatever the texts', () => {
    const text = fc.string({ unit: 'grapheme' })
    const objective = fc.record({
      ref: text,
      title: text.filter((title) => title.trim() !== ''),
      description: text,
      wins: fc.record({ client: text, vendor: text }),
      due: fc.constantFrom('', '2027-03-31', 'end of Q3'),
    })
    fc.assert(
      fc.property(fc.array(objective, { maxLength: 4 }), (words) => {
        const objectives = words.map((each, index) => ({ ...exit, ...each, id: `o${index}` }))
        const returned = compareSheet(sheetOf(...objectives), objectives, { party: 'client' })
        expect(returned?.matched.map(({ id, changes }) => ({ id, changes }))).toEqual(
          objectives.map(({ id }) => ({ id, changes: [] })),
        )
        expect(returned?.rest.rows.slice(1).flat()).toEqual([])
      }),
    )
  })

  it('DI22 names each cell that changed, and takes over only what the person may write', () => {
    const sheet = edited({
      title: 'Leave it',
      due: '30.04.2027',
      status: 'Agreed',
      wins: { client: 'Less risk', vendor: 'Not theirs to write' },
    })
    const changes = compareSheet(sheet, [exit], { party: 'client' })?.matched[0]?.changes
    expect(changes?.map(({ field, to, refused }) => [field, to, refused])).toEqual([
      ['title', 'Leave it', null],
      ['clientWin', 'Less risk', null],
      ['vendorWin', 'Not theirs to write', 'not_ours'],
      ['due', '2027-04-30', null],
      ['status', 'Agreed', 'not_editable'],
    ])
    expect(
      compareSheet(edited({ due: 'some day', title: ' ' }), [exit], { party: 'vendor' })?.matched[0]?.changes,
    ).toMatchObject([
      { field: 'title', refused: 'unreadable' },
      { field: 'due', refused: 'unreadable' },
    ])
  })

  it('DI23 takes a copied row and one without a known id for new ones, and a sheet without ids for any other', () => {
    const copy = { ...exit, title: '=New' }
    const returned = compareSheet(sheetOf(exit, copy, { ...exit, id: 'gone' }), [exit], { party: 'client' })
    expect(returned?.matched).toHaveLength(1)
    expect(returned?.rest.rows.slice(1).map((row) => [row[1], row.at(-1)])).toEqual([
      [undefined, undefined],
      ['=New', null],
      [exit.title, null],
    ])
    expect(compareSheet({ name: 'x', rows: [['Ref', 'Objective']] }, [exit], { party: 'client' })).toBeNull()
  })

  it('DI22 does not mind line ends, and columns that were taken out or moved', () => {
    const words = { ...exit, description: 'One\nTwo' }
    const { rows } = sheetOf(words)
    const kept = rows.map((row) => [
      row.at(-1) ?? null,
      row[1] ?? null,
      String(row[13]).replace('\n', '\r\n'),
    ])
    expect(
      compareSheet({ name: 'x', rows: kept }, [words], { party: 'client' })?.matched[0]?.changes,
    ).toEqual([])
  })
})
