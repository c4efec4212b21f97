import type * as Y from 'yjs'

/** The rich text of an object in a register, win or notes document. */
export function objectText(doc: Y.Doc, objectId: string): Y.XmlFragment {
  return doc.getXmlFragment(`text:${objectId}`)
}
