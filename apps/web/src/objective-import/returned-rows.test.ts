import { describe, expect, it } from 'vitest'
import type { ReturnedRow } from './preview-answer.ts'
import { countReturned, updatesOf } from './returned-rows.ts'

const changed: ReturnedRow = {
  rowNumber: 2,
  id: 'a',
  title: 'A',
  changes: [
    { field: 'title', from: 'A', to: 'B', refused: null },
    { field: 'vendorWin', from: '', to: 'X', refused: 'not_ours' },
  ],
}
const refused: ReturnedRow = {
  rowNumber: 3,
  id: 'b',
  title: 'B',
  changes: [{ field: 'status', from: 'Draft', to: 'Agreed', refused: 'not_editable' }],
}
const same: ReturnedRow = { rowNumber: 4, id: 'c', title: 'C', changes: [] }

describe('rows that came back', () => {
  it('WB172 counts what changed and what did not', () => {
    expect(countReturned([changed, refused, same])).toEqual({ changed: 2, unchanged: 1 })
  })

  it('WB172 sends only changes that can be taken over, of rows that were not left out', () => {
    expect(updatesOf([changed, refused, same], new Set())).toEqual([
      { id: 'a', changes: [{ field: 'title', to: 'B' }] },
    ])
    expect(updatesOf([changed], new Set(['a']))).toEqual([])
  })
})
