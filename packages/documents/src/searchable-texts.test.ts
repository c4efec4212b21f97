import { richTextOf } from '@sweetspot/domain'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { objectText } from './object-text.ts'
import { addObjective, archiveObjective, setCell } from './objectives-document.ts'
import { archivePage, pageContent, setPageTitle } from './page-document.ts'
import { appendRichText } from './rich-text.ts'
import { searchableObjects, searchableTexts } from './searchable-texts.ts'

it('tells an objective’s words: title, reference, description and owners; none of an archived one', () => {
  const doc = new Y.Doc()
  for (const id of ['a', 'b', 'c', 'd', 'e', 'gone']) addObjective(doc, id, '')
  setCell(doc, 'a', 'title', 'Leave the data centre')
  setCell(doc, 'a', 'ref', 'OBJ-1')
  setCell(doc, 'a', 'owner.client', { personId: null, name: 'Amara' })
  appendRichText(objectText(doc, 'a'), richTextOf('38 of 62'))
  archiveObjective(doc, 'gone', '2026-01-01')
  const ids = searchableObjects('objectives', doc)
  const found = { objectId: 'a', title: 'Leave the data centre', text: 'OBJ-1\n38 of 62\nAmara' }
  expect(searchableTexts('objectives', doc, ids)[0]).toEqual(found)
  expect(searchableTexts('objectives', doc, ids).map(({ objectId }) => objectId)).not.toContain('gone')
  expect(searchableTexts('objectives', doc, ['a', 'gone'])).toEqual([found])
})

it('tells the words of wins and notes by what they are about, also where the document was only loaded', () => {
  const written = new Y.Doc()
  appendRichText(objectText(written, 'a'), richTextOf('A reference'))
  objectText(written, 'empty')
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(written))
  expect(searchableTexts('wins', doc, searchableObjects('wins', doc))).toEqual([
    { objectId: 'a', title: '', text: 'A reference' },
  ])
})

it('tells a page’s title and text, and nothing of an archived one', () => {
  const doc = new Y.Doc()
  setPageTitle(doc, 'Charter')
  appendRichText(pageContent(doc), richTextOf('We meet monthly'))
  const ids = searchableObjects('page', doc)
  expect(searchableTexts('page', doc, ids)).toEqual([
    { objectId: 'page', title: 'Charter', text: 'We meet monthly' },
  ])
  archivePage(doc, '2026-01-01')
  expect(searchableTexts('page', doc, ids)).toEqual([])
})
