import { expect, it } from 'vitest'
import { notePlace } from './note-place.ts'
import { generalNotes } from './noted-object.ts'

it('WB243 a note that is found is read beside what it is about, and wherever one is where that does not exist', () => {
  const page = { name: 'p1', scope: 'table', title: 'Charter' } as const
  const objectives = new Map([['o1', {}]])
  expect(notePlace('o1', objectives, [page])).toEqual({ kind: 'objective', id: 'o1' })
  expect(notePlace('p1', objectives, [page])).toEqual({ kind: 'page', page })
  expect(notePlace(generalNotes, objectives, [page])).toEqual({ kind: 'anywhere' })
  expect(notePlace('gone', objectives, [page])).toEqual({ kind: 'anywhere' })
})
