import { asPersonId, asRelationshipId, chainEvent, emptyHead, emptyRelationship } from '@sweetspot/domain'
import { expect, it } from 'vitest'
import { recordEntries } from '../record/record-entries.ts'
import { groupEvents } from './event-groups.ts'

it('WB208 what one person did several times is told once, the newest first', () => {
  const [amara, daniel] = [asPersonId('amara'), asPersonId('daniel')]
  let head = emptyHead
  const events = [amara, daniel, amara, amara].map((actor, index) => {
    const { event, head: next } = chainEvent(head, {
      relationshipId: asRelationshipId('r'),
      chain: 'shared',
      at: '2026-11-20T10:00:00.000Z',
      actor,
      party: actor === amara ? 'client' : 'vendor',
      body: { type: 'member.removed', payload: { personId: asPersonId(`person ${index}`) } },
      salt: '0'.repeat(32),
    })
    head = next
    return event
  })
  const groups = groupEvents(recordEntries(events, emptyRelationship.members))
  expect(groups.map(({ newest, more }) => [newest.event.header.seq, more])).toEqual([
    [4, 2],
    [2, 0],
  ])
})
