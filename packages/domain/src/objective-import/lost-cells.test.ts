import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedText } from './folded-text.ts'
import type { ImportContext, ImportPreview, KeptText } from './import-preview.ts'
import { lostCells } from './lost-cells.ts'
import { proposeObjectives } from './propose-objectives.ts'
import { type CellValue, cellText, type SheetRows } from './sheet-rows.ts'
import { importContext, previewOf, registerSheet } from './testing/register-sheet.ts'

const headers = [
  'Ref',
  'ID',
  'objective',
  'Client win',
  'Vendor win',
  'Owner (client)',
  'Owner (vendor)',
  'MEASURE',
  'Baseline',
  'Target',
  'Due date',
  'Importance (C)',
  'Importance (V)',
  'RAG',
  'Notes',
  'Sponsor',
  'Budget',
  '',
]

const messyText = fc.constantFrom(
  'OBJ-01',
  'OBJ-7',
  'Amara Osei',
  'amara  osei',
  'Daniel Kowalczyk',
  '03/04/2027',
  '30/06/2027',
  '25/11/2026 17:40',
  '31.02.2027',
  'Q2 2027',
  'TBC',
  '<= 4',
  '72%',
  '1,250',
  '5',
  '05',
  'high',
  '=SUM(A1:A3)',
  ' two\n lines ',
  'Leave the old data centre',
  ' ',
)
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: messyText },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.integer({ min: -10, max: 10 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc
    .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
    .map((date) => ({ kind: 'date' as const, iso: date.toISOString().slice(0, 10) })),
)

const anySheet: fc.Arbitrary<SheetRows> = fc
  .record({
    above: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 3 }),
    header: fc.shuffledSubarray(headers, { minLength: 1 }),
    below: fc.array(fc.array(cell, { maxLength: headers.length + 2 }), { maxLength: 12 }),
  })
  .map(({ above, header, below }) => ({
    name: 'Any',
    rows: [...above, ['Objective', 'Deadline', ...header], ...below],
  }))

const anyContext: fc.Arbitrary<ImportContext> = fc
  .array(fc.record({ id: fc.uuid(), ref: messyText, title: messyText }), { maxLength: 4 })
  .map((existing) => ({ ...importContext, existing }))

describe('any sheet', () => {
  it('DI2 has every row number exactly once, and skipped rows keep their words', () => {
    fc.assert(
      fc.property(anySheet, anyContext, (sheet, context) => {
        const preview = previewOf(sheet, context)
        const numbers = [
          preview.headerRow,
          ...[...preview.rows, ...preview.skipped].map((row) => row.rowNumber),
        ]
        expect(numbers.toSorted((a, b) => a - b)).toEqual(sheet.rows.map((_, index) => index + 1))
        for (const { rowNumber, text } of preview.skipped) {
          for (const value of sheet.rows[rowNumber - 1] ?? []) {
            if (cellText(value).trim() !== '') expect(text).toContain(cellText(value))
          }
        }
      }),
    )
  })

  it('DI3 loses no cell', () => {
    fc.assert(
      fc.property(anySheet, anyContext, (sheet, context) => {
        expect(lostCells(sheet, previewOf(sheet, context))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('DI8 has unique references among the rows that come in', () => {
    fc.assert(
      fc.property(anySheet, anyContext, (sheet, context) => {
        const coming = previewOf(sheet, context).rows.filter((row) => row.suggestion === 'import')
        const refs = coming.map((row) => foldedText(row.values.ref))
        expect(new Set(refs).size).toBe(refs.length)
        const taken = context.existing.map(({ ref }) => foldedText(ref))
        expect(refs.filter((ref) => taken.includes(ref))).toEqual([])
      }),
    )
  })

  it('DI1 without a header gets no preview and no error', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        expect(proposeObjectives({ name: 'Any', rows }, importContext)).toBeNull()
      }),
    )
  })
})

describe('a preview that drops something', () => {
  const sheet = registerSheet({ Due: 'Q2 2027', RAG: 'A', Notes: 'one\ntwo', Target: '<= 4' })

  function dropping(change: Partial<ImportPreview['rows'][number]['values']>): readonly string[] {
    const preview = previewOf(sheet)
    const rows = preview.rows.map((row) => ({ ...row, values: { ...row.values, ...change } }))
    return lostCells(sheet, { ...preview, rows }).map((lost) => lost.header)
  }

  it.each<[string, Parameters<typeof dropping>[0], readonly string[]]>([
    ['a win', { vendorWin: '' }, ['Vendor win']],
    ['a line break', { notes: 'one two' }, ['Notes']],
    ['an owner', { owners: { client: null, vendor: null } }, ['Owner (client)', 'Owner (vendor)']],
    ['a measure', { measure: null }, ['Measure', 'Baseline', 'Target']],
    ['kept words', { kept: [] }, ['Due', 'RAG']],
    ['a reference', { ref: 'OBJ-99' }, ['Ref']],
  ])('DI3 is caught dropping %s', (_, change, lost) => expect(dropping(change)).toEqual(lost))

  it('DI3 is caught keeping one of two equal cells', () => {
    const twice = {
      name: 'Twice',
      rows: [
        ['Ref', 'Objective', 'X', 'X'],
        ['1', 'A', 'same', 'same'],
      ],
    }
    const preview = previewOf(twice)
    const one: readonly KeptText[] = [{ header: 'X', text: 'same' }]
    const rows = preview.rows.map((row) => ({ ...row, values: { ...row.values, kept: one } }))
    expect(lostCells(twice, preview)).toEqual([])
    expect(lostCells(twice, { ...preview, rows })).toEqual([{ rowNumber: 2, header: 'X', text: 'same' }])
  })

  it('DI3 is caught changing a day that was certain', () => {
    const clear = registerSheet({ Due: '30/06/2027' })
    const preview = previewOf(clear)
    const rows = preview.rows.map((row) => ({ ...row, values: { ...row.values, due: '2027-06-29' } }))
    expect(lostCells(clear, preview)).toEqual([])
    expect(lostCells(clear, { ...preview, rows })).toHaveLength(1)
  })
})
