import type { ImportedObjective } from '@sweetspot/domain'
import { type ApplyImport, applyImportSchema, maxImportRows, maxImportTextLength } from '@sweetspot/protocol'
import { describe, expect, it } from 'vitest'

const objective: ImportedObjective = {
  ref: 'OBJ-01',
  title: 'Leave the old data centre',
  clientWin: '',
  vendorWin: '',
  owners: { client: { personId: null, name: 'Amara Osei' }, vendor: null },
  measure: { name: 'Applications', unit: '', baseline: '0', target: '62', direction: 'up' },
  due: '2027-03-31',
  importance: { client: 5, vendor: null },
  notes: 'one\ntwo',
  kept: [{ header: 'RAG', text: 'A' }],
}

/** Both directions: what the domain proposes can be posted, and what was posted is what the domain takes. */
function post(values: ImportedObjective): ApplyImport {
  return {
    file: { name: 'register.xlsx', sha256: 'a'.repeat(64), sheet: 'Objectives' },
    rows: [{ rowNumber: 4, values }],
    updates: [],
  }
}
const taken = (message: ApplyImport): readonly ImportedObjective[] => message.rows.map((row) => row.values)

function problemsOf(message: unknown): readonly string[] {
  const parsed = applyImportSchema.safeParse(message)
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

describe('rows that a person chose', () => {
  it('travel unchanged', () => {
    expect(taken(applyImportSchema.parse(JSON.parse(JSON.stringify(post(objective)))))).toEqual([objective])
  })

  it('need a title and a real date', () => {
    expect(problemsOf(post({ ...objective, title: ' \n' }))).toEqual([
      'rows.0.values.title: Give each row a title, or leave the row out.',
    ])
    expect(problemsOf(post({ ...objective, due: '2027-02-30' }))).toEqual([
      'rows.0.values.due: Write the due date as YYYY-MM-DD, or leave it empty.',
    ])
  })

  it('have bounds', () => {
    expect(problemsOf(post({ ...objective, notes: 'x'.repeat(maxImportTextLength) }))).toEqual([])
    expect(problemsOf(post({ ...objective, notes: 'x'.repeat(maxImportTextLength + 1) }))).toHaveLength(1)
    expect(problemsOf(post({ ...objective, importance: { client: 6, vendor: null } }))).toHaveLength(1)
    const { file } = post(objective)
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ rowNumber: index + 1, values: objective }))
    expect(problemsOf({ file, rows: rows(maxImportRows) })).toEqual([])
    expect(problemsOf({ file, rows: rows(maxImportRows + 1) })).toEqual([
      'rows: Import at most 5000 rows at a time.',
    ])
    expect(problemsOf({ file, rows: [] })).toEqual(['rows: Choose at least one row to import.'])
  })

  it('PR23 may be none where objectives come back changed, whose new values have to be real', () => {
    const { file } = post(objective)
    const update = (field: string, to: string) => ({
      file,
      rows: [],
      updates: [{ id: 'o', changes: [{ field, to }] }],
    })
    expect(problemsOf(update('title', 'New'))).toEqual([])
    expect(problemsOf(update('due', ''))).toEqual([])
    expect(problemsOf(update('title', ' '))).toHaveLength(1)
    expect(problemsOf(update('due', 'soon'))).toHaveLength(1)
    expect(problemsOf(update('status', 'Agreed'))).toHaveLength(1)
    expect(problemsOf({ file, rows: [], updates: [] })).toEqual(['rows: Choose at least one row to import.'])
  })

  it('come once each, from a named file', () => {
    const { file, rows } = post(objective)
    expect(problemsOf({ file, rows: [...rows, ...rows] })).toEqual([
      'rows: Each row of the sheet can be imported once; reload the preview.',
    ])
    expect(problemsOf({ file: { ...file, sha256: 'no hash' }, rows })).toHaveLength(1)
  })
})
