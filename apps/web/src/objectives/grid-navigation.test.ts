import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GridPlace, moveTo } from './grid-navigation.ts'

const size = { rows: 3, columns: 4 }
const plain = { shift: false, mod: false }

function press(from: GridPlace, key: string, modifiers: { shift?: boolean; mod?: boolean } = {}) {
  return moveTo(from, { ...plain, ...modifiers, key }, size)
}

describe('moveTo', () => {
  it('WB10 moves with the arrows and stays within the grid', () => {
    expect(press({ row: 1, column: 1 }, 'ArrowDown')).toEqual({ row: 2, column: 1 })
    expect(press({ row: 2, column: 1 }, 'ArrowDown')).toEqual({ row: 2, column: 1 })
    expect(press({ row: 1, column: 0 }, 'ArrowLeft')).toEqual({ row: 1, column: 0 })
    expect(press({ row: 0, column: 2 }, 'ArrowRight')).toEqual({ row: 0, column: 3 })
  })

  it('WB10 jumps to the ends of the row, and with the modifier to those of the grid', () => {
    expect(press({ row: 1, column: 2 }, 'Home')).toEqual({ row: 1, column: 0 })
    expect(press({ row: 1, column: 2 }, 'End')).toEqual({ row: 1, column: 3 })
    expect(press({ row: 1, column: 2 }, 'Home', { mod: true })).toEqual({ row: 0, column: 0 })
    expect(press({ row: 1, column: 2 }, 'End', { mod: true })).toEqual({ row: 2, column: 3 })
  })

  it('WB11 goes on to the next row with Tab and leaves the grid at its ends', () => {
    expect(press({ row: 0, column: 3 }, 'Tab')).toEqual({ row: 1, column: 0 })
    expect(press({ row: 1, column: 0 }, 'Tab', { shift: true })).toEqual({ row: 0, column: 3 })
    expect(press({ row: 2, column: 3 }, 'Tab')).toBeNull()
    expect(press({ row: 0, column: 0 }, 'Tab', { shift: true })).toBeNull()
  })

  it('WB10 does not move with any other key', () => {
    expect(press({ row: 0, column: 0 }, 'a')).toBeNull()
  })

  it('WB11 visits every cell once with Tab, and Shift+Tab goes the same way back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (rows, columns) => {
        const there: GridPlace[] = []
        let at: GridPlace | null = { row: 0, column: 0 }
        while (at !== null) {
          there.push(at)
          at = moveTo(at, { key: 'Tab', ...plain }, { rows, columns })
        }
        const back: GridPlace[] = []
        at = { row: rows - 1, column: columns - 1 }
        while (at !== null) {
          back.push(at)
          at = moveTo(at, { key: 'Tab', shift: true, mod: false }, { rows, columns })
        }
        expect(there).toHaveLength(rows * columns)
        expect(back.reverse()).toEqual(there)
      }),
    )
  })
})
