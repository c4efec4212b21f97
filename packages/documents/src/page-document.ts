import type { RichText } from '@sweetspot/domain'
import * as Y from 'yjs'
import { appendRichText } from './rich-text.ts'

/** What a page says of itself beside its text. */
export interface PageHead {
  readonly title: string
  /** ISO time since when it is out of the lists; null where it is in them. */
  readonly archivedAt: string | null
}

/** Title of a free page. */
export function pageTitle(doc: Y.Doc): string {
  const title = doc.getMap('meta').get('title')
  return typeof title === 'string' ? title : ''
}

/** Title of a page, and whether it was archived. What a foreign client wrote in another form reads as nothing. */
export function readPageHead(doc: Y.Doc): PageHead {
  const archivedAt = doc.getMap('meta').get('archivedAt')
  return { title: pageTitle(doc), archivedAt: typeof archivedAt === 'string' ? archivedAt : null }
}

/** Gives a page another title; the last writer wins. */
export function setPageTitle(doc: Y.Doc, title: string): void {
  doc.getMap('meta').set('title', title)
}

/** Takes a page out of the lists, or brings it back with `at` null. Its text stays as it is. */
export function archivePage(doc: Y.Doc, at: string | null): void {
  doc.getMap('meta').set('archivedAt', at)
}

/** Body of a free page. */
export function pageContent(doc: Y.Doc): Y.XmlFragment {
  return doc.getXmlFragment('content')
}

/** The first update of a new page, which holds its title and the text that it starts with. */
export function seedPage(title: string, content: RichText = []): Uint8Array {
  const doc = new Y.Doc()
  doc.transact(() => {
    setPageTitle(doc, title)
    appendRichText(pageContent(doc), content)
  })
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}
