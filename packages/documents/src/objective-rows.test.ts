import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { moveObjectives } from './objective-order.ts'
import { ObjectiveRows } from './objective-rows.ts'
import { addObjective, archiveObjective, readObjectives, setCell } from './objectives-document.ts'

const now = '2026-11-21T10:00:00.000Z'
const id = fc.constantFrom('a', 'b', 'c')
const step = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), id }),
  fc.record({ kind: fc.constant('set' as const), id, text: fc.string() }),
  fc.record({ kind: fc.constant('archive' as const), id }),
  fc.record({ kind: fc.constant('move' as const), id }),
  fc.record({ kind: fc.constant('drop' as const), id }),
)

it('DS31 always equals a reading from scratch', () => {
  fc.assert(
    fc.property(fc.array(step), fc.array(fc.boolean()), (steps, looks) => {
      const doc = new Y.Doc()
      setCell(doc, 'a', 'title', 'there before')
      const rows = new ObjectiveRows(doc)
      for (const [index, each] of steps.entries()) {
        if (each.kind === 'add') addObjective(doc, each.id, now)
        if (each.kind === 'set') setCell(doc, each.id, 'title', each.text)
        if (each.kind === 'archive') archiveObjective(doc, each.id, now)
        if (each.kind === 'move') moveObjectives(doc, [each.id], null)
        if (each.kind === 'drop') doc.getMap('rows').delete(each.id)
        if (looks[index] === true) expect(rows.all()).toEqual(readObjectives(doc))
      }
      expect(rows.all()).toEqual(readObjectives(doc))
    }),
  )
})

it('DS31 reads again only the row that an edit touched', () => {
  const doc = new Y.Doc()
  for (const each of ['a', 'b']) addObjective(doc, each, now)
  const rows = new ObjectiveRows(doc)
  const [first, second] = rows.all()
  expect(rows.all()).toBe(rows.all())
  setCell(doc, 'b', 'title', 'New')
  expect(rows.all()[0]).toBe(first)
  expect(rows.all()[1]).not.toBe(second)
  rows.close()
  setCell(doc, 'b', 'title', 'After closing')
  expect(rows.all()[1]?.title).toBe('New')
})
