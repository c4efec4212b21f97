import { richTextMarks, richTextNodes } from '@sweetspot/documents'
import { getSchema } from '@tiptap/core'
import { expect, it } from 'vitest'
import { contentExtensions } from './editor-extensions.ts'

/** A page gives these no meaning: ProseMirror's own roots, and widths, which are always empty. */
const ownNodes = new Set(['doc', 'text'])
const emptyAttributes = new Set(['colwidth'])

it('WB184 the editor knows exactly what a text may hold', () => {
  const { nodes, marks } = getSchema(
    contentExtensions({ headingBase: 2, mentions: { people: () => [], label: '' }, checkLabel: String }),
  )
  const attributes = ([name, { spec }]: [string, { spec: { attrs?: object | undefined } }]) => [
    name,
    Object.keys(spec.attrs ?? {})
      .filter((attribute) => !emptyAttributes.has(attribute))
      .sort(),
  ]
  const shape = (table: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(table).map(([name, attrs]) => [name, [...attrs].sort()]))
  const known = Object.entries(nodes).filter(([name]) => !ownNodes.has(name))
  expect(Object.fromEntries(known.map(attributes))).toEqual(shape(richTextNodes))
  expect(Object.fromEntries(Object.entries(marks).map(attributes))).toEqual(shape(richTextMarks))
})
