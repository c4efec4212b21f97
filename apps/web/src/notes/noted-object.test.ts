import { describe, expect, it } from 'vitest'
import { isNotesKey, notedObject } from './noted-object.ts'

describe('notedObject', () => {
  it('WB190 notes are about the objective or page that is open, else about nothing in particular', () => {
    expect(notedObject('/r/x/objectives/o1')).toEqual({ kind: 'objective', id: 'o1' })
    expect(notedObject('/r/x/pages/caucus.client/p1')).toEqual({ kind: 'page', id: 'p1' })
    for (const path of [
      '/r/x',
      '/r/x/objectives',
      '/r/x/objectives/',
      '/r/x/pages',
      '/r/x/pages/table',
      '/account',
    ]) {
      expect(notedObject(path), path).toBeNull()
    }
  })
})

describe('isNotesKey', () => {
  it('WB190 the notes open by their shortcut, and never by a full stop alone', () => {
    const press = { key: '.', ctrlKey: false, metaKey: false, altKey: false }
    expect(isNotesKey(press)).toBe(false)
    expect(isNotesKey({ ...press, ctrlKey: true })).toBe(true)
    expect(isNotesKey({ ...press, metaKey: true })).toBe(true)
    expect(isNotesKey({ ...press, ctrlKey: true, altKey: true })).toBe(false)
  })
})
