import { type DocumentState, Value } from '@sweetspot/client'
import { setCell } from '@sweetspot/documents'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { UnsentWork } from './unsent-work.ts'

describe('UnsentWork', () => {
  it('WB9 holds what was written here until it is saved, and nothing of others', () => {
    const doc = new Y.Doc()
    const state = new Value<DocumentState>({ phase: 'live', unsaved: 0, answering: true })
    const work = new UnsentWork({ doc, state })
    setCell(doc, 'mine', 'title', 'Typed here')
    state.set({ phase: 'live', unsaved: 1, answering: true })
    const foreign = new Y.Doc()
    setCell(foreign, 'theirs', 'title', 'Typed elsewhere')
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(foreign))
    expect(work.objectives).toEqual(['mine'])
    state.set({ phase: 'live', unsaved: 0, answering: true })
    expect(work.objectives).toEqual([])
  })

  it('WB9 keeps it when the document is closed for good', () => {
    const doc = new Y.Doc()
    const state = new Value<DocumentState>({ phase: 'live', unsaved: 0, answering: true })
    const work = new UnsentWork({ doc, state })
    setCell(doc, 'mine', 'title', 'Typed here')
    state.set({ phase: 'closed', reason: 'forbidden', unsaved: 1 })
    expect(work.objectives).toEqual(['mine'])
  })
})
