import { describe, expect, it } from 'vitest'
import { cellIntent } from './cell-key.ts'

const press = (key: string, modifiers: { shift?: boolean; mod?: boolean; alt?: boolean } = {}) => ({
  shift: false,
  mod: false,
  alt: false,
  ...modifiers,
  key,
})

describe('cellIntent', () => {
  it('WB12 edits with Enter and F2, and typing replaces', () => {
    expect(cellIntent(press('Enter'), 'text', true)).toEqual({ kind: 'edit', replacing: false })
    expect(cellIntent(press('F2'), 'form', true)).toEqual({ kind: 'edit', replacing: false })
    expect(cellIntent(press('ż'), 'text', true)).toEqual({ kind: 'edit', replacing: true })
    expect(cellIntent(press('F5'), 'text', true)).toEqual({ kind: 'none' })
  })

  it('WB12 opens a win or a state with Enter, and any cell with the modifier', () => {
    expect(cellIntent(press('Enter'), 'win', true)).toEqual({ kind: 'open' })
    expect(cellIntent(press('Enter'), 'state', false)).toEqual({ kind: 'open' })
    expect(cellIntent(press('Enter', { mod: true }), 'text', true)).toEqual({ kind: 'open' })
  })

  it('WB12 clears with Delete, archives with Shift and Delete, undoes with the modifier and Z', () => {
    expect(cellIntent(press('Delete'), 'text', true)).toEqual({ kind: 'clear' })
    expect(cellIntent(press('Delete'), 'win', true)).toEqual({ kind: 'none' })
    expect(cellIntent(press('Delete', { shift: true }), 'win', true)).toEqual({ kind: 'archive' })
    expect(cellIntent(press('z', { mod: true }), 'text', true)).toEqual({ kind: 'undo' })
    expect(cellIntent(press('Z', { mod: true, shift: true }), 'text', true)).toEqual({ kind: 'redo' })
  })

  it('WB13 changes nothing for a reader', () => {
    for (const key of ['Delete', 'Backspace', 'a']) {
      expect(cellIntent(press(key), 'text', false)).toEqual({ kind: 'none' })
    }
    expect(cellIntent(press('Delete', { shift: true }), 'text', false)).toEqual({ kind: 'none' })
    expect(cellIntent(press('z', { mod: true }), 'text', false)).toEqual({ kind: 'none' })
    expect(cellIntent(press('Enter'), 'text', false)).toEqual({ kind: 'open' })
  })
})
