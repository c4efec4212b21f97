import {
  addMeasure,
  addObjective,
  appendRichText,
  archiveObjective,
  archivePage,
  documentShape,
  objectText,
  pageContent,
  seedPage,
  setCell,
  setMeasureField,
  setPageTitle,
} from '@sweetspot/documents'
import type { RichText } from '@sweetspot/domain'
import { SyncEngine } from '@sweetspot/sync'
import { identityNamed, ManualClock, MemoryDocumentLog, TestClient } from '@sweetspot/sync/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'

let log: MemoryDocumentLog
let engine: SyncEngine
let refused: string[]
const clients: TestClient[] = []

beforeEach(() => {
  log = new MemoryDocumentLog()
  refused = []
  engine = new SyncEngine({
    log,
    defer: setImmediate,
    clock: new ManualClock(),
    idleRooms: 0,
    shapeOf: documentShape,
    trouble: {
      onRefused: (documentId, _identity, rule) => refused.push(`${documentId}: ${rule}`),
      onQuarantine: (_documentId, _entry, cause) => expect.fail(String(cause)),
      onStorageFailure: (error) => expect.fail(String(error)),
    },
  })
})
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy()
})

/** Somebody writes into a document of a kind; resolves when a reader has it, or it was refused. */
async function write(kind: string, change: (doc: Y.Doc) => void): Promise<Y.Doc> {
  log.createDocument(kind, 1, kind)
  const [writer, reader] = [new TestClient(), new TestClient()]
  clients.push(writer, reader)
  await writer.connect(engine, kind, identityNamed('Amara'))
  await reader.connect(engine, kind, identityNamed('Daniel'))
  change(writer.doc)
  for (let turn = 0; turn < 4; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve))
  const rules = refused.splice(0)
  expect(rules, rules.join()).toEqual([])
  expect(Y.encodeStateAsUpdate(reader.doc)).toEqual(Y.encodeStateAsUpdate(writer.doc))
  return reader.doc
}

const id = 'd9c1f2c4-2a55-4f0c-9e83-6d2f4a7e1b11'

const words = (text: string): RichText[number] => ({
  type: 'text',
  text,
  marks: ['bold', 'italic', 'underline', 'strike', 'code']
    .map((type) => ({ type, attrs: {} }))
    .concat({ type: 'link', attrs: { href: 'https://northgate.example' } }),
})
const block = (type: string, content: RichText, attrs: Record<string, number | string | boolean> = {}) => ({
  type,
  attrs,
  content,
})
const paragraph = block('paragraph', [words('one'), block('hardBreak', []), words('two')])

const everything: RichText = [
  paragraph,
  block('heading', [words('Heading')], { level: 2 }),
  block('bulletList', [
    block('listItem', [paragraph, block('bulletList', [block('listItem', [paragraph])])]),
  ]),
  block('orderedList', [block('listItem', [paragraph])], { start: 3 }),
  block('taskList', [block('taskItem', [paragraph], { checked: true })]),
  block('blockquote', [paragraph]),
  block('codeBlock', [words('code')], { language: 'sql' }),
  block('horizontalRule', []),
  block('table', [
    block('tableRow', [block('tableHeader', [paragraph], { colspan: 2 }), block('tableCell', [paragraph])]),
  ]),
  block('paragraph', [block('mention', [], { id, label: 'Amara Osei' })]),
]

it('DS20 lets every column of the register through', async () => {
  await write('objectives', (doc) => {
    addObjective(doc, id, '2026-01-01T00:00:00.000Z')
    for (const column of ['ref', 'title', 'due', 'suggestedWin.client', 'suggestedWin.vendor'] as const) {
      setCell(doc, id, column, 'words')
    }
    setCell(doc, id, 'owner.client', { personId: null, name: 'Amara Osei' })
    setCell(doc, id, 'owner.vendor', null)
    setCell(doc, id, 'importance.client', 4)
    setCell(doc, id, 'importance.vendor', null)
    setCell(doc, id, 'kept', [{ header: 'Notes', text: 'as it was' }])
    addMeasure(doc, id, id)
    for (const field of ['name', 'unit', 'baseline', 'target', 'due', 'direction', 'removedAt'] as const) {
      setMeasureField(doc, id, id, field, 'x')
    }
    archiveObjective(doc, id, '2026-01-02T00:00:00.000Z')
    archiveObjective(doc, id, null)
    appendRichText(objectText(doc, id), everything)
  })
})

it('DS20 lets everything of rich text through, in every kind of document', async () => {
  await write('wins', (doc) => appendRichText(objectText(doc, id), everything))
  await write('notes', (doc) => appendRichText(objectText(doc, id), everything))
  await write('page', (doc) => {
    Y.applyUpdate(doc, seedPage('Minutes', everything), 'somebody')
    setPageTitle(doc, 'Minutes of May')
    archivePage(doc, '2026-01-02T00:00:00.000Z')
    archivePage(doc, null)
    appendRichText(pageContent(doc), everything)
  })
})

it('DS20 says no to what no version of ours writes', async () => {
  await expect(write('page', (doc) => doc.getMap('meta').set('colour', 'red'))).rejects.toThrow('unknown_key')
  await expect(write('wins', (doc) => doc.getMap('rows').set(id, {}))).rejects.toThrow('unknown_root')
  expect(() => documentShape('spreadsheet')).toThrow('no kind of document')
})
