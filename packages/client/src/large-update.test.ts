import { afterEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { DocumentReplica } from './document-replica.ts'
import { reasonOf, type SendUpdate, updateUrl } from './send-update.ts'
import { MemoryDevice } from './testing/memory-device.ts'
import { TestInstance } from './testing/test-instance.ts'
import { when } from './value.ts'

const address = {
  socketOrigin: 'ws://instance',
  relationshipId: 'r',
  scope: 'table',
  name: 'objectives',
} as const
const replicas: DocumentReplica[] = []
afterEach(() => {
  for (const replica of replicas.splice(0)) replica.close()
})

function open(instance: TestInstance, upload: SendUpdate): DocumentReplica {
  const storage = new MemoryDevice().document(address)
  const replica = new DocumentReplica(address, { storage, Socket: instance.Socket, upload })
  replicas.push(replica)
  replica.doc.getMap('cells').set('a', 'much')
  return replica
}

it('CL30 uploads what is too large for a frame, and goes on', async () => {
  const instance = new TestInstance()
  instance.documentsClosed = 'tooLarge'
  const replica = open(instance, async (_address, update, epoch) => {
    expect(epoch).toBe(1)
    Y.applyUpdate(instance.document('r/table/objectives'), update)
    instance.documentsClosed = null
    return null
  })
  await when(replica.state, ({ phase }) => phase === 'live')
  expect(instance.document('r/table/objectives').getMap('cells').get('a')).toBe('much')
})

it('CL30 says that it is too large after it was uploaded in vain, and why it was not taken', async () => {
  const instance = new TestInstance()
  instance.documentsClosed = 'tooLarge'
  let uploads = 0
  const inVain = open(instance, async () => {
    uploads += 1
    return null
  })
  expect(await when(inVain.state, ({ phase }) => phase === 'closed')).toMatchObject({ reason: 'tooLarge' })
  expect(uploads).toBe(2)
  const refused = open(instance, async () => 'refused')
  expect(await when(refused.state, ({ phase }) => phase === 'closed')).toMatchObject({ reason: 'refused' })
})

it('CL30 knows where uploads go, and what an answer means', () => {
  const place = '/api/relationships/r/documents/table/objectives/updates'
  expect(updateUrl(address, 7)).toBe(`http://instance${place}?epoch=7`)
  expect(updateUrl({ ...address, socketOrigin: 'wss://instance' }, null)).toBe(`https://instance${place}`)
  const codes = [
    'not_signed_in',
    'not_found',
    'stale_epoch',
    'update_refused',
    'unreachable',
    'internal',
  ] as const
  expect(codes.map(reasonOf)).toEqual([
    'signedOut',
    'notFound',
    'staleEpoch',
    'refused',
    'tryLater',
    'tryLater',
  ])
})
