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

  it('WB168 selects with Space and Shift and an arrow, and moves a row with Alt', () => {
    expect(cellIntent(press(' '), 'text', true)).toEqual({ kind: 'toggleRow' })
    expect(cellIntent(press('a', { mod: true }), 'text', false)).toEqual({ kind: 'toggleAll' })
    expect(cellIntent(press('ArrowDown', { shift: true }), 'win', false)).toEqual({ kind: 'extend', step: 1 })
    expect(cellIntent(press('ArrowUp', { alt: true }), 'text', true)).toEqual({ kind: 'moveRow', step: -1 })
    expect(cellIntent(press('ArrowUp', { alt: true }), 'text', false)).toEqual({ kind: 'none' })
  })

  it('WB168 sorts, moves and sizes a column on its head, and folds a group', () => {
    expect(cellIntent(press('Enter'), 'head', false)).toEqual({ kind: 'sort', adding: false })
    expect(cellIntent(press(' ', { shift: true }), 'head', false)).toEqual({ kind: 'sort', adding: true })
    expect(cellIntent(press('ArrowLeft', { alt: true }), 'head', false)).toEqual({
      kind: 'moveColumn',
      step: -1,
    })
    const wider = press('ArrowRight', { alt: true, shift: true })
    expect(cellIntent(wider, 'head', false)).toEqual({ kind: 'sizeColumn', step: 1 })
    expect(cellIntent(press('x'), 'head', true)).toEqual({ kind: 'none' })
    expect(cellIntent(press('Enter'), 'group', false)).toEqual({ kind: 'fold' })
  })
})
