import { addObjective, appendRichText, objectText, pagePlace, seedPage, setCell } from '@sweetspot/documents'
import { richTextOf } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { unsentText } from './unsent-text.ts'

describe('unsentText', () => {
  it('WB9 gives the words of a row and its text, and only of the objectives asked for', () => {
    const doc = new Y.Doc()
    for (const id of ['a', 'b']) addObjective(doc, id, '')
    setCell(doc, 'a', 'title', 'Leave the data centre')
    setCell(doc, 'b', 'title', 'Other')
    appendRichText(objectText(doc, 'a'), richTextOf('38 of 62'))
    expect(unsentText(doc, ['a'])).toBe('Leave the data centre\n38 of 62')
  })

  it('WB9 gives a page with its title', () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, seedPage('Exit plan', richTextOf('First the data.')))
    expect(unsentText(doc, [pagePlace])).toBe('Exit plan\nFirst the data.')
  })

  it('WB9 gives a win from a document that has no rows', () => {
    const doc = new Y.Doc()
    appendRichText(objectText(doc, 'a'), richTextOf('A reference'))
    expect(unsentText(doc, ['a', 'missing'])).toBe('A reference')
  })
})
