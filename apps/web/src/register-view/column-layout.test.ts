import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridColumns } from '../objectives/grid-columns.ts'
import {
  neighbourOf,
  parseLayout,
  shownColumns,
  usualLayout,
  widthOf,
  withHidden,
  withMoved,
  withWidth,
} from './column-layout.ts'

describe('the layout of columns', () => {
  it('WB165 reads back what was kept', () => {
    const moved = withWidth(withHidden(withMoved(usualLayout, 'due', 'ref'), 'measure', true), 'title', 400)
    expect(parseLayout(JSON.parse(JSON.stringify(moved)))).toEqual(moved)
    expect(shownColumns(moved).slice(0, 4)).toEqual(['select', 'due', 'ref', 'title'])
  })

  it('WB165 holds every column once, whatever was kept, and puts a new one at its usual place', () => {
    const column = fc.constantFrom(...gridColumns, 'gone')
    const kept = fc.record({ order: fc.array(column), hidden: fc.array(column), widths: fc.anything() })
    fc.assert(
      fc.property(fc.oneof(kept, fc.anything()), (value) => {
        const { order, hidden, widths } = parseLayout(value)
        expect(order.toSorted()).toEqual(gridColumns.toSorted())
        expect([order[0], order.at(-1)]).toEqual(['select', 'actions'])
        expect(hidden).not.toContain('title')
        for (const width of Object.values(widths)) expect(width).toBeGreaterThanOrEqual(56)
      }),
    )
    const before = usualLayout.order.filter((each) => each !== 'due' && each !== 'ref')
    expect(parseLayout({ order: before, hidden: [], widths: {} })).toEqual(usualLayout)
  })

  it('WB165 moves a column into another one’s place and keeps boxes first and menus last', () => {
    expect(withMoved(usualLayout, 'title', 'select')).toBe(usualLayout)
    expect(shownColumns(withMoved(usualLayout, 'ref', 'title')).slice(0, 3)).toEqual([
      'select',
      'title',
      'ref',
    ])
    expect(neighbourOf(withHidden(usualLayout, 'title', true), 'ref', 1)).toBe('title')
    expect(neighbourOf(withHidden(usualLayout, 'ownWin', true), 'title', 1)).toBe('otherWin')
    expect(neighbourOf(usualLayout, 'ref', -1)).toBeNull()
  })

  it('WB165 keeps a width within bounds', () => {
    expect(widthOf(withWidth(usualLayout, 'due', 5), 'due')).toBe(56)
    expect(widthOf(withWidth(usualLayout, 'due', 5000), 'due')).toBe(720)
  })
})
