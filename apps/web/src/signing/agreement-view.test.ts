import {
  asObjectiveId,
  asPersonId,
  contentHashes,
  newLife,
  type ObjectiveContent,
  type ObjectiveRecord,
  type RichTextNode,
  richTextOf,
} from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import { agreementView } from './agreement-view.ts'
import { partDifferences } from './part-differences.ts'

const content: ObjectiveContent = {
  kind: 'objective',
  schema: 1,
  id: asObjectiveId('a'),
  parts: {
    title: 'Leave the data centre',
    description: richTextOf('38 of 62 applications moved'),
    clientWin: richTextOf('Lower cost'),
    vendorWin: richTextOf('A reference'),
    clientNoGain: '',
    vendorNoGain: '',
    clientContribution: '',
    vendorContribution: '',
    measures: [],
    owners: { client: null, vendor: null },
    start: null,
    due: '2026-09-30',
  },
}
const hashes = contentHashes(content)
const later = { ...content, parts: { ...content.parts, due: '2026-12-31' } }
const signature = { seq: 1, at: '', personId: asPersonId('p'), name: 'P', roles: ['lead'] as const }
const capture = { content, ...hashes, basis: [] }
const proposal = { seq: 1, at: '', party: 'client', capture, signatures: { client: signature } } as const
const rest = { thread: [], life: newLife } as const
const agreement = { proposalSeq: 1, at: '', capture, signatures: { client: signature, vendor: signature } }

describe('agreementView', () => {
  it('WB17 gives the proposal to the other side to sign and lets its own side wait', () => {
    const record: ObjectiveRecord = { phase: 'proposed', proposal, agreement: null, ...rest }
    expect(agreementView(record, hashes, 'vendor')).toEqual({ phase: 'to_sign', proposal, movedOn: [] })
    expect(agreementView(record, hashes, 'client').phase).toBe('waiting')
  })

  it('WB17 names what moved on in the draft since it was proposed', () => {
    const record: ObjectiveRecord = { phase: 'proposed', proposal, agreement: null, ...rest }
    expect(agreementView(record, contentHashes(later), 'vendor')).toMatchObject({ movedOn: ['due'] })
  })

  it('WB17 tells an agreement that stands from one that the draft has left', () => {
    const record: ObjectiveRecord = { phase: 'agreed', proposal: null, agreement, ...rest }
    expect(agreementView(record, hashes, 'client').phase).toBe('agreed')
    expect(agreementView(record, contentHashes(later), 'client')).toMatchObject({
      phase: 'changed',
      drift: ['due'],
    })
    expect(agreementView(undefined, hashes, 'client').phase).toBe('draft')
  })
})

describe('partDifferences', () => {
  it('WB18 gives the words removed and added of each changed part', () => {
    const [due] = partDifferences(content, later, ['due'])
    expect(due?.changes.filter((change) => change.kind === 'removed').map((change) => change.text)).toContain(
      '09',
    )
    expect(due?.formOnly).toBe(false)
  })

  it('WB18 says so where only the form changed', () => {
    const heading: RichTextNode = {
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: 'A', marks: [] }],
    }
    const before = { ...content, parts: { ...content.parts, description: richTextOf('A') } }
    const after = { ...content, parts: { ...content.parts, description: [heading] } }
    expect(partDifferences(before, after, ['description'])[0]?.formOnly).toBe(true)
  })
})
