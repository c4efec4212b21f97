import { createHash } from 'node:crypto'
import { asOrganisationId, asPersonId, asRelationshipId } from '@sweetspot/domain'
import type { Store } from '../store.ts'
import { sampleEvents } from './sample-events.ts'

/** What `fillStore` makes. */
export const filled = {
  relationshipId: asRelationshipId('relationship'),
  person: asPersonId('zoë'),
  documents: ['empty', 'objectives', 'pages'],
  sessionHash: createHash('sha256').update('session').digest('hex'),
  linkHash: createHash('sha256').update('link').digest('hex'),
} as const

const { relationshipId, person } = filled

/** Puts something into every table, and more into the long ones than is read at once. */
export async function fillStore(store: Store): Promise<void> {
  await fillPeople(store)
  await fillDocuments(store)
  const names = Array.from({ length: 150 }, (_, index) => `Ångström ${index} 😀 \u0000 \u2028`)
  const receipt = { actor: person, idempotencyKey: 'key', requestHash: 'ab'.repeat(32), status: 200 }
  await store.ledger.append({
    relationshipId,
    chain: 'shared',
    events: sampleEvents(relationshipId, names),
    memberships: [{ personId: person, party: 'client' }],
    receipt: { ...receipt, response: { events: ['line\nbreak', null, 0.5] } },
  })
  const notes = sampleEvents(relationshipId, ['private'], { chain: 'caucus.client' })
  await store.ledger.append({ relationshipId, chain: 'caucus.client', events: notes })
  await store.instanceKey.insertIfAbsent({ publicKey: 'public', privateKey: 'private' })
  await store.settings.set('claimed', '')
}

async function fillPeople({ people, sessions, links, outbox, relationships }: Store): Promise<void> {
  await people.create({ id: person, email: 'Zoë@example.com', name: '"Zoë"\\\n', passwordHash: 'hash' })
  await people.create({ id: asPersonId('ben'), email: 'ben@example.com', name: '山田', passwordHash: null })
  const expiresAt = '2999-01-01T00:00:00.000Z'
  const session = { handle: 'handle', personId: person, expiresAt, userAgent: 'Firefox' }
  await sessions.insert({ ...session, idHash: filled.sessionHash })
  const link = { purpose: 'reset', subject: person, place: person, note: null, expiresAt } as const
  await links.replace({ ...link, tokenHash: filled.linkHash })
  const mail = { id: 'mail', recipient: 'zoë@example.com', purpose: 'reset', subject: person } as const
  await outbox.add({ ...mail, place: '', language: 'pl', expiresAt })
  await relationships.create({
    id: relationshipId,
    client: { id: asOrganisationId('northwind'), name: 'Northwind' },
    vendor: { id: asOrganisationId('contoso'), name: 'Contoso' },
  })
}

async function fillDocuments({ documents, documentLog, compactableLog }: Store): Promise<void> {
  const origin = { actor: person, party: 'vendor', session: 'handle', via: 'socket' } as const
  for (const id of filled.documents) {
    const place = { id, relationshipId, scope: 'table', name: id, kind: 'page' } as const
    await documents.create({ ...place, createdBy: person, seed: null })
  }
  const short = Array.from({ length: 200 }, (_, index) => Uint8Array.of(index))
  const large = Uint8Array.from({ length: 256 * 1024 }, (_, index) => index % 251)
  const [, first = '', second = ''] = filled.documents
  for (const [documentId, all] of [
    [first, short],
    [second, [new Uint8Array(), large]],
  ] as const) {
    await documentLog.append(
      all.map((bytes, index) => ({ documentId, seq: index + 1, epoch: 1, origin, bytes })),
    )
  }
  const [third, fourth] = await compactableLog.read(first, 2, 2)
  if (third === undefined || fourth === undefined) throw new Error('the document has 200 rows')
  const merged = { ...fourth, firstSeq: third.seq, firstAt: third.at, bytes: Uint8Array.of(3, 4) }
  const place = { documentId: first, firstSeq: third.seq, lastSeq: fourth.seq, count: 2 }
  await compactableLog.replace({ ...place, segments: [merged] })
  const writers = new Map([[7, person]])
  await compactableLog.keepSnapshot(first, { seq: 100, state: Uint8Array.of(100), writers })
}
