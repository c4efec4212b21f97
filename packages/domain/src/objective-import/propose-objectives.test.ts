import { describe, expect, it } from 'vitest'
import { proposeObjectives } from './propose-objectives.ts'
import { importContext, previewOf, previewRow, registerSheet, remarks } from './testing/register-sheet.ts'

describe('a clear row', () => {
  it('DI3 comes in without a remark', () => {
    expect(previewRow({ Notes: 'Freeze 20 Nov' })).toEqual({
      rowNumber: 2,
      suggestion: 'import',
      notes: [],
      values: {
        ref: 'OBJ-01',
        title: 'Leave the old data centre',
        clientWin: 'The lease ends',
        vendorWin: 'A reference in retail',
        owners: {
          client: { personId: 'amara', name: 'Amara Osei' },
          vendor: { personId: 'daniel', name: 'Daniel Kowalczyk' },
        },
        measure: { name: 'Applications moved', unit: '', baseline: '0', target: '62', direction: 'up' },
        due: '2027-03-31',
        importance: { client: null, vendor: null },
        notes: 'Freeze 20 Nov',
        kept: [],
      },
    })
  })

  it('DI15 keeps formula-like text and line breaks', () => {
    const notes = ' Line one\nLine two, "quoted", =SUM(A1:A3)\n'
    const row = previewRow({ 'Client win': '=1+1', Notes: notes })
    expect(row.values.notes).toBe(notes)
    expect(row.values.clientWin).toBe('=1+1')
  })

  it('DI15 puts a title on one line', () => {
    expect(previewRow({ Objective: ' Leave the\n old data centre ' }).values.title).toBe(
      'Leave the old data centre',
    )
  })
})

describe('rows of the sheet', () => {
  it('DI2 are header, table or skipped with their words', () => {
    const register = registerSheet({}, { Ref: 'OBJ-02' })
    const [header = [], first = [], second = []] = register.rows
    const rows = [['Joint objectives', 'DRAFT', 7], [], header, first, ['', ' ', null], header, second]
    const preview = previewOf({ name: 'Objectives', rows })
    expect(preview.headerRow).toBe(3)
    expect(preview.rows.map((row) => row.rowNumber)).toEqual([4, 7])
    expect(preview.skipped).toEqual([
      { rowNumber: 1, reason: 'before_table', text: 'Joint objectives | DRAFT | 7' },
      { rowNumber: 2, reason: 'blank', text: '' },
      { rowNumber: 5, reason: 'blank', text: '' },
      { rowNumber: 6, reason: 'repeated_header', text: header.join(' | ') },
    ])
  })

  it('DI1 of a sheet without a table have no preview', () => {
    expect(proposeObjectives({ name: 'Empty', rows: [] }, importContext)).toBeNull()
    expect(proposeObjectives({ name: 'Text', rows: [['Hello'], ['world']] }, importContext)).toBeNull()
  })

  it('DI4 keep RAG and unknown columns, named or not', () => {
    const sheet = registerSheet({ RAG: 'A', Sponsor: 'Helen', Budget: 1_900_000, Signed: true })
    const wider = {
      ...sheet,
      rows: sheet.rows.map((row, index) => [...row, ...(index === 1 ? ['stray'] : [])]),
    }
    expect(previewOf(wider).rows[0]?.values.kept).toEqual([
      { header: 'RAG', text: 'A' },
      { header: 'Sponsor', text: 'Helen' },
      { header: 'Budget', text: '1900000' },
      { header: 'Signed', text: 'TRUE' },
      { header: 'Column O', text: 'stray' },
    ])
    expect(previewOf(wider).columns.at(-1)).toEqual({ header: 'Column O', field: null })
  })
})

