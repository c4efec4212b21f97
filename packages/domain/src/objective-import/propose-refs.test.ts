import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedText } from './folded-text.ts'
import { proposeRefs } from './propose-refs.ts'

describe('references', () => {
  it('DI8 are the written ones, a later copy and a gap get the next numbers', () => {
    const written = ['OBJ-01', 'OBJ-07', 'obj-07', '', 'OBJ-09']
    expect(proposeRefs(written, [], [])).toEqual(['OBJ-01', 'OBJ-07', 'OBJ-10', 'OBJ-11', 'OBJ-09'])
  })

  it('DI8 count on from the highest of the register and of rows left out', () => {
    expect(proposeRefs(['OBJ-01', ''], ['OBJ-12'], [])).toEqual(['OBJ-01', 'OBJ-13'])
    expect(proposeRefs(['OBJ-01', ''], [], ['OBJ-30'])).toEqual(['OBJ-01', 'OBJ-31'])
  })

  it('DI8 give way to one the register has', () => {
    expect(proposeRefs(['OBJ-01'], ['OBJ-01'], [])).toEqual(['OBJ-02'])
  })

  it('DI8 are written as the sheet writes most of its own, else as the register does', () => {
    expect(proposeRefs(['A.8', 'G-001', 'G-002', ''], [], [])).toEqual(['A.8', 'G-001', 'G-002', 'G-003'])
    expect(proposeRefs([''], ['ZK7'], [])).toEqual(['ZK8'])
    expect(proposeRefs(['', ''], [], [])).toEqual(['OBJ-01', 'OBJ-02'])
    expect(proposeRefs(['1', '2', ''], [], [])).toEqual(['1', '2', '3'])
  })

  it('DI8 without a number at the end are no series', () => {
    expect(proposeRefs(['Alpha', 'PO-2027000000001', ''], [], [])).toEqual([
      'Alpha',
      'PO-2027000000001',
      'OBJ-01',
    ])
  })

  it('DI8 are unique and keep every free one', () => {
    const ref = fc.oneof(
      fc.constantFrom(
        '',
        'OBJ-1',
        'OBJ-01',
        'obj-01',
        'OBJ-9',
        'OBJ-１０',
        'X',
        'OBJ-999999999',
        'OBJ-1000000000',
      ),
      fc.string({ maxLength: 6 }).map((text) => text.trim()),
    )
    const refs = fc.array(ref, { maxLength: 12 })
    fc.assert(
      fc.property(refs, refs, refs, (written, existing, leftOut) => {
        const proposed = proposeRefs(written, existing, leftOut)
        const folded = proposed.map(foldedText)
        expect(proposed).toHaveLength(written.length)
        expect(new Set(folded).size).toBe(folded.length)
        expect(folded).not.toContain('')
        const taken = existing.map(foldedText)
        expect(folded.filter((ref) => taken.includes(ref))).toEqual([])
        const first = written.findIndex((text) => text !== '')
        const isFree = first !== -1 && !taken.includes(foldedText(written[first] ?? ''))
        if (isFree) expect(proposed[first]).toBe(written[first])
      }),
    )
  })
})
