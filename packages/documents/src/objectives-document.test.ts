import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { addMeasure, setMeasureField } from './objective-measures.ts'
import {
  addObjective,
  archiveObjective,
  readObjective,
  readObjectives,
  setCell,
} from './objectives-document.ts'

const now = '2026-11-21T10:00:00.000Z'

function exchange(...docs: readonly Y.Doc[]): void {
  for (const from of docs) for (const to of docs) Y.applyUpdate(to, Y.encodeStateAsUpdate(from))
}

it('DS2 keeps what two people wrote at once into one row', () => {
  const [amara, daniel] = [new Y.Doc(), new Y.Doc()]
  addObjective(amara, 'o1', now)
  exchange(amara, daniel)
  setCell(amara, 'o1', 'title', 'Close the month')
  setCell(daniel, 'o1', 'owner.vendor', { personId: 'p2', name: 'Daniel' })
  addMeasure(daniel, 'o1', 'm1')
  setMeasureField(daniel, 'o1', 'm1', 'target', '5')
  archiveObjective(amara, 'o1', now)
  exchange(amara, daniel)
  expect(readObjective(daniel, 'o1')).toMatchObject({
    title: 'Close the month',
    owners: { client: null, vendor: { name: 'Daniel' } },
    measures: [{ id: 'm1', target: '5', name: '' }],
    archivedAt: now,
  })
  expect(readObjectives(amara)).toEqual(readObjectives(daniel))
})

it('DS3 reads rows in the same order everywhere, rows added at once included', () => {
  const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
  for (const [index, doc] of docs.entries()) addObjective(doc, `o${index}`, now)
  exchange(...docs)
  for (const doc of docs) expect(readObjectives(doc).map((row) => row.id)).toEqual(['o0', 'o1', 'o2'])
  const [first] = docs
  if (first !== undefined) addObjective(first, 'a-later-one', now)
  exchange(...docs)
  for (const doc of docs) expect(readObjectives(doc).at(-1)?.id).toBe('a-later-one')
})

it('DS4 reads anything at all in rows and cells without failing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.jsonValue())), fc.jsonValue(), (cells, row) => {
      const doc = new Y.Doc()
      addObjective(doc, 'o1', now)
      doc.getMap('rows').set('o2', row)
      for (const [key, value] of cells) doc.getMap('cells').set(`o1/${key}`, value)
      for (const column of ['title', 'owner.client', 'importance.vendor', 'kept', 'measure:m:order']) {
        doc.getMap('cells').set(`o1/${column}`, cells[0]?.[1] ?? null)
      }
      const read = readObjective(doc, 'o1')
      expect(typeof read?.title).toBe('string')
      expect(readObjectives(doc).some((objective) => objective.id === 'o1')).toBe(true)
    }),
  )
})

it('DS5 brings an archived row back as it was', () => {
  const doc = new Y.Doc()
  addObjective(doc, 'o1', now)
  setCell(doc, 'o1', 'title', 'Kept')
  const before = readObjective(doc, 'o1')
  archiveObjective(doc, 'o1', now)
  expect(readObjective(doc, 'o1')?.archivedAt).toBe(now)
  archiveObjective(doc, 'o1', null)
  expect(readObjective(doc, 'o1')).toEqual(before)
})

it('DS5 takes a measure off the list, and the others keep their order', () => {
  const doc = new Y.Doc()
  addObjective(doc, 'o1', now)
  for (const id of ['m1', 'm2', 'm3']) addMeasure(doc, 'o1', id)
  setMeasureField(doc, 'o1', 'm2', 'removedAt', now)
  expect(readObjective(doc, 'o1')?.measures.map((measure) => measure.id)).toEqual(['m1', 'm3'])
})
