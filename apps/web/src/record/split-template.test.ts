import { describe, expect, it } from 'vitest'
import { splitTemplate } from './split-template.ts'

describe('splitTemplate', () => {
  it('WB32 gives the words and the places of a sentence in their order', () => {
    expect(splitTemplate('{{actor}} signed {{objective}} for {{company}}: agreed')).toEqual([
      { slot: 'actor' },
      { text: ' signed ' },
      { slot: 'objective' },
      { text: ' for ' },
      { slot: 'company' },
      { text: ': agreed' },
    ])
  })

  it('WB32 leaves a sentence without places, and single braces, as they are', () => {
    expect(splitTemplate('Nothing <b>here</b> {yet}')).toEqual([{ text: 'Nothing <b>here</b> {yet}' }])
    expect(splitTemplate('')).toEqual([])
  })
})
