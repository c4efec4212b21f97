import { plainText, richTextOf } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { archivePage, pageContent, readPageHead, seedPage, setPageTitle } from './page-document.ts'
import { readRichText } from './rich-text.ts'

describe('a page', () => {
  it('DS40 starts with its title and its text, and keeps both through archiving', () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, seedPage('Charter', richTextOf('We escalate early.')))
    archivePage(doc, '2026-01-02T00:00:00.000Z')
    setPageTitle(doc, 'Our charter')
    expect(readPageHead(doc)).toEqual({ title: 'Our charter', archivedAt: '2026-01-02T00:00:00.000Z' })
    archivePage(doc, null)
    expect(readPageHead(doc).archivedAt).toBeNull()
    expect(plainText(readRichText(pageContent(doc)))).toBe('We escalate early.')
  })

  it('DS4 reads a head of a foreign shape as empty', () => {
    const doc = new Y.Doc()
    doc.getMap('meta').set('title', 7)
    doc.getMap('meta').set('archivedAt', true)
    expect(readPageHead(doc)).toEqual({ title: '', archivedAt: null })
  })
})
