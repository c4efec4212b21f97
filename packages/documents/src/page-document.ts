import * as Y from 'yjs'

/** Title of a free page. */
export function pageTitle(doc: Y.Doc): string {
  const title = doc.getMap('meta').get('title')
  return typeof title === 'string' ? title : ''
}

/** Body of a free page. */
export function pageContent(doc: Y.Doc): Y.XmlFragment {
  return doc.getXmlFragment('content')
}

/** The first update of a new page, which holds its title. */
export function seedPage(title: string): Uint8Array {
  const doc = new Y.Doc()
  doc.getMap('meta').set('title', title)
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}
