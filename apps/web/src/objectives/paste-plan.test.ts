import { asPersonId, type Member } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import { registerEntry } from '../register-view/testing/register-entry.ts'
import { textCells } from './paste-block.ts'
import { type PasteTarget, planPaste } from './paste-plan.ts'
import { tsvText } from './tsv-text.ts'

const lucia: Member = {
  personId: asPersonId('l'),
  name: 'Lucía Fernández',
  party: 'vendor',
  roles: ['member'],
}
const target: PasteTarget = {
  entries: [registerEntry({ id: 'a', row: { ref: 'O1', title: 'Exit', due: '2027-01-01' } })],
  columns: ['ref', 'title', 'due', 'owners', 'state'],
  members: [lucia],
  own: 'client',
}

describe('planPaste', () => {
  it('WB171 changes what differs, reads dates and names, and adds what is beyond the last row', () => {
    const block = [
      ['O1', 'Leave', '31/03/2027', 'lucia fernandez'],
      ['O2', 'Close', ''],
    ]
    expect(planPaste(block, target)).toEqual([
      {
        id: 'a',
        title: 'Exit',
        cells: [
          { column: 'title', from: 'Exit', to: 'Leave', write: { column: 'title', value: 'Leave' } },
          {
            column: 'due',
            from: '2027-01-01',
            to: '31/03/2027',
            write: { column: 'due', value: '2027-03-31' },
          },
          {
            column: 'owners',
            from: '',
            to: 'lucia fernandez',
            write: { column: 'owners', owners: { vendor: { personId: 'l', name: 'Lucía Fernández' } } },
          },
        ],
      },
      {
        id: null,
        title: '',
        cells: [
          { column: 'ref', from: '', to: 'O2', write: { column: 'ref', value: 'O2' } },
          { column: 'title', from: '', to: 'Close', write: { column: 'title', value: 'Close' } },
        ],
      },
    ])
  })

  it('WB171 says what cannot go where it was pasted, and changes nothing there', () => {
    const [row] = planPaste([['O1', 'Exit', 'some day', 'Nobody Here', 'Agreed']], target)
    expect(row?.cells.map(({ column, write }) => [column, write])).toEqual([
      ['due', null],
      ['owners', null],
      ['state', null],
    ])
    expect(planPaste([['O1', 'Exit', '01.01.2027']], target)).toEqual([])
    expect(planPaste([['O1'], ['', '  ']], target)).toEqual([])
  })
})

describe('textCells', () => {
  it('WB171 reads back what the register copies, tabs, line ends and quotation marks included', () => {
    const rows = [
      ['O1', 'two\nlines', 'a "quoted" word'],
      ['', 'a\ttab', '"starts quoted'],
    ]
    expect(textCells(tsvText(rows))).toEqual(rows)
    expect(textCells('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('WB171 takes words that only look quoted as they are', () => {
    expect(textCells('"Run" the cloud\tb')).toEqual([['"Run" the cloud', 'b']])
  })
})
