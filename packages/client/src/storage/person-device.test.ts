import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { leaveOtherRelationships } from '../local-copy.ts'
import { relationshipStorageSuite } from '../testing/relationship-storage.suite.ts'
import { PersonDevice } from './person-device.ts'

let count = 0
const newPerson = (): string => `person-${count++}`

relationshipStorageSuite('IndexedDB', () => new PersonDevice(newPerson()).relationship('r'))

it('CL13 counts what waits over all relationships, and wipes one person and nobody else', async () => {
  const [one, other] = [new PersonDevice(newPerson()), new PersonDevice(newPerson())]
  const document = one.relationship('r').document({ scope: 'table', name: 'objectives' })
  await document.open(new Y.Doc())
  await document.setPending({ changes: 2, places: ['a'] })
  await document.close()
  const elsewhere = one.relationship('s').document({ scope: 'voice.client', name: 'wins' })
  await elsewhere.open(new Y.Doc())
  await elsewhere.setPending({ changes: 1, places: ['b'] })
  expect(await one.unsent()).toEqual({ changes: 3, hasText: false })
  await one.relationship('t').keepText('My words')
  expect(await one.unsent()).toEqual({ changes: 3, hasText: true })
  await other.relationship('r').keepText('Theirs')
  const before = await indexedDB.databases()
  await one.wipe()
  const after = await indexedDB.databases()
  // The person's own database, and the content of two documents.
  expect(before.length - after.length).toBe(3)
  expect(await other.relationship('r').keptText()).toBe('Theirs')
})

it('CL10 leaves relationships that the person does not belong to any more, and keeps the unsent words', async () => {
  const device = new PersonDevice(newPerson())
  for (const id of ['r', 's']) {
    const doc = new Y.Doc()
    const document = device.relationship(id).document({ scope: 'table', name: 'objectives' })
    await document.open(doc)
    doc.getMap('cells').set('a', `Typed in ${id}`)
    await document.setPending({ changes: 1, places: ['a'] })
    await document.close()
  }
  const textAt = (doc: Y.Doc): string => String(doc.getMap('cells').get('a'))
  await leaveOtherRelationships(device, ['r'], textAt)
  expect(await device.relationshipIds()).toEqual(['r'])
  expect(await device.keptTexts()).toEqual([{ relationshipId: 's', text: 'Typed in s' }])
})
