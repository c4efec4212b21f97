import {
  asInvitationId,
  asObjectiveId,
  asOrganisationId,
  asPersonId,
  asPromiseId,
  asRelationshipId,
  chainEvent,
  contentHashes,
  emptyHead,
  emptyRelationship,
  evolve,
  type LedgerEvent,
  type ObjectiveContent,
  type Party,
  type RelationshipEvent,
  richTextOf,
} from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import { recordEntries } from './record-entries.ts'

const amara = asPersonId('amara')
const daniel = asPersonId('daniel')

function chainOf(
  drafts: readonly { readonly by: Party; readonly body: RelationshipEvent }[],
): readonly LedgerEvent[] {
  let head = emptyHead
  return drafts.map(({ by, body }) => {
    const chained = chainEvent(head, {
      relationshipId: asRelationshipId('r'),
      chain: 'shared',
      at: '2026-11-20T10:00:00.000Z',
      actor: by === 'client' ? amara : daniel,
      party: by,
      body,
      salt: '0'.repeat(32),
    })
    head = chained.head
    return chained.event
  })
}

const content = (title: string): ObjectiveContent => ({
  kind: 'objective',
  schema: 1,
  id: asObjectiveId('o'),
  parts: {
    title,
    description: richTextOf('Move out'),
    clientWin: richTextOf('Lower cost'),
    vendorWin: richTextOf('A reference'),
    clientNoGain: '',
    vendorNoGain: '',
    clientContribution: '',
    vendorContribution: '',
    measures: [],
    owners: { client: null, vendor: null },
    start: null,
    due: null,
  },
})

const opened: RelationshipEvent = {
  type: 'relationship.opened',
  payload: {
    name: 'R',
    client: { organisationId: asOrganisationId('c'), name: 'Harbour & Hill Retail' },
    vendor: { organisationId: asOrganisationId('v'), name: 'Northgate Digital' },
    relationshipType: 'co_sourcing',
    contractReference: '',
  },
}
const joined: RelationshipEvent = {
  type: 'member.joined',
  payload: { personId: daniel, party: 'vendor', name: 'Daniel Kowalczyk', roles: ['lead'] },
}
const proposed = (title: string): RelationshipEvent => ({
  type: 'objective.proposed',
  payload: {
    objectiveId: asObjectiveId('o'),
    content: content(title),
    ...contentHashes(content(title)),
    basis: [],
    signer: { name: 'Amara Osei', roles: ['lead'] },
  },
})
const signed = (proposalSeq: number, title: string): RelationshipEvent => ({
  type: 'objective.signed',
  payload: {
    objectiveId: asObjectiveId('o'),
    proposalSeq,
    root: contentHashes(content(title)).root,
    signer: { name: 'Daniel K. (then)', roles: ['lead'] },
  },
})

function entriesOf(events: readonly LedgerEvent[]) {
  return recordEntries(events, events.reduce(evolve, emptyRelationship).members)
}

describe('recordEntries', () => {
  it('WB31 tells who joined, for which side and in which role, whoever recorded it', () => {
    const [, entry] = entriesOf(
      chainOf([
        { by: 'client', body: opened },
        { by: 'client', body: joined },
      ]),
    )
    expect(entry?.who).toEqual({ name: 'Daniel Kowalczyk', party: 'vendor' })
    expect(entry?.sentence).toEqual({
      key: 'joined',
      count: 1,
      slots: {
        actor: { kind: 'person', name: 'Daniel Kowalczyk' },
        company: { kind: 'company', party: 'vendor' },
        roles: { kind: 'roles', roles: ['lead'] },
      },
    })
  })

  it('WB31 leaves out a contract reference that is not there, and names nobody it does not know', () => {
    const [entry] = entriesOf(chainOf([{ by: 'client', body: opened }]))
    expect(entry?.sentence.key).toBe('openedPlain')
    expect(entry?.sentence.slots['actor']).toEqual({ kind: 'person', name: null })
  })

  it('WB31 counts the objectives of an import and names its file', () => {
    const objectives = [1, 2].map((row) => ({ id: asObjectiveId(`o${row}`), row, title: `T${row}` }))
    const body: RelationshipEvent = {
      type: 'objectives.imported',
      payload: { fileName: 'register.xlsx', fileHash: 'f'.repeat(64), objectives },
    }
    const [entry] = entriesOf(chainOf([{ by: 'vendor', body }]))
    expect(entry?.sentence).toMatchObject({ key: 'imported', count: 2 })
    expect(entry?.sentence.slots['file']).toEqual({ kind: 'words', text: 'register.xlsx' })
    expect(entry?.detail).toEqual({ kind: 'import', fileHash: 'f'.repeat(64), objectives })
  })

  it('WB31 names signers as the record holds them, and tells new wording from a first proposal', () => {
    const entries = entriesOf(
      chainOf([
        { by: 'client', body: joined },
        { by: 'client', body: proposed('One') },
        { by: 'vendor', body: signed(2, 'One') },
        { by: 'client', body: proposed('Two') },
      ]),
    )
    expect(entries.map((entry) => entry.sentence.key)).toEqual(['joined', 'proposed', 'signed', 'reproposed'])
    expect(entries[2]?.who.name).toBe('Daniel K. (then)')
    expect(entries[2]?.sentence.slots['actor']).toEqual({ kind: 'person', name: 'Daniel K. (then)' })
  })

  it('WB34 shows with a signature the text of the proposal that it names, not of a later one', () => {
    const entries = entriesOf(
      chainOf([
        { by: 'client', body: proposed('One') },
        { by: 'vendor', body: signed(1, 'One') },
        { by: 'client', body: proposed('Two') },
      ]),
    )
    expect(entries[1]?.sentence.slots['objective']).toEqual({ kind: 'objective', id: 'o', title: 'One' })
    expect(entries[1]?.detail).toEqual({
      kind: 'signed_text',
      content: content('One'),
      root: contentHashes(content('One')).root,
    })
  })
})