describe('unclear values', () => {
  it('DI7 keep the words of a due date that is no day', () => {
    const row = previewRow({ Due: 'Q2 2027' })
    expect(row.values.due).toBe('2027-06-30')
    expect(row.values.kept).toEqual([{ header: 'Due', text: 'Q2 2027' }])
  })

  it('DI8 show the next free reference beside a missing or doubled one', () => {
    const [, doubled, missing] = previewOf(
      registerSheet({}, { Objective: 'B' }, { Ref: null, Objective: 'C' }),
    ).rows
    expect(doubled?.values.ref).toBe('OBJ-02')
    expect(doubled?.values.kept).toEqual([{ header: 'Ref', text: 'OBJ-01' }])
    expect(doubled?.notes).toEqual([
      {
        field: 'ref',
        code: 'ref_duplicate',
        raw: 'OBJ-01',
        proposal: 'OBJ-02',
        message: 'OBJ-01 stands in an earlier row; OBJ-02 is the next free reference.',
      },
    ])
    expect(missing?.values.ref).toBe('OBJ-03')
    expect(missing?.notes[0]?.message).toBe('This row has no reference; OBJ-03 is the next free one.')
  })

  it('DI8 say which objective of the register has the reference', () => {
    const existing = [{ id: 'o1', ref: 'obj-01', title: 'Something else' }]
    const row = previewRow({}, { ...importContext, existing })
    expect(row.suggestion).toBe('import')
    expect(row.notes[0]?.message).toBe(
      'OBJ-01 already belongs to “Something else” in the register; OBJ-02 is the next free reference.',
    )
  })

  it('DI9 ask each side for its own win', () => {
    const row = previewRow({ 'Client win': null, 'Vendor win': ' ' })
    expect(row.notes.map((note) => note.message)).toEqual([
      'Your side has not said what it gains; write it before you propose this objective.',
      'The vendor has not said what it gains; ask for it before you propose this objective.',
    ])
    expect(remarks(row)).toEqual(['clientWin: win_missing', 'vendorWin: win_missing'])
  })

  it('DI10 match owners on their own side only', () => {
    const row = previewRow({ 'Owner (client)': ' amara  OSEI', 'Owner (vendor)': 'Amara Osei' })
    expect(row.values.owners).toEqual({
      client: { personId: 'amara', name: 'Amara Osei' },
      vendor: { personId: null, name: 'Amara Osei' },
    })
    expect(remarks(row)).toEqual(['vendorOwner: owner_unknown'])
  })

  it('DI10 do not choose between two people of one name', () => {
    const members = [
      ...importContext.members,
      { personId: 'other', party: 'client' as const, name: 'amara osei' },
    ]
    const row = previewRow({}, { ...importContext, members })
    expect(row.values.owners.client).toEqual({ personId: null, name: 'Amara Osei' })
    expect(row.notes[0]?.message).toContain('2 people called')
  })

  it('DI10 leave an empty owner open', () => {
    expect(previewRow({ 'Owner (client)': null }).values.owners.client).toBeNull()
  })

  it('DI12 take importance from 1 to 5 and keep other words', () => {
    const row = previewRow({ 'Importance (C)': 5, 'Importance (V)': 'high' })
    expect(row.values.importance).toEqual({ client: 5, vendor: null })
    expect(row.values.kept).toEqual([{ header: 'Importance (V)', text: 'high' }])
    expect(remarks(row)).toEqual(['vendorImportance: importance_unclear'])
    expect(previewRow({ 'Importance (C)': 6 }).values.importance.client).toBeNull()
    expect(previewRow({ 'Importance (C)': 4.5 }).values.importance.client).toBeNull()
  })

  it('DI12 say that importance is not blind, where there is any', () => {
    expect(previewOf(registerSheet({ 'Importance (C)': 5 })).notes.map((note) => note.code)).toEqual([
      'not_blind',
    ])
    expect(previewOf(registerSheet({ 'Importance (C)': null })).notes).toEqual([])
  })
})

describe('rows to leave out', () => {
  it('DI13 are those the register has, which keep their reference', () => {
    const existing = [{ id: 'o1', ref: 'OBJ-04', title: 'leave the OLD data centre' }]
    const row = previewRow({ Due: 'TBC' }, { ...importContext, existing })
    expect(row).toMatchObject({ suggestion: 'leave_out', reason: 'already_in_register' })
    expect(row.values.ref).toBe('OBJ-01')
    expect(row.notes[0]?.message).toBe('This objective is already in the register as OBJ-04; leave it out.')
    expect(remarks(row)).toEqual(['title: already_in_register', 'due: date_unclear'])
  })

  it('DI14 are those without a title, all their words kept', () => {
    const row = previewRow({ Ref: 'Total', Objective: null, Notes: '10 rows' })
    expect(row).toMatchObject({ suggestion: 'leave_out', reason: 'title_missing' })
    expect(row.values.ref).toBe('Total')
    expect(row.values.notes).toBe('10 rows')
  })
})
