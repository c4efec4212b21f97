import { describe, expect, it } from 'vitest'
import {
  extendedTo,
  nothingSelected,
  withAllToggled,
  withinShown,
  withRange,
  withToggled,
} from './row-selection.ts'

const order = ['a', 'b', 'c', 'd', 'e']
const ids = ({ ids: picked }: { ids: ReadonlySet<string> }): readonly string[] => [...picked].sort()

describe('the selection of rows', () => {
  it('WB166 picks and lets go one row, and a range from the last one, either way', () => {
    const one = withToggled(nothingSelected, 'd')
    expect(ids(one)).toEqual(['d'])
    expect(ids(withToggled(one, 'd'))).toEqual([])
    expect(ids(withRange(one, order, 'b'))).toEqual(['b', 'c', 'd'])
    expect(ids(withRange(nothingSelected, order, 'b'))).toEqual(['b'])
  })

  it('WB166 grows with Shift and an arrow, and shrinks on the way back', () => {
    const down = extendedTo(nothingSelected, order, { from: 'b', to: 'c' })
    expect(ids(down)).toEqual(['b', 'c'])
    const more = extendedTo(down, order, { from: 'c', to: 'd' })
    expect(ids(more)).toEqual(['b', 'c', 'd'])
    expect(ids(extendedTo(more, order, { from: 'd', to: 'c' }))).toEqual(['b', 'c'])
  })

  it('WB166 picks all, then none, and only what is on screen', () => {
    const all = withAllToggled(nothingSelected, order)
    expect(ids(all)).toEqual(order)
    expect(ids(withAllToggled(all, order))).toEqual([])
    expect(ids(withinShown(all, ['a', 'x']))).toEqual(['a'])
    expect(withinShown(all, order)).toBe(all)
  })
})
