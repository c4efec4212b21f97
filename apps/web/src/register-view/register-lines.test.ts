import { asPersonId } from '@sweetspot/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSearchTexts } from './entry-facts.ts'
import { dueSpanOf } from './matches-query.ts'
import { entriesIn, type LinesContext, registerLines } from './register-lines.ts'
import { dueSpans, filterStatuses, nobody, type RegisterQuery, wholeRegister } from './register-query.ts'
import { type EntryWords, registerEntry } from './testing/register-entry.ts'

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const context: LinesContext = {
  today: '2026-11-22',
  searchText: createSearchTexts(),
  own: 'client',
  compareWords: collator.compare,
  folded: new Set(),
}
const lucia = { personId: asPersonId('l'), name: 'Lucía Fernández' }

const entries = [
  registerEntry({ id: 'a', row: { ref: 'O10', title: 'Exit', due: '2026-12-01' } }),
  registerEntry({
    id: 'b',
    row: { ref: 'O2', title: 'Close', due: '2026-11-01', owners: { client: null, vendor: lucia } },
    standing: { status: 'proposed', waitingFor: 'vendor' },
  }),
  registerEntry({
    id: 'c',
    row: { ref: '', title: 'Train' },
    standing: { status: 'agreed', drift: ['title'] },
  }),
]

const ids = (query: Partial<RegisterQuery>, over: Partial<LinesContext> = {}): readonly string[] =>
  registerLines(entries, { ...wholeRegister, ...query }, { ...context, ...over }).map(({ id }) => id)

describe('registerLines', () => {
  it('WB162 finds rows by all words, without case and accents, in owners too', () => {
    expect(ids({ text: 'lucia CLOSE' })).toEqual(['b'])
    expect(ids({ text: 'lucia exit' })).toEqual([])
    expect(ids({ text: '  ' })).toEqual(['a', 'b', 'c'])
  })

  it('WB162 filters by owner, side to act, status, due date and drift, all at once', () => {
    expect(ids({ owner: 'l' })).toEqual(['b'])
    expect(ids({ owner: nobody })).toEqual(['a', 'b', 'c'])
    expect(ids({ act: 'vendor' })).toEqual(['b'])
    expect(ids({ statuses: ['draft', 'agreed'] })).toEqual(['a', 'c'])
    expect(ids({ due: 'overdue' })).toEqual(['b'])
    expect(ids({ due: 'next90' })).toEqual(['a'])
    expect(ids({ changed: true })).toEqual(['c'])
    expect(ids({ changed: true, act: 'vendor' })).toEqual([])
  })

  it('WB163 sorts numbers in words as numbers, with empty cells last both ways', () => {
    const sort = [{ column: 'ref', descending: false }] as const
    expect(ids({ sort })).toEqual(['b', 'a', 'c'])
    expect(ids({ sort: [{ column: 'ref', descending: true }] })).toEqual(['a', 'b', 'c'])
  })

  it('WB163 decides by the next column where the first one is equal', () => {
    const rows = [
      registerEntry({ id: '1', row: { due: '2027-01-01', title: 'B' } }),
      registerEntry({ id: '2', row: { due: '2027-01-01', title: 'A' } }),
      registerEntry({ id: '3', row: { due: '2026-01-01', title: 'C' } }),
    ]
    const sort = [
      { column: 'due', descending: true },
      { column: 'title', descending: false },
    ] as const
    const lines = registerLines(rows, { ...wholeRegister, sort }, context)
    expect(lines.map(({ id }) => id)).toEqual(['2', '1', '3'])
  })

  it('WB164 groups under heads that count their rows, folds them away, and puts what has no value last', () => {
    expect(ids({ group: 'status' })).toEqual(['group:draft', 'a', 'group:proposed', 'b', 'group:agreed', 'c'])
    expect(ids({ group: 'due' })).toEqual(['group:2026-11', 'b', 'group:2026-12', 'a', 'group:', 'c'])
    expect(ids({ group: 'owner.vendor' }, { folded: new Set(['group:']) })).toEqual([
      'group:l',
      'b',
      'group:',
    ])
    const [head] = registerLines(entries, { ...wholeRegister, group: 'owner.vendor' }, context)
    expect(head).toMatchObject({ kind: 'group', value: 'Lucía Fernández', count: 1 })
  })

  it('WB164 loses no row and shows none twice, however it sorts and groups', () => {
    const words = fc.record({
      due: fc.constantFrom('', '2026-11-21', '2026-12-31', '2027-03-01', 'soon'),
      title: fc.string({ maxLength: 3 }),
      status: fc.constantFrom(...filterStatuses),
    })
    const query = fc.record({
      group: fc.option(fc.constantFrom('owner.client', 'status', 'due' as const)),
      sort: fc.subarray([
        { column: 'title', descending: true },
        { column: 'due', descending: false },
      ] as const),
    })
    fc.assert(
      fc.property(fc.array(words), query, (rows, asked) => {
        const made = rows.map(({ due, title, status }, index): EntryWords => {
          return { id: String(index), row: { due, title }, standing: { status } }
        })
        const lines = registerLines(made.map(registerEntry), { ...wholeRegister, ...asked }, context)
        const shown = entriesIn(lines).map(({ id }) => Number(id))
        expect(shown.toSorted((a, b) => a - b)).toEqual(made.map((_, index) => index))
      }),
    )
  })
})

describe('dueSpanOf', () => {
  it('WB162 puts every date into one span, and a text that is no date into none', () => {
    expect(dueSpanOf('2026-11-21', '2026-11-22')).toBe('overdue')
    expect(dueSpanOf('2026-11-22', '2026-11-22')).toBe('next30')
    expect(dueSpanOf('2026-12-23', '2026-11-22')).toBe('next90')
    expect(dueSpanOf('2027-02-21', '2026-11-22')).toBe('later')
    expect(dueSpanOf('end of Q3', '2026-11-22')).toBe('none')
    expect(dueSpans).toContain(dueSpanOf('', '2026-11-22'))
  })
})
