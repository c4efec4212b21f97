import type { ImportContext, ImportPreview, ImportRow } from '../import-preview.ts'
import { proposeObjectives } from '../propose-objectives.ts'
import type { CellValue, SheetRows } from '../sheet-rows.ts'

/** A row of a made-up register by its headers. */
export type RowByHeader = Readonly<Record<string, CellValue>>

const clearRow: RowByHeader = {
  Ref: 'OBJ-01',
  Objective: 'Leave the old data centre',
  'Client win': 'The lease ends',
  'Vendor win': 'A reference in retail',
  'Owner (client)': 'Amara Osei',
  'Owner (vendor)': 'Daniel Kowalczyk',
  Measure: 'Applications moved',
  Baseline: '0',
  Target: '62',
  Due: { kind: 'date', iso: '2027-03-31' },
}

/** What the tests assume of the relationship; the client imports. */
export const importContext: ImportContext = {
  party: 'client',
  members: [
    { personId: 'amara', party: 'client', name: 'Amara Osei' },
    { personId: 'daniel', party: 'vendor', name: 'Daniel Kowalczyk' },
  ],
  existing: [],
}

/** A register whose rows are clear but for what a test says; its header is row 1. */
export function registerSheet(...rows: readonly RowByHeader[]): SheetRows {
  const headers = [...new Set([clearRow, ...rows].flatMap((row) => Object.keys(row)))]
  const full = rows.map((row) => ({ ...clearRow, ...row }))
  return {
    name: 'Objectives',
    rows: [headers, ...full.map((row: RowByHeader) => headers.map((header) => row[header] ?? null))],
  }
}

/** The preview of a sheet that must have one. */
export function previewOf(sheet: SheetRows, context: ImportContext = importContext): ImportPreview {
  const preview = proposeObjectives(sheet, context)
  if (preview === null) throw new Error('the sheet has no table of objectives')
  return preview
}

/** The preview of a register's only row. */
export function previewRow(row: RowByHeader, context: ImportContext = importContext): ImportRow {
  const [first] = previewOf(registerSheet(row), context).rows
  if (first === undefined) throw new Error('the preview has no row')
  return first
}

/** A row's remarks as `field: code`, in order. */
export function remarks(row: ImportRow): readonly string[] {
  return row.notes.map((note) => `${note.field}: ${note.code}`)
}
