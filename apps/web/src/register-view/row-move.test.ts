import { describe, expect, it } from 'vitest'
import { placeBeside, placeByStep } from './row-move.ts'

const all = ['a', 'b', 'c', 'd', 'e']
const moved = (...ids: readonly string[]) => ({ all, shown: all, moved: new Set(ids) })

describe('where moved rows go', () => {
  it('WB167 goes one row up or down, and no further than the ends', () => {
    expect(placeByStep(moved('c'), -1)).toEqual({ before: 'b' })
    expect(placeByStep(moved('c'), 1)).toEqual({ before: 'e' })
    expect(placeByStep(moved('d'), 1)).toEqual({ before: null })
    expect(placeByStep(moved('a'), -1)).toBeNull()
    expect(placeByStep(moved('d', 'e'), 1)).toBeNull()
  })

  it('WB167 steps over rows that a filter hides', () => {
    const filtered = { ...moved('e'), shown: ['a', 'e'] }
    expect(placeByStep(filtered, -1)).toEqual({ before: 'a' })
    expect(placeByStep({ ...moved('a'), shown: ['a', 'd'] }, 1)).toEqual({ before: 'e' })
  })

  it('WB167 drops before or after a row, and not on what moves', () => {
    expect(placeBeside(moved('a'), 'c', false)).toEqual({ before: 'c' })
    expect(placeBeside(moved('a', 'd'), 'c', true)).toEqual({ before: 'e' })
    expect(placeBeside(moved('a'), 'e', true)).toEqual({ before: null })
    expect(placeBeside(moved('a', 'c'), 'c', true)).toBeNull()
  })
})
