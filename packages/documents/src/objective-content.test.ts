import { contentHashes, plainText, type RichText, richTextOf } from '@sweetspot/domain'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { fixedDocuments, scopesOfKind } from './catalog.ts'
import { objectText } from './object-text.ts'
import { objectiveContent } from './objective-content.ts'
import { addObjective, archiveObjective, setCell } from './objectives-document.ts'
import { appendRichText, readRichText } from './rich-text.ts'
import { diffWords } from './word-diff.ts'

const now = '2026-11-21T10:00:00.000Z'

function paragraph(fragment: Y.XmlFragment, ...runs: readonly (readonly [string, object?])[]): Y.XmlElement {
  const element = new Y.XmlElement('paragraph')
  fragment.push([element])
  const text = new Y.XmlText()
  element.push([text])
  for (const [insert, marks] of runs) text.insert(text.length, insert, marks ?? {})
  return element
}

function freshText(): Y.XmlFragment {
  return objectText(new Y.Doc(), 'o1')
}

it('DS1 makes the charter, the register, both wins and both private notes', () => {
  expect(fixedDocuments.map(({ scope, name }) => `${scope}/${name}`)).toEqual([
    'table/charter',
    'table/objectives',
    'voice.client/wins',
    'voice.vendor/wins',
    'caucus.client/notes',
    'caucus.vendor/notes',
  ])
  expect(scopesOfKind('wins')).toEqual(['voice.client', 'voice.vendor'])
  expect(scopesOfKind('page')).toHaveLength(5)
})

it('DS6 reads the same however the text was typed, and passes over empty blocks at the end', () => {
  const [typed, pasted] = [freshText(), freshText()]
  const element = paragraph(typed, ['Hell', {}], ['o', {}])
  const text = element.get(0)
  if (text instanceof Y.XmlText) text.insert(5, ' world')
  paragraph(typed)
  paragraph(pasted, ['Hello world'])
  expect(readRichText(typed)).toEqual(readRichText(pasted))
  expect(readRichText(typed)).toEqual(richTextOf('Hello world'))
})

it('DS6 keeps marks apart, without their null attributes and the names that overlapping ones get', () => {
  const text = freshText()
  paragraph(
    text,
    ['see '],
    ['this', { link: { href: 'https://a.example', class: null }, 'bold--a1B2c3D4': {} }],
  )
  expect(readRichText(text)).toEqual([
    {
      type: 'paragraph',
      attrs: {},
      content: [
        { type: 'text', text: 'see ', marks: [] },
        {
          type: 'text',
          text: 'this',
          marks: [
            { type: 'bold', attrs: {} },
            { type: 'link', attrs: { href: 'https://a.example' } },
          ],
        },
      ],
    },
  ])
})

it('DS7 gives replicas with the same updates the same content, in whatever order they came', () => {
  const update = fc.constantFrom('title', 'ref', 'due')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), update, fc.string())), fc.string(), (edits, win) => {
      const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
      const updates: Uint8Array[] = []
      for (const doc of docs) doc.on('update', (bytes: Uint8Array) => updates.push(bytes))
      addObjective(docs[0] ?? new Y.Doc(), 'o1', now)
      for (const [who, column, value] of edits) setCell(docs[who] ?? new Y.Doc(), 'o1', column, value)
      const wins = new Y.Doc()
      appendRichText(objectText(wins, 'o1'), richTextOf(win))
      const contents = [updates, updates.toReversed()].map((order) => {
        const objectives = new Y.Doc()
        for (const bytes of order) Y.applyUpdate(objectives, bytes)
        return objectiveContent({ objectives, clientWins: wins, vendorWins: wins }, 'o1')
      })
      expect(contents[0]).toEqual(contents[1])
    }),
  )
})

it('DS7 composes text and repairs lone surrogates, so that the server’s hash is the browser’s', () => {
  const roots = ['Café a\uD800b', 'Cafe\u0301 a\uFFFDb'].map((title) => {
    const objectives = new Y.Doc()
    addObjective(objectives, 'o1', now)
    setCell(objectives, 'o1', 'title', title)
    const wins = new Y.Doc()
    // The combining mark may even stand in a run of its own.
    paragraph(objectText(wins, 'o1'), ['Cafe'], ['\u0301', {}])
    const content = objectiveContent({ objectives, clientWins: wins, vendorWins: wins }, 'o1')
    if (content === null) throw new Error('the objective is there')
    expect(plainText(content.parts.clientWin)).toBe('Café')
    return contentHashes(content).root
  })
  expect(roots[0]).toBe(roots[1])
})

it('DS7 has no content for an objective that is archived or unknown', () => {
  const doc = new Y.Doc()
  addObjective(doc, 'o1', now)
  const documents = { objectives: doc, clientWins: new Y.Doc(), vendorWins: new Y.Doc() }
  expect(objectiveContent(documents, 'o1')).not.toBeNull()
  archiveObjective(doc, 'o1', now)
  expect(objectiveContent(documents, 'o1')).toBeNull()
  expect(objectiveContent(documents, 'o2')).toBeNull()
})

it('DS8 reads back what was written', () => {
  const content: RichText = [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Plan', marks: [] }] },
    {
      type: 'bulletList',
      attrs: {},
      content: [{ type: 'listItem', attrs: {}, content: [...richTextOf('one')] }],
    },
    ...richTextOf('=SUM(A1:A3)\nlast'),
  ]
  const text = freshText()
  appendRichText(text, content)
  expect(readRichText(text)).toEqual(content)
})

it('DS9 gives back both texts', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.lorem({ maxCount: 20 }), (before, after) => {
      const changes = diffWords(before, after)
      const without = (kind: 'added' | 'removed'): string =>
        changes
          .filter((change) => change.kind !== kind)
          .map((change) => change.text)
          .join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
    }),
  )
  expect(
    diffWords('moved 62 applications', 'moved 58 applications').filter(({ kind }) => kind !== 'same'),
  ).toEqual([
    { kind: 'removed', text: '62' },
    { kind: 'added', text: '58' },
  ])
})
