import { describe, expect, it } from 'vitest'
import { headRow } from './use-grid-control.ts'
import { neighbour } from './use-grid-keys.ts'

const grid = { lineIds: ['group:x', 'a', 'b'], columns: ['select', 'title', 'state'] } as const
const press = (key: string, mod = false) => ({ key, mod, shift: false })

describe('neighbour', () => {
  it('WB168 reaches the heads with Arrow Up and from there the first row; no jump ends there', () => {
    expect(neighbour({ id: 'group:x', column: 'title' }, press('ArrowUp'), grid)?.id).toBe(headRow)
    expect(neighbour({ id: headRow, column: 'title' }, press('ArrowDown'), grid)?.id).toBe('group:x')
    for (const jump of [press('Home', true), press('PageUp'), press('ArrowUp', true)]) {
      expect(neighbour({ id: 'b', column: 'title' }, jump, grid)?.id).toBe('group:x')
    }
  })

  it('WB168 goes on from the column on the left where its own is hidden', () => {
    expect(neighbour({ id: 'a', column: 'due' }, press('ArrowDown'), grid)).toEqual({
      id: 'b',
      column: 'title',
    })
  })
})
