import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dueSpans,
  filterStatuses,
  groupings,
  parseRegisterSearch,
  pressedSort,
  queryOf,
  type RegisterQuery,
  searchOf,
  wholeRegister,
} from './register-query.ts'

const step = fc.record({
  column: fc.constantFrom('ref', 'title', 'due', 'owners', 'state' as const),
  descending: fc.boolean(),
})
const query: fc.Arbitrary<RegisterQuery> = fc.record({
  text: fc.string(),
  owner: fc.option(fc.string({ minLength: 1 })),
  act: fc.option(fc.constantFrom('client', 'vendor')),
  statuses: fc.subarray([...filterStatuses]),
  due: fc.option(fc.constantFrom(...dueSpans)),
  changed: fc.boolean(),
  sort: fc.uniqueArray(step, { selector: ({ column }) => column }),
  group: fc.option(fc.constantFrom(...groupings)),
})

describe('the register’s address', () => {
  it('WB160 gives back the query it was made of', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(queryOf(searchOf(asked))).toEqual(asked)
      }),
    )
  })

  it('WB160 takes from an address that anybody wrote only what it knows', () => {
    const any = fc.dictionary(
      fc.constantFrom('q', 'act', 'status', 'due', 'changed', 'sort', 'group'),
      fc.anything(),
    )
    fc.assert(
      fc.property(any, (search) => {
        const parsed = parseRegisterSearch(search)
        expect(parseRegisterSearch({ ...parsed })).toEqual(parsed)
      }),
    )
    expect(parseRegisterSearch({ q: 2027, act: 'host', sort: '-due,nonsense,due', group: 'x' })).toEqual({
      q: '2027',
      sort: '-due',
    })
    expect(searchOf(wholeRegister)).toEqual({})
  })
})

describe('pressedSort', () => {
  const up = { column: 'due', descending: false } as const
  const down = { column: 'due', descending: true } as const
  const title = { column: 'title', descending: false } as const

  it('WB161 sorts up, then down, then not at all', () => {
    expect(pressedSort([], 'due', false)).toEqual([up])
    expect(pressedSort([up], 'due', false)).toEqual([down])
    expect(pressedSort([down], 'due', false)).toEqual([])
    expect(pressedSort([title], 'due', false)).toEqual([up])
  })

  it('WB161 adds a column to the order with Shift, and alone leaves the others out', () => {
    expect(pressedSort([title], 'due', true)).toEqual([title, up])
    expect(pressedSort([title, up], 'due', true)).toEqual([title, down])
    expect(pressedSort([title, down], 'due', true)).toEqual([title])
    expect(pressedSort([title, down], 'due', false)).toEqual([up])
  })
})
