import { hashJson, plainText, type RichText } from '@sweetspot/domain'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { documentShapes } from './document-shapes.ts'
import { appendRichText, readRichText } from './rich-text.ts'
import { richTextMarks, richTextNodes } from './rich-text-shape.ts'
import { unknownContent } from './unknown-content.ts'

const run = (text: string, ...marks: string[]): RichText[number] => ({
  type: 'text',
  text,
  marks: marks.map((type) => ({ type, attrs: type === 'link' ? { href: 'https://a.example' } : {} })),
})
const node = (type: string, content: RichText, attrs = {}): RichText[number] => ({ type, attrs, content })
const paragraph = (...content: RichText): RichText[number] => node('paragraph', content)

/** One text with everything that an editor can make. */
const everything: RichText = [
  node('heading', [run('Data centre exit')], { level: 1 }),
  paragraph(
    run('38 of 62 '),
    run('moved', 'bold', 'italic', 'link', 'strike', 'underline'),
    run('x', 'code'),
  ),
  node('bulletList', [node('listItem', [paragraph(run('till'))])]),
  node('orderedList', [node('listItem', [paragraph(run('ledger'))])], { start: 1 }),
  node('taskList', [
    node(
      'taskItem',
      [paragraph(run('Access for '), node('mention', [], { id: 'p1', label: 'Ji-woo Park' }))],
      {
        checked: true,
      },
    ),
    node('taskItem', [paragraph(run('Second expert'))], { checked: false }),
  ]),
  node('table', [
    node('tableRow', [cell('tableHeader', 'Wave'), cell('tableHeader', 'Ends')]),
    node('tableRow', [cell('tableCell', '3'), cell('tableCell', '30 June')]),
    node('tableRow', [cell('tableCell', ''), cell('tableCell', '')]),
  ]),
  node('blockquote', [paragraph(run('early,'), node('hardBreak', []), run('and loudly'))]),
  node('horizontalRule', []),
  node('codeBlock', [run('curl')]),
]

function cell(type: string, text: string): RichText[number] {
  return node(type, [text === '' ? paragraph() : paragraph(run(text))], { colspan: 1, rowspan: 1 })
}

function written(content: RichText): Y.XmlFragment {
  const fragment = new Y.Doc().getXmlFragment('content')
  appendRichText(fragment, content)
  return fragment
}

it('DS41 binds everything that an editor can make: the same text has this hash for good', () => {
  const sorted = readRichText(written(everything))
  expect(readRichText(written(sorted))).toEqual(sorted)
  expect(hashJson(sorted)).toBe('6e1865fa8cbdac0333b34ced2fb0b1e5dd468b0f8fd150911e23e69486f23b58')
})

it('DS41 tells check lists, tables and mentions in words, for comparison', () => {
  expect(plainText(everything).split('\n')).toEqual([
    'Data centre exit',
    '38 of 62 movedx',
    'till',
    'ledger',
    '☑ Access for @Ji-woo Park',
    'Second expert',
    'Wave | Ends',
    '3 | 30 June',
    '',
    'early,',
    'and loudly',
    '',
    'curl',
  ])
})

it('DS42 knows everything that it can write', () => {
  expect(unknownContent(written(everything))).toBeNull()
  const made = JSON.stringify(everything)
  for (const name of [...Object.keys(richTextNodes), ...Object.keys(richTextMarks)])
    expect(made).toContain(name)
})

it('DS42 knows what the server lets into a text, and nothing else', () => {
  for (const { richText } of Object.values(documentShapes)) {
    const allowed = Object.entries(richText.nodes).map(([name, { attributes }]) => [name, attributes])
    expect(Object.fromEntries(allowed)).toEqual(richTextNodes)
    expect(richText.marks).toEqual(Object.keys(richTextMarks))
  }
})

it('DS42 finds what it does not know, however deep: elements, attributes, marks, embedded things', () => {
  const deep = (inner: RichText[number]): RichText => [node('bulletList', [node('listItem', [inner])])]
  expect(unknownContent(written(deep(node('callout', []))))).toBe('callout')
  expect(unknownContent(written(deep(node('paragraph', [], { align: 'right' }))))).toBe('paragraph.align')
  expect(unknownContent(written(deep(paragraph(run('x', 'highlight')))))).toBe('highlight')
  expect(unknownContent(written(deep(node('constructor', []))))).toBe('constructor')
  const text = new Y.XmlText()
  const fragment = written([])
  fragment.push([text])
  text.insertEmbed(0, { image: 'x' })
  expect(unknownContent(fragment)).toBe('embed')
})

it('DS42 takes what was switched off for what is not there', () => {
  const fragment = written([paragraph(run('x'))])
  const [block] = fragment.toArray()
  if (!(block instanceof Y.XmlElement)) throw new Error('a paragraph was written')
  Reflect.apply(block.setAttribute, block, ['align', null])
  expect(unknownContent(fragment)).toBeNull()
})
