import { asPageId, normalisedText, type PageContent } from '@sweetspot/domain'
import type * as Y from 'yjs'
import { pageContent, readPageHead } from './page-document.ts'
import { readRichText } from './rich-text.ts'

/**
 * Canonical content of a page, as it is signed; null where it is archived. Browser and server run this same code, so
 * equal documents give equal bytes.
 */
export function signedPageContent(doc: Y.Doc, id: string): PageContent | null {
  const { title, archivedAt } = readPageHead(doc)
  if (archivedAt !== null) return null
  const parts = { title: normalisedText(title), body: readRichText(pageContent(doc)) }
  return { kind: 'page', schema: 1, id: asPageId(id), parts }
}
