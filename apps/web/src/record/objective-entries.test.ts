import {
  asObjectiveId,
  asPersonId,
  asRelationshipId,
  chainEvent,
  contentHashes,
  emptyHead,
  type LedgerEvent,
  type ObjectiveContent,
  type ObjectiveEvent,
  type Party,
  type Signer,
} from '@sweetspot/domain'
import { expect, it } from 'vitest'
import { recordEntries } from './record-entries.ts'

const objectiveId = asObjectiveId('o')
const measure = {
  id: 'm',
  name: 'Days',
  unit: '',
  baseline: '9',
  target: '5',
  due: '',
  direction: '',
} as const

function content(title: string): ObjectiveContent {
  return {
    kind: 'objective',
    schema: 1,
    id: objectiveId,
    parts: {
      title,
      description: [],
      clientWin: [],
      vendorWin: [],
      clientNoGain: '',
      vendorNoGain: '',
      clientContribution: '',
      vendorContribution: '',
      measures: [measure],
      owners: { client: null, vendor: null },
      start: null,
      due: null,
    },
  }
}

function eventsOf(bodies: readonly (readonly [Party, ObjectiveEvent])[]): readonly LedgerEvent[] {
  let head = emptyHead
  return bodies.map(([party, body]) => {
    const chained = chainEvent(head, {
      relationshipId: asRelationshipId('r'),
      chain: 'shared',
      at: '2026-11-20T10:00:00.000Z',
      actor: asPersonId(party),
      party,
      body,
      salt: '0'.repeat(32),
    })
    head = chained.head
    return chained.event
  })
}

const amara = { name: 'Amara Osei', roles: ['lead'] } as const
const daniel = { name: 'Daniel Kowalczyk', roles: ['lead'] } as const
const proposed = (title: string, signer: Signer = amara, answers: number | null = null): ObjectiveEvent => ({
  type: 'objective.proposed',
  payload: {
    objectiveId,
    content: content(title),
    ...contentHashes(content(title)),
    basis: [],
    signer,
    answers,
  },
})

it('WB101 tells answers, claims and ends in sentences, under the title that they were about', () => {
  const entries = recordEntries(
    eventsOf([
      ['client', proposed('One')],
      [
        'vendor',
        {
          type: 'objective.change_suggested',
          payload: {
            objectiveId,
            proposalSeq: 1,
            suggestions: [{ part: 'due', words: 'April' }],
            signer: daniel,
          },
        },
      ],
      ['vendor', proposed('Two', daniel, 1)],
      [
        'client',
        { type: 'objective.signed', payload: { objectiveId, proposalSeq: 3, root: '', signer: amara } },
      ],
      ['client', proposed('Three')],
      [
        'vendor',
        {
          type: 'objective.achievement_claimed',
          payload: {
            objectiveId,
            agreementSeq: 3,
            evidence: 'See the books.',
            results: [{ measureId: 'm', result: '5' }],
            signer: daniel,
          },
        },
      ],
      [
        'client',
        {
          type: 'objective.achievement_disputed',
          payload: { objectiveId, claimSeq: 6, reason: 'No.', signer: amara },
        },
      ],
    ]),
    new Map(),
  )
  expect(entries.map(({ sentence }) => sentence.key)).toEqual([
    'proposed',
    'changeSuggested',
    'counterProposed',
    'signed',
    'reproposed',
    'claimed',
    'disputed',
  ])
  const titles = entries.map(({ sentence }) => sentence.slots['objective'])
  expect(titles.map((slot) => (slot?.kind === 'objective' ? slot.title : null))).toEqual([
    'One',
    'One',
    'Two',
    'Two',
    'Three',
    'Two',
    'Two',
  ])
  expect(entries[1]?.detail).toEqual({
    kind: 'said',
    passages: [{ of: { kind: 'part', part: 'due' }, text: 'April' }],
  })
  expect(entries[5]?.detail).toEqual({
    kind: 'said',
    passages: [
      { of: { kind: 'measure', name: 'Days' }, text: '5' },
      { of: { kind: 'evidence' }, text: 'See the books.' },
    ],
  })
  expect(entries[6]?.detail).toMatchObject({ passages: [{ of: { kind: 'reason' }, text: 'No.' }] })
})

it('WB101 tells a side that declines a retirement from one that takes its own proposal back', () => {
  const declined = (party: Party): readonly [Party, ObjectiveEvent] => [
    party,
    {
      type: 'objective.retirement_declined',
      payload: { objectiveId, retirementSeq: 1, reason: 'No.', signer: daniel },
    },
  ]
  const asked = {
    type: 'objective.retirement_proposed',
    payload: { objectiveId, agreementSeq: 1, reason: 'Old.', signer: daniel },
  } as const
  const key = (party: Party): unknown =>
    recordEntries(eventsOf([['vendor', asked], declined(party)]), new Map())[1]?.sentence.key
  expect([key('vendor'), key('client')]).toEqual(['retirementTakenBack', 'retirementDeclined'])
})
