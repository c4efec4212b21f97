import { contentHashes, richTextOf } from '@sweetspot/domain'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { archivePage, pageContent, seedPage } from './page-document.ts'
import { appendRichText } from './rich-text.ts'
import { signedPageContent } from './signed-page-content.ts'

it('DS10 signs the title and the text of a page, the same on every replica', () => {
  const [here, there] = [new Y.Doc(), new Y.Doc()]
  Y.applyUpdate(here, seedPage('Charter'))
  appendRichText(pageContent(here), richTextOf('Either executive may be called.'))
  pageContent(here).push([new Y.XmlElement('paragraph')])
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
  expect(signedPageContent(there, 'p')).toEqual({
    kind: 'page',
    schema: 1,
    id: 'p',
    parts: { title: 'Charter', body: richTextOf('Either executive may be called.') },
  })
  const rootOf = (doc: Y.Doc): string | null => {
    const content = signedPageContent(doc, 'p')
    return content === null ? null : contentHashes(content).root
  }
  expect(rootOf(there)).toBe(rootOf(here))
  appendRichText(pageContent(there), richTextOf('One more line.'))
  expect(rootOf(there)).not.toBe(rootOf(here))
  archivePage(there, '2026-01-02T00:00:00.000Z')
  expect(rootOf(there)).toBeNull()
})
