import type { CloseReason } from '@sweetspot/protocol'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { keepOnlyUnsentText } from './local-copy.ts'
import { RelationshipReplica } from './relationship-replica.ts'
import { MemoryDevice } from './testing/memory-device.ts'
import { TestInstance } from './testing/test-instance.ts'
import { when } from './value.ts'

let instance: TestInstance
let device: MemoryDevice
const visits: RelationshipReplica[] = []

beforeEach(() => {
  instance = new TestInstance()
  device = new MemoryDevice()
})
afterEach(() => {
  for (const replica of visits.splice(0)) replica.close()
})

const textAt = (doc: Y.Doc, places: readonly string[]): string =>
  places.map((place) => String(doc.getMap('cells').get(place))).join('\n')

function visit(): RelationshipReplica {
  for (const earlier of visits.splice(0)) earlier.close()
  const replica = new RelationshipReplica({
    socketOrigin: 'ws://instance',
    relationshipId: 'r',
    party: 'client',
    createId: () => 'id',
    storage: device,
    placesOf: (transaction) => [...transaction.changed.values()].flatMap((keys) => [...keys].map(String)),
    textAt,
    Socket: instance.Socket,
  })
  visits.push(replica)
  return replica
}

/** Two documents that were edited while the server was out of reach. */
async function editedOffline(): Promise<void> {
  const online = visit()
  for (const document of online.objectiveDocuments())
    await when(document.state, ({ phase }) => phase === 'live')
  instance.isReachable = false
  const [objectives, clientWins] = visit().objectiveDocuments()
  for (const [document, words] of [
    [objectives, 'My title'],
    [clientWins, 'My win'],
  ] as const) {
    await when(document.state, ({ phase }) => phase === 'kept')
    document.doc.getMap('cells').set('a', words)
  }
  instance.isReachable = true
}

/** Opens the relationship and waits until the server closed its objectives. */
async function closedVisit(): Promise<void> {
  const replica = visit()
  for (const document of replica.objectiveDocuments()) {
    await when(document.state, ({ phase }) => phase === 'closed')
  }
  await replica.whenDropped()
}

async function kept(): Promise<unknown> {
  const doc = new Y.Doc()
  const { syncedSchema } = await device.document({ scope: 'table', name: 'objectives' }).open(doc)
  return { isSynced: syncedSchema !== null, cells: doc.getMap('cells').toJSON() }
}

const nothing = { isSynced: false, cells: {} }

it.each<CloseReason>(['forbidden', 'notFound', 'refused', 'staleEpoch'])(
  'CL10 keeps nothing but the person’s own unsent words of a document closed as %s',
  async (reason) => {
    await editedOffline()
    instance.documentsClosed = reason
    await closedVisit()
    expect(await kept()).toEqual(nothing)
    expect((await device.keptText()).split('\n\n').sort()).toEqual(['My title', 'My win'])
    expect(await device.pendingDocuments()).toEqual([])
  },
)

it.each<CloseReason>(['signedOut', 'tooLarge', 'clientTooOld'])(
  'CL10 keeps everything where a document is closed as %s',
  async (reason) => {
    await editedOffline()
    instance.documentsClosed = reason
    await closedVisit()
    expect(await kept()).toEqual({ isSynced: true, cells: { a: 'My title' } })
    expect(await device.keptText()).toBe('')
  },
)

it('CL10 keeps nothing but the unsent words where the record is closed to the person', async () => {
  await editedOffline()
  instance.confirms = false
  instance.feedClosed = 'notFound'
  const replica = visit()
  replica.objectiveDocuments()
  await when(replica.ledger.view, ({ phase }) => phase === 'closed')
  await replica.whenDropped()
  expect(await kept()).toEqual(nothing)
  expect(await device.keptText()).toBe('My title\n\nMy win')
})

it('CL10 keeps the record where only the session ended', async () => {
  await editedOffline()
  instance.feedClosed = 'signedOut'
  const replica = visit()
  await when(replica.ledger.view, ({ phase }) => phase === 'closed')
  await replica.whenDropped()
  expect(await kept()).toEqual({ isSynced: true, cells: { a: 'My title' } })
})

it('CL10 finds the unsent words of a relationship that is not open any more', async () => {
  await editedOffline()
  for (const earlier of visits.splice(0)) earlier.close()
  await device.keepText('Earlier words')
  expect(await keepOnlyUnsentText(device, textAt)).toBe('Earlier words\n\nMy title\n\nMy win')
  expect(await kept()).toEqual(nothing)
})
