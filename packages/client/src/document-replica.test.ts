import { documentSchemaVersion } from '@sweetspot/protocol'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { DocumentReplica } from './document-replica.ts'
import type { DocumentState } from './save-state.ts'
import type { DocumentStorage } from './storage/relationship-storage.ts'
import { MemoryDevice } from './testing/memory-device.ts'
import { TestInstance } from './testing/test-instance.ts'
import { when } from './value.ts'

const place = { scope: 'table', name: 'objectives' } as const
let instance: TestInstance
let device: MemoryDevice
const visits: DocumentReplica[] = []

beforeEach(() => {
  instance = new TestInstance()
  device = new MemoryDevice()
})
afterEach(() => {
  for (const replica of visits.splice(0)) replica.close()
})

/** Opens the page anew; what it left on the device is all it knows. */
function visit(storage: DocumentStorage = device.document(place)): DocumentReplica {
  for (const earlier of visits.splice(0)) earlier.close()
  const replica = new DocumentReplica(
    { socketOrigin: 'ws://instance', relationshipId: 'r', ...place },
    {
      storage,
      Socket: instance.Socket,
      placesOf: (transaction) => [...transaction.changed.values()].flatMap((keys) => [...keys].map(String)),
    },
  )
  visits.push(replica)
  return replica
}

const cells = (replica: DocumentReplica): Y.Map<unknown> => replica.doc.getMap('cells')
const phase = (replica: DocumentReplica, expected: DocumentState['phase']): Promise<DocumentState> =>
  when(replica.state, (state) => state.phase === expected)
const hosted = (): Y.Map<unknown> => instance.document('r/table/objectives').getMap('cells')

/** A visit that synced, so that the device holds a complete copy. */
async function firstVisit(): Promise<void> {
  hosted().set('a', 'from the server')
  await phase(visit(), 'live')
}

it('CL6 has nothing to write into before a sync completed on this device', async () => {
  instance.isReachable = false
  const replica = visit()
  expect(replica.state.get()).toEqual({ phase: 'opening', unsaved: 0, missing: false })
  // The second attempt comes after the first one was given up.
  await when(instance.turnedAway, (count) => count === 2)
  expect(replica.state.get()).toEqual({ phase: 'opening', unsaved: 0, missing: true })
})

it('CL6 may be edited from this device after a sync completed here at this schema', async () => {
  await firstVisit()
  instance.isReachable = false
  const replica = visit()
  await phase(replica, 'kept')
  expect(cells(replica).get('a')).toBe('from the server')
  await phase(replica, 'reconnecting')
})

it('CL6 shows content of another schema without letting anyone write, until the server was reached', async () => {
  await firstVisit()
  await device.document(place).synced(documentSchemaVersion + 1)
  instance.isReachable = false
  const offline = visit()
  await phase(offline, 'reading')
  expect(cells(offline).get('a')).toBe('from the server')
  instance.isReachable = true
  await phase(visit(), 'live')
})

it('CL7 counts changes of earlier visits until a barrier covers them', async () => {
  await firstVisit()
  instance.isReachable = false
  const offline = visit()
  await phase(offline, 'kept')
  cells(offline).set('b', 'typed offline')
  cells(offline).set('c', 'and more')
  const reloaded = visit()
  expect(await phase(reloaded, 'kept')).toEqual({ phase: 'kept', unsaved: 2 })
  expect(reloaded.unsentPlaces).toEqual(['b', 'c'])
  cells(reloaded).set('d', 'after the reload')
  expect(reloaded.state.get().unsaved).toBe(3)

  instance.isReachable = true
  instance.confirms = false
  const online = visit()
  expect((await phase(online, 'live')).unsaved).toBe(3)
  instance.confirms = true
  const confirmed = visit()
  await confirmed.whenSaved()
  expect([...hosted().keys()].sort()).toEqual(['a', 'b', 'c', 'd'])
  expect(confirmed.unsentPlaces).toEqual([])
  instance.isReachable = false
  expect((await phase(visit(), 'kept')).unsaved).toBe(0)
})

it('CL7 merges with what others changed meanwhile', async () => {
  await firstVisit()
  instance.isReachable = false
  const offline = visit()
  await phase(offline, 'kept')
  cells(offline).set('b', 'typed offline')
  hosted().set('c', 'typed by the other side')
  instance.isReachable = true
  const online = visit()
  await online.whenSaved()
  expect(cells(online).toJSON()).toEqual(hosted().toJSON())
  expect(hosted().toJSON()).toEqual({
    a: 'from the server',
    b: 'typed offline',
    c: 'typed by the other side',
  })
})

it('CL11 never sends content of an earlier incarnation, and finds the present one with an empty replica', async () => {
  await firstVisit()
  instance.isReachable = false
  const offline = visit()
  await phase(offline, 'kept')
  cells(offline).set('b', 'typed offline')
  instance.isReachable = true
  // Restored from a backup twice meanwhile.
  instance.epoch = 3
  const stale = visit()
  expect(await phase(stale, 'closed')).toMatchObject({ reason: 'staleEpoch', unsaved: 1 })
  expect(hosted().has('b')).toBe(false)
  await stale.forget()
  const anew = visit()
  await phase(anew, 'live')
  expect(cells(anew).toJSON()).toEqual({ a: 'from the server' })
  expect(instance.opened.map((url) => url.searchParams.get('epoch'))).toEqual(['1', '1', '3'])
  instance.isReachable = false
  await phase(visit(), 'kept')
})

it('CL12 works as long as the page is open where the device stores nothing', async () => {
  const refuse = (): Promise<never> => Promise.reject(new Error('storage is switched off'))
  hosted().set('a', 'from the server')
  const replica = visit({
    open: refuse,
    synced: refuse,
    setPending: refuse,
    restart: refuse,
    close: refuse,
  })
  await phase(replica, 'live')
  cells(replica).set('b', 'typed')
  await replica.whenSaved()
  expect(hosted().get('b')).toBe('typed')
})
