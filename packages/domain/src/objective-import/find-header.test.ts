import { describe, expect, it } from 'vitest'
import { columnLetters, findHeader } from './find-header.ts'
import type { CellValue } from './sheet-rows.ts'

function fieldsOf(...rows: readonly (readonly CellValue[])[]): readonly (string | null)[] | null {
  return findHeader({ name: 'A', rows })?.columns.map((column) => column.field) ?? null
}

describe('header', () => {
  it('DI1 is found below a title and a blank row', () => {
    const rows = [['Joint objectives FY27'], [], ['Ref', 'Objective', 'Due'], ['1', 'Objective A', null]]
    expect(findHeader({ name: 'A', rows })?.rowIndex).toBe(2)
  })

  it('DI1 is the row that knows most, not the first that knows something', () => {
    const rows = [
      ['Objective', 'Notes'],
      ['No', 'Objective', 'Client win', 'Vendor win'],
    ]
    expect(findHeader({ name: 'A', rows })?.rowIndex).toBe(1)
  })

  it('DI1 is not looked for below row 50', () => {
    const header = ['Ref', 'Objective', 'Due']
    const above = (count: number) => Array.from({ length: count }, () => ['text'])
    expect(findHeader({ name: 'A', rows: [...above(49), header] })?.rowIndex).toBe(49)
    expect(findHeader({ name: 'A', rows: [...above(50), header] })).toBeNull()
  })

  it('DI1 knows the fields under the names in use', () => {
    expect(
      fieldsOf([
        '#',
        'JOINT OBJECTIVE:',
        'Win for the client',
        "Supplier's win",
        'Client owner',
        'Owner – Vendor',
        'KPI',
        'Start value',
        'Target value',
        'Due\ndate',
        'Importance (C)',
        'Priority (vendor)',
        'RAG status',
        'Comments',
      ]),
    ).toEqual([
      'ref',
      'title',
      'clientWin',
      'vendorWin',
      'clientOwner',
      'vendorOwner',
      'measure',
      'baseline',
      'target',
      'due',
      'clientImportance',
      'vendorImportance',
      'rag',
      'notes',
    ])
  })

  it.each(['Owner', 'Importance', 'Win-win', 'Client', 'constructor', 'Client vendor owner', ''])(
    'DI1 does not guess what “%s” means',
    (header) => expect(fieldsOf(['Ref', 'Objective', header])).toEqual(['ref', 'title', null]),
  )

  it('DI1 gives a field to the first column that claims it', () => {
    expect(fieldsOf(['Objective', 'Notes', 'Comment'])).toEqual(['title', 'notes', null])
  })

  it('DI1 takes a list with a “Title” for objectives only beside a win or a measure', () => {
    expect(fieldsOf(['Title', 'Due', 'Notes'])).toBeNull()
    expect(fieldsOf(['Title', 'Target', 'Notes'])).toEqual(['title', 'target', 'notes'])
  })

  it.each([
    ['actions', ['#', 'Action', 'Owner', 'Party', 'Due', 'Status']],
    ['benefits', ['ID', 'Benefit', 'Type', 'Client cost', 'Vendor cost']],
    ['KPIs', ['KPI', 'Obligor', 'Weight', 'Target', 'Good']],
    ['a lone word', ['Objectives']],
  ])('DI1 is absent in a sheet of %s', (_, row) => expect(fieldsOf(row)).toBeNull())

  it('DI1 names columns as a spreadsheet does', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
})
