import { describe, expect, it } from 'vitest'
import { isWorkUnsaved, saveSentence } from './save-sentence.ts'

describe('saveSentence', () => {
  it('WB1 counts the changes that wait while offline', () => {
    expect(saveSentence({ kind: 'offline', changes: 3 })).toEqual({
      key: 'save.offline',
      count: 3,
      reason: null,
      tone: 'loud',
    })
  })

  it('WB1 says why where a document was closed for good', () => {
    const said = saveSentence({ kind: 'not_saved', reason: 'staleEpoch', changes: 1 })
    expect(said.reason).toBe('staleEpoch')
    expect(said.tone).toBe('loud')
  })

  it('WB1 stays quiet about a lost line while nothing is unsaved', () => {
    expect(saveSentence({ kind: 'reconnecting' }).tone).toBe('waiting')
    expect(saveSentence({ kind: 'offline', changes: 0 }).tone).toBe('waiting')
    expect(saveSentence({ kind: 'saved' }).tone).toBe('quiet')
  })
})

describe('isWorkUnsaved', () => {
  it('WB2 warns exactly where leaving would lose something', () => {
    expect(isWorkUnsaved({ kind: 'saving' })).toBe(true)
    expect(isWorkUnsaved({ kind: 'offline', changes: 1 })).toBe(true)
    expect(isWorkUnsaved({ kind: 'not_saved', reason: 'no_answer', changes: 2 })).toBe(true)
    expect(isWorkUnsaved({ kind: 'offline', changes: 0 })).toBe(false)
    expect(isWorkUnsaved({ kind: 'not_saved', reason: 'forbidden', changes: 0 })).toBe(false)
    expect(isWorkUnsaved({ kind: 'reconnecting' })).toBe(false)
    expect(isWorkUnsaved({ kind: 'saved' })).toBe(false)
  })
})
