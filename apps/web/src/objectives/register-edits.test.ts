import { readObjective, readObjectives, setCell } from '@sweetspot/documents'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { RegisterEdits } from './register-edits.ts'

function setUp() {
  const doc = new Y.Doc()
  let made = 0
  const createId = (): string => {
    made += 1
    return `id${made}`
  }
  return { doc, edits: new RegisterEdits(doc, { createId, now: () => '2026-01-01T00:00:00.000Z' }) }
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
})
