import { describe, expect, it } from 'vitest'
import { measureText } from './measure-text.ts'

const measure = { id: 'm', name: '', unit: '', baseline: '', target: '', due: '', direction: '' } as const

describe('measureText', () => {
  it('WB15 leaves out what is empty', () => {
    expect(measureText({ ...measure, name: 'Moved', baseline: '38', target: '62', unit: 'apps' })).toBe(
      'Moved: 38 → 62 apps',
    )
    expect(measureText({ ...measure, name: 'Moved', target: '62' })).toBe('Moved: 62')
    expect(measureText({ ...measure, baseline: '1' })).toBe('1')
    expect(measureText(measure)).toBe('')
  })
})