it('WB31 tells who was invited, changed, stands in and left, people who are gone by their names too', () => {
  const helen = asPersonId('helen')
  const [invitationId] = ['i1'].map(asInvitationId)
  if (invitationId === undefined) throw new Error('an id')
  const member = { party: 'client', roles: ['member'] } as const
  const events = chainOf(
    [
      { type: 'member.joined', payload: { ...member, personId: amara, name: 'Amara Osei' } } as const,
      { type: 'member.invited', payload: { ...member, invitationId, expiresAt: '2026-11-23' } } as const,
      { type: 'member.joined', payload: { ...member, personId: helen, name: 'Helen Whitcombe' } } as const,
      { type: 'member.roles_changed', payload: { personId: helen, roles: ['sponsor'] } } as const,
      {
        type: 'deputy.named',
        payload: { personId: amara, deputyId: helen, from: '2026-12-01', until: '2026-12-24' },
      } as const,
      { type: 'member.removed', payload: { personId: helen } } as const,
    ].map((body) => ({ by: 'client' as const, body })),
  )
  const told = recordEntries(events, new Map()).map(({ sentence }) => sentence)
  expect(told.map(({ key }) => key)).toEqual([
    'joined',
    'invited',
    'joined',
    'rolesChanged',
    'deputyNamed',
    'removed',
  ])
  const person = { kind: 'person', name: 'Helen Whitcombe' }
  expect(told[3]?.slots).toMatchObject({ person, roles: { roles: ['sponsor'] } })
  expect(told[4]?.slots).toMatchObject({ deputy: person, until: { kind: 'day', iso: '2026-12-24' } })
  expect(told[5]?.slots).toMatchObject({ person, actor: { kind: 'person', name: 'Amara Osei' } })
})

it('WB120 tells each step of a sealed round in a sentence, and nothing of an answer', () => {
  const give = (commitment: string): RelationshipEvent => ({
    type: 'sealed.given',
    payload: { topic: 'priorities', round: 2, commitment },
  })
  const value = { points: { o: 100 } }
  const values = {
    client: { value, salt: '0'.repeat(32) },
    vendor: { value, salt: '1'.repeat(32) },
  }
  const objectives = [{ id: 'o', title: 'Leave the data centre' }]
  const events = chainOf([
    { by: 'vendor', body: joined },
    {
      by: 'vendor',
      body: { type: 'sealed.opened', payload: { topic: 'priorities', round: 2, objectives } },
    },
    { by: 'vendor', body: give('ab') },
    { by: 'vendor', body: { type: 'sealed.revealed', payload: { topic: 'priorities', round: 2, values } } },
    {
      by: 'vendor',
      body: { type: 'sealed.given', payload: { topic: 'value_sought', round: 1, commitment: 'ab' } },
    },
  ])
  const told = recordEntries(events, emptyRelationship.members).slice(1)
  expect(told.map(({ sentence }) => sentence.key)).toEqual([
    'prioritiesOpened',
    'prioritiesGiven',
    'prioritiesRevealed',
    'soughtGiven',
  ])
  expect(told[1]?.sentence.slots).toEqual({
    actor: { kind: 'person', name: 'Daniel Kowalczyk' },
    company: { kind: 'company', party: 'vendor' },
    round: { kind: 'words', text: '2' },
  })
})

it('WB131 tells what became of a promise in the words in which it was given', () => {
  const promiseId = asPromiseId('p')
  const about = { promiseId, what: 'Two experts', due: '2026-12-01', objectiveId: null }
  const told = recordEntries(
    chainOf([
      { by: 'vendor', body: joined },
      { by: 'vendor', body: { type: 'promise.given', payload: { ...about, ownerId: daniel } } },
      { by: 'client', body: { type: 'promise.missed', payload: { promiseId, reason: 'Nobody came' } } },
    ]),
    emptyRelationship.members,
  ).map(({ sentence }) => sentence)
  expect(told.slice(1)).toMatchObject([
    { key: 'promiseGiven', slots: { person: { name: 'Daniel Kowalczyk' }, day: { iso: '2026-12-01' } } },
    { key: 'promiseMissed', slots: { what: { text: 'Two experts' }, reason: { text: 'Nobody came' } } },
  ])
})
