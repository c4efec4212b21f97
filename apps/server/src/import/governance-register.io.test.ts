import { readFile } from 'node:fs/promises'
import {
  type ImportContext,
  type ImportRow,
  lostCells,
  type Party,
  proposeWorkbook,
  type WorkbookPreview,
} from '@sweetspot/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from './read-workbook.ts'
import type { Workbook } from './workbook.ts'

const file = new URL('../../../../test/fixtures/governance-register.xlsx', import.meta.url)

function people(party: Party, ...names: readonly string[]): ImportContext['members'] {
  return names.map((name) => ({ personId: `id of ${name}`, party, name }))
}

const context: ImportContext = {
  party: 'client',
  members: [
    ...people('client', 'Amara Osei', 'Priya Nair', 'Tom Hargreaves'),
    ...people('vendor', 'Daniel Kowalczyk', 'Lucía Fernández', 'Ji-woo Park'),
  ],
  existing: [],
}

let workbook: Workbook
let preview: WorkbookPreview

beforeAll(async () => {
  workbook = await readWorkbook(await readFile(file))
  preview = proposeWorkbook(workbook.sheets, context)
})

function rowAt(rowNumber: number): ImportRow {
  const row = preview.objectives?.rows.find((candidate) => candidate.rowNumber === rowNumber)
  if (row === undefined) throw new Error(`row ${rowNumber} is not in the preview`)
  return row
}

describe('the register of two companies', () => {
  it('is found among its sheets, the others are named', () => {
    expect(preview.objectives?.sheet).toBe('Objectives')
    expect(preview.objectives?.headerRow).toBe(3)
    expect(preview.otherSheets).toEqual(['Benefits register', 'Escalation log', 'Actions', 'KPIs'])
  })

  it('has every column understood', () => {
    expect(preview.objectives?.columns.map((column) => column.field)).toEqual([
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

  it('comes in with ten rows; title and blank rows are skipped by name', () => {
    const rows = preview.objectives?.rows ?? []
    expect(rows.map((row) => [row.rowNumber, row.suggestion, row.values.ref, row.values.due])).toEqual([
      [4, 'import', 'OBJ-01', '2027-03-31'],
      [5, 'import', 'OBJ-02', '2027-06-30'],
      [6, 'import', 'OBJ-03', '2027-02-28'],
      [7, 'import', 'OBJ-04', '2027-06-30'],
      [8, 'import', 'OBJ-05', '2026-12-31'],
      [10, 'import', 'OBJ-06', '2027-01-31'],
      [11, 'import', 'OBJ-07', null],
      [12, 'import', 'OBJ-10', '2027-09-30'],
      [13, 'import', 'OBJ-11', null],
      [14, 'import', 'OBJ-09', '2027-05-28'],
    ])
    expect(preview.objectives?.skipped).toEqual([
      {
        rowNumber: 1,
        reason: 'before_table',
        text: 'Harbour & Hill Retail  ×  Northgate Digital – joint objectives FY27 (DRAFT v0.7, not contractual)',
      },
      { rowNumber: 2, reason: 'blank', text: '' },
      { rowNumber: 9, reason: 'blank', text: '' },
    ])
  })

  it('has exactly these remarks', () => {
    const rows = preview.objectives?.rows ?? []
    const remarks = rows.flatMap((row) =>
      row.notes.map(({ field, code, raw, proposal }) => [row.rowNumber, field, code, raw, proposal]),
    )
    expect(remarks).toEqual([
      [5, 'due', 'date_text', '30/06/2027', '2027-06-30'],
      [7, 'vendorWin', 'win_missing', '', null],
      [7, 'due', 'quarter_as_date', 'Q2 2027', '2027-06-30'],
      [10, 'due', 'date_text', '31.01.2027', '2027-01-31'],
      [11, 'due', 'date_missing', '', null],
      [12, 'ref', 'ref_duplicate', 'OBJ-07', 'OBJ-10'],
      [13, 'ref', 'ref_missing', '', 'OBJ-11'],
      [13, 'measure', 'no_measure', '', null],
      [13, 'due', 'date_unclear', 'TBC', null],
    ])
    expect(preview.objectives?.notes.map((note) => note.code)).toEqual(['not_blind'])
  })

  it('measures as written, with the direction they imply', () => {
    const measures = preview.objectives?.rows.map(({ values: { measure } }) =>
      measure === null ? null : [measure.baseline, measure.target, measure.direction],
    )
    expect(measures).toEqual([
      ['0', '62', 'up'],
      ['11', '<= 4', 'down'],
      ['9', '5', 'down'],
      ['3', '12', 'up'],
      ['58%', '72%', 'up'],
      ['6', '0', 'down'],
      ['14', '0', 'down'],
      ['412', '330', 'down'],
      null,
      ['87', '0', 'down'],
    ])
  })

  it('reads one row whole', () => {
    expect(rowAt(14).values).toEqual({
      ref: 'OBJ-09',
      title: 'Accessibility: checkout at WCAG 2.2 AA',
      clientWin: 'Legal exposure closed',
      vendorWin: 'Skill for the sector',
      owners: {
        client: { personId: 'id of Priya Nair', name: 'Priya Nair' },
        vendor: { personId: 'id of Ji-woo Park', name: 'Ji-woo Park' },
      },
      measure: { name: 'Open AA failures', unit: '', baseline: '87', target: '0', direction: 'down' },
      due: '2027-05-28',
      importance: { client: 5, vendor: 3 },
      notes: 'Line one\nLine two, with a "quote" and a comma, and =SUM(A1:A3)',
      kept: [{ header: 'RAG', text: 'A' }],
    })
    expect(rowAt(12).values.kept).toEqual([
      { header: 'Ref', text: 'OBJ-07' },
      { header: 'RAG', text: 'A' },
    ])
    expect(rowAt(13).values.kept).toEqual([{ header: 'Due', text: 'TBC' }])
    expect(rowAt(7).values.kept).toEqual([
      { header: 'Due', text: 'Q2 2027' },
      { header: 'RAG', text: 'R' },
    ])
  })

  it('loses no cell and accounts for every row', () => {
    const [sheet] = workbook.sheets
    const { objectives } = preview
    if (sheet === undefined || objectives === null) throw new Error('no objectives')
    expect(lostCells(sheet, objectives)).toEqual([])
    const numbers = [
      objectives.headerRow,
      ...[...objectives.rows, ...objectives.skipped].map((row) => row.rowNumber),
    ]
    expect(numbers.toSorted((a, b) => a - b)).toEqual(sheet.rows.map((_, index) => index + 1))
  })

  it('imported once more is proposed to stay out', () => {
    const existing = (preview.objectives?.rows ?? []).map(({ rowNumber, values }) => ({
      id: String(rowNumber),
      ref: values.ref,
      title: values.title,
    }))
    const again = proposeWorkbook(workbook.sheets, { ...context, existing })
    expect(again.objectives?.rows.map((row) => row.suggestion)).toEqual(
      Array.from({ length: 10 }, () => 'leave_out'),
    )
  })
})
