import { richTextOf } from '@sweetspot/domain'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { objectText } from './object-text.ts'
import { objectiveContent } from './objective-content.ts'
import { addObjective, readObjective, setCell } from './objectives-document.ts'
import { appendRichText } from './rich-text.ts'
import { readVoice, setVoiceCell } from './voice-cells.ts'

function setUp() {
  const documents = { objectives: new Y.Doc(), clientWins: new Y.Doc(), vendorWins: new Y.Doc() }
  addObjective(documents.objectives, 'o', '2026-11-21T10:00:00.000Z')
  return documents
}

it('DS11 reads what a side says beside its win, and passes over what an older or foreign client wrote', () => {
  const { vendorWins } = setUp()
  expect(readVoice(vendorWins, 'o')).toEqual({
    contribution: '',
    noGain: '',
    confidence: null,
    confidenceWhy: '',
  })
  setVoiceCell(vendorWins, 'o', 'confidence', 2)
  setVoiceCell(vendorWins, 'o', 'confidenceWhy', 'Nobody has the access yet.')
  expect(readVoice(vendorWins, 'o')).toMatchObject({
    confidence: 2,
    confidenceWhy: 'Nobody has the access yet.',
  })
  for (const foreign of [0, 6, 2.5, '3', null, {}]) {
    vendorWins.getMap('cells').set('o/confidence', foreign)
    expect(readVoice(vendorWins, 'o').confidence).toBeNull()
  }
})

it('DS12 signs contributions, the start date, and a reason for gaining nothing as long as no win is written', () => {
  const documents = setUp()
  setCell(documents.objectives, 'o', 'start', '2026-12-01')
  setVoiceCell(documents.clientWins, 'o', 'contribution', ' Two people from finance. ')
  setVoiceCell(documents.vendorWins, 'o', 'noGain', 'It was part of the price.')
  setVoiceCell(documents.vendorWins, 'o', 'confidence', 2)
  expect(objectiveContent(documents, 'o')?.parts).toMatchObject({
    start: '2026-12-01',
    clientContribution: 'Two people from finance.',
    vendorNoGain: 'It was part of the price.',
  })
  expect(JSON.stringify(objectiveContent(documents, 'o'))).not.toContain('confidence')
  appendRichText(objectText(documents.vendorWins, 'o'), richTextOf('A reference.'))
  expect(objectiveContent(documents, 'o')?.parts.vendorNoGain).toBe('')
})

it('DS13 keeps links of kinds it knows, in their order', () => {
  const { objectives } = setUp()
  const links = [
    { kind: 'objective', id: 'a' },
    { kind: 'objective', id: 'b' },
  ] as const
  setCell(objectives, 'o', 'links', links)
  expect(readObjective(objectives, 'o')?.links).toEqual(links)
  objectives
    .getMap('cells')
    .set('o/links', [...links, { kind: 'kpi', id: 'k' }, 'x', null, { kind: 'objective' }])
  expect(readObjective(objectives, 'o')?.links).toEqual(links)
})
