import type { Preview, PreviewAnswer, PreviewRow, PreviewRowNote } from '../preview-answer.ts'

/** The file that the sample sheets come from. */
export const file: PreviewAnswer['file'] = { name: 'register.xlsx', sha256: 'a'.repeat(64) }

const blankValues: PreviewRow['values'] = {
  ref: '',
  title: 'An objective',
  clientWin: '',
  vendorWin: '',
  owners: { client: null, vendor: null },
  measure: null,
  due: null,
  importance: { client: null, vendor: null },
  notes: '',
  kept: [],
}

/** A row with the given values, clear and chosen unless said otherwise. */
export function rowOf(
  rowNumber: number,
  values: Partial<PreviewRow['values']> = {},
  rest: Partial<Omit<PreviewRow, 'rowNumber' | 'values'>> = {},
): PreviewRow {
  return { rowNumber, suggestion: 'import', values: { ...blankValues, ...values }, notes: [], ...rest }
}

/** A remark. */
export function noteOf(field: PreviewRowNote['field'], rest: Partial<PreviewRowNote> = {}): PreviewRowNote {
  return { field, code: 'code', raw: '', proposal: null, message: 'Look at it.', ...rest }
}

/** A sheet of the given rows under the usual columns. */
export function sheetOf(rows: PreviewRow[], skipped: Preview['skipped'] = []): Preview {
  return {
    sheet: 'Objectives',
    headerRow: 3,
    columns: [
      { header: 'Ref', field: 'ref' },
      { header: 'Objective', field: 'title' },
      { header: 'Due', field: 'due' },
    ],
    rows,
    skipped,
    notes: [],
  }
}
