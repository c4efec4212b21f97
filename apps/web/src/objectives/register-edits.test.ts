import { appendRichText, objectText, readObjective, readObjectives, setCell } from '@sweetspot/documents'
import { richTextOf } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { RegisterEdits } from './register-edits.ts'

function setUp(used: ReadonlySet<string> = new Set()) {
  const doc = new Y.Doc()
  let made = 0
  const createId = (): string => {
    made += 1
    return `id${made}`
  }
  return {
    doc,
    edits: new RegisterEdits(doc, {
      createId,
      now: () => '2026-01-01T00:00:00.000Z',
      hasWords: (id) => used.has(id),
    }),
  }
}

describe('RegisterEdits', () => {
  it('WB16 undoes only what this person did', () => {
    const { doc, edits } = setUp()
    const id = edits.add()
    edits.set(id, 'title', 'Mine')
    setCell(doc, id, 'ref', 'Theirs')
    edits.undo()
    expect(readObjective(doc, id)?.ref ?? 'Theirs').toBe('Theirs')
    edits.redo()
    expect(readObjective(doc, id)?.title).toBe('Mine')
  })

  it('WB16 archives and brings back', () => {
    const { doc, edits } = setUp()
    const id = edits.add()
    edits.archive(id)
    expect(readObjective(doc, id)?.archivedAt).toBe('2026-01-01T00:00:00.000Z')
    edits.restore(id)
    expect(readObjective(doc, id)?.archivedAt).toBeNull()
  })

  it('WB16 adds, fills and removes measures', () => {
    const { doc, edits } = setUp()
    const id = edits.add()
    const measure = edits.addMeasure(id)
    edits.setMeasure(id, measure, { name: 'Moved', target: '62' })
    expect(readObjectives(doc)[0]?.measures).toMatchObject([{ id: measure, name: 'Moved', target: '62' }])
    edits.removeMeasure(id, measure)
    expect(readObjectives(doc)[0]?.measures).toEqual([])
  })

  it('WB169 moves rows as one step that undo takes back', () => {
    const { doc, edits } = setUp()
    const [a, b, c] = [edits.add(), edits.add(), edits.add()]
    const order = (): readonly string[] => readObjectives(doc).map(({ id }) => id)
    edits.move([a, b], null)
    expect(order()).toEqual([c, a, b])
    expect(edits.undo()).toBe(true)
    expect(order()).toEqual([a, b, c])
  })

  it('WB169 takes several edits back together, and never with the one before', () => {
    const { doc, edits } = setUp()
    const id = edits.add()
    edits.set(id, 'title', 'Before')
    edits.together(() => {
      edits.set(id, 'title', 'After')
      edits.set(id, 'due', '2027-01-01')
    })
    edits.undo()
    expect(readObjective(doc, id)).toMatchObject({ title: 'Before', due: '' })
  })

  it('WB16 leaves what another person wrote, and the row they wrote it in', () => {
    const { doc, edits } = setUp()
    const id = edits.add()
    edits.set(id, 'title', 'Mine')
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    setCell(other, id, 'title', 'Theirs')
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'from the server')
    while (edits.undo());
    expect(readObjective(doc, id)?.title).toBe('Theirs')
    expect(edits.undo()).toBe(false)
  })

  it('WB16 leaves a row that has words in a text, this document’s or another one’s', () => {
    const used = new Set<string>()
    const { doc, edits } = setUp(used)
    const [described, won, empty] = [edits.add(), edits.add(), edits.add()]
    appendRichText(objectText(doc, described), richTextOf('What it is about'))
    used.add(won)
    while (edits.undo());
    expect(readObjectives(doc).map(({ id }) => id)).toEqual([described, won])
    expect(readObjective(doc, empty)).toBeNull()
  })
})
