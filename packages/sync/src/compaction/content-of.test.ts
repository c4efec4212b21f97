import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { contentOf } from './content-of.ts'

const shown = (doc: Y.Doc): Uint8Array => contentOf(doc, { deleted: false })

function docWith(change: (doc: Y.Doc) => void): Y.Doc {
  const doc = new Y.Doc({ gc: false })
  change(doc)
  return doc
}

it('SY48 is the same however the text came and was cut', () => {
  const whole = docWith((doc) => doc.getText('t').insert(0, 'agreed'))
  const pieces = docWith((doc) => {
    for (const letter of 'deerga') doc.getText('t').insert(0, letter)
    doc.getText('t').insert(3, 'xx')
    doc.getText('t').delete(3, 2)
    doc.getMap('touched and empty')
  })
  expect(shown(pieces)).toEqual(shown(whole))
  expect(contentOf(pieces, { deleted: true })).not.toEqual(contentOf(whole, { deleted: true }))
})

it('SY48 differs with every difference', () => {
  const variants: ((doc: Y.Doc) => void)[] = [
    () => undefined,
    (doc) => doc.getText('t').insert(0, 'ab'),
    (doc) => doc.getText('u').insert(0, 'ab'),
    (doc) => doc.getArray('t').insert(0, ['ab']),
    (doc) => doc.getArray('t').insert(0, ['a', 'b']),
    (doc) => doc.getText('t').insert(0, 'ab', { bold: true }),
    (doc) => doc.getMap('t').set('ab', 1),
    (doc) => doc.getMap('t').set('ab', '1'),
    (doc) => doc.getMap('t').set('ab', 1n),
    (doc) => doc.getMap('t').set('ab', null),
    (doc) => doc.getMap('t').set('ab', new Y.Map()),
    (doc) => doc.getMap('t').set('ab', Uint8Array.of(1)),
    (doc) => doc.getXmlFragment('t').insert(0, [new Y.XmlElement('a')]),
    (doc) => doc.getXmlFragment('t').insert(0, [new Y.XmlElement('b')]),
    (doc) => doc.getXmlFragment('t').insert(0, [new Y.XmlText('ab')]),
  ]
  const contents = variants.map((change) => Buffer.from(shown(docWith(change))).toString('hex'))
  expect(new Set(contents).size).toBe(variants.length)
})

it('SY48 refuses to go deeper than 500 types', () => {
  const doc = docWith((nested) => {
    let array = nested.getArray('a')
    for (let depth = 0; depth < 600; depth += 1) {
      const inner = new Y.Array()
      array.insert(0, [inner])
      array = inner
    }
  })
  expect(() => shown(doc)).toThrow(RangeError)
})
