import { appendRichText } from '@sweetspot/documents'
import { richTextOf } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { KnownText } from './known-text.ts'

function text(): { doc: Y.Doc; fragment: Y.XmlFragment } {
  const doc = new Y.Doc()
  const fragment = doc.getXmlFragment('content')
  appendRichText(fragment, richTextOf('Known'))
  return { doc, fragment }
}

describe('KnownText', () => {
  it('WB183 speaks of unknown content before anything that is bound to the text hears of it', () => {
    const { doc, fragment } = text()
    const known = new KnownText(fragment)
    const heard: string[] = []
    fragment.observeDeep(() => heard.push('binding'))
    known.subscribe(() => heard.push(`unknown: ${known.get()}`))
    doc.transact(() => fragment.push([new Y.XmlElement('callout')]))
    expect(heard).toEqual(['unknown: callout', 'binding'])
  })

  it('WB183 finds it deep in what changed, and says so when it is gone', () => {
    const { doc, fragment } = text()
    const known = new KnownText(fragment)
    known.subscribe(() => undefined)
    appendRichText(fragment, [
      { type: 'bulletList', attrs: {}, content: [{ type: 'gallery', attrs: {}, content: [] }] },
    ])
    expect(known.get()).toBe('gallery')
    doc.transact(() => fragment.delete(1, 1))
    expect(known.get()).toBeNull()
  })

  it('WB183 passes over other texts of the same document', () => {
    const { doc, fragment } = text()
    const known = new KnownText(fragment)
    known.subscribe(() => undefined)
    doc.getXmlFragment('other').push([new Y.XmlElement('callout')])
    expect(known.get()).toBeNull()
  })

  it('WB183 looks once more when somebody begins to watch', () => {
    const { fragment } = text()
    const known = new KnownText(fragment)
    fragment.push([new Y.XmlElement('callout')])
    known.subscribe(() => undefined)
    expect(known.get()).toBe('callout')
  })
})
