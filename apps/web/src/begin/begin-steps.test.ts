import { Value } from '@sweetspot/client'
import { addObjective, appendRichText, objectText, setCell } from '@sweetspot/documents'
import {
  asInvitationId,
  asObjectiveId,
  asPersonId,
  contentHashes,
  emptyRelationship,
  newLife,
  type Party,
  type RelationshipState,
  richTextOf,
} from '@sweetspot/domain'
import { memberOf } from '@sweetspot/domain/testing'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { ObjectiveRegister, type RegisterEntry } from '../relationship/objective-register.ts'
import type { SoughtView } from '../sealed/sought-view.ts'
import { type BeginSources, beginSteps, nextStep } from './begin-steps.ts'

const nothing: SoughtView = {
  round: 1,
  isOpen: true,
  ownIn: false,
  otherIn: false,
  own: null,
  revealed: null,
}
const now = '2026-11-22T10:00:00.000Z'

/** One objective with the wins of the given sides. */
function entriesWith(...wins: readonly Party[]): readonly RegisterEntry[] {
  const documents = { objectives: new Y.Doc(), clientWins: new Y.Doc(), vendorWins: new Y.Doc() }
  addObjective(documents.objectives, 'o', now)
  setCell(documents.objectives, 'o', 'title', 'Ships leave on time')
  for (const party of wins) appendRichText(objectText(documents[`${party}Wins`], 'o'), richTextOf('Gain'))
  const ledger = new Value({ state: emptyRelationship })
  return new ObjectiveRegister({
    documents,
    received: new Value(true),
    ledger,
    today: () => now.slice(0, 10),
  }).get().active
}

function standings(party: Party, sources: Partial<BeginSources>): readonly string[] {
  const steps = beginSteps({ party, state: emptyRelationship, sought: nothing, entries: [], now, ...sources })
  return steps.map(({ standing }) => standing)
}

function invited(expiresAt: string): RelationshipState {
  const id = asInvitationId('i')
  const invitedBy = { personId: asPersonId('amara'), party: 'client' } as const
  const invitation = { id, party: 'vendor', roles: ['lead'], expiresAt, invitedBy, standing: 'open' } as const
  return { ...emptyRelationship, invitations: new Map([[id, invitation]]) }
}

it('WB125 leads a client through what it seeks, an objective and the invitation, as the record says', () => {
  expect(standings('client', {})).toEqual(['open', 'open', 'open'])
  const sought = { ...nothing, ownIn: true }
  expect(standings('client', { sought, entries: entriesWith('vendor') })).toEqual(['done', 'open', 'open'])
  expect(standings('client', { sought, entries: entriesWith('client') })).toEqual(['done', 'done', 'open'])
  const open = invited('2026-11-23T10:00:00.000Z')
  expect(standings('client', { sought, entries: entriesWith('client'), state: open })[2]).toBe('done')
  expect(standings('client', { state: invited('2026-11-21T10:00:00.000Z') })[2]).toBe('open')
  const members = new Map([[asPersonId('d'), memberOf('vendor')]])
  expect(standings('client', { state: { ...emptyRelationship, members } })[2]).toBe('done')
})

it('WB125 leads a vendor through both lists to its win and its signature, waiting where the client has to move', () => {
  expect(standings('vendor', {})).toEqual(['open', 'open', 'waiting', 'open'])
  const sought = { ...nothing, ownIn: true }
  const entries = entriesWith('client')
  expect(standings('vendor', { sought, entries })).toEqual(['done', 'waiting', 'open', 'open'])
  const items = { items: [] }
  const revealed = { client: items, vendor: items }
  const both = entriesWith('client', 'vendor')
  expect(standings('vendor', { sought: { ...sought, revealed }, entries: both })).toEqual([
    'done',
    'done',
    'done',
    'open',
  ])
})

it('WB125 is done once the side has signed something, and knows what comes next', () => {
  const [entry] = entriesWith('client', 'vendor')
  if (entry?.content === null || entry === undefined) throw new Error('an objective has content')
  const signature = { seq: 1, at: now, personId: asPersonId('d'), name: 'D', roles: ['lead'] as const }
  const capture = { content: entry.content, ...contentHashes(entry.content), basis: [] }
  const record = (party: Party) =>
    ({
      phase: 'proposed',
      proposal: { seq: 1, at: now, party, capture, signatures: { [party]: signature } },
      agreement: null,
      thread: [],
      life: newLife,
    }) as const
  const stateOf = (party: Party): RelationshipState => ({
    ...emptyRelationship,
    objectives: new Map([[asObjectiveId('o'), record(party)]]),
  })
  expect(standings('vendor', { state: stateOf('client') })[3]).toBe('open')
  expect(standings('vendor', { state: stateOf('vendor') })[3]).toBe('done')
  expect(
    nextStep([
      { name: 'seek', standing: 'done' },
      { name: 'meet', standing: 'waiting' },
      { name: 'win', standing: 'open' },
    ]),
  ).toBe('win')
  expect(nextStep([{ name: 'seek', standing: 'done' }])).toBeNull()
})
