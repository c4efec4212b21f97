import { asOrganisationId, asPersonId, asRelationshipId } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import { migrate, stepsDone } from '../sql/migrate.ts'
import type { SqlDatabase } from '../sql/sql-database.ts'
import { createSqlStore } from '../sql/sql-store.ts'
import { sampleEvents } from './sample-events.ts'

const at = '2026-01-01T00:00:00.000Z'
const anna = asPersonId('anna')
const relationshipId = asRelationshipId('relationship')

/** What the version before snapshots kept in its tables. */
async function fillAsVersion2({ db }: SqlDatabase): Promise<void> {
  const companies = [asOrganisationId('client'), asOrganisationId('vendor')] as const
  for (const id of companies) {
    await db.insertInto('organisation').values({ id, name: id, created_at: at }).execute()
  }
  const [client_organisation_id, vendor_organisation_id] = companies
  const person = { id: anna, email: 'anna@example.com', name: 'Anna', password_hash: 'hash', created_at: at }
  await db
    .insertInto('person')
    .values({ ...person, language: 'pl', time_zone: 'Europe/Warsaw' })
    .execute()
  await db
    .insertInto('relationship')
    .values({ id: relationshipId, client_organisation_id, vendor_organisation_id, created_at: at })
    .execute()
  await db
    .insertInto('membership')
    .values({ relationship_id: relationshipId, person_id: anna, party: 'client' })
    .execute()
  const place = { relationship_id: relationshipId, scope: 'table', name: 'page', kind: 'page' } as const
  await db
    .insertInto('document')
    .values({ id: 'page', ...place, epoch: 3, created_at: at, created_by: anna })
    .execute()
  const update = { document_id: 'page', epoch: 3, actor: anna, party: 'client', session: null, at } as const
  await db
    .insertInto('document_update')
    .values(
      [1, 2].map((seq) => ({ ...update, via: 'socket' as const, seq, bytes: Uint8Array.of(seq, 0, 255) })),
    )
    .execute()
  await db.insertInto('instance_setting').values({ key: 'claimed', value: 'yes' }).execute()
}

/** What an upgrade promises, for every kind of database. `open` gives an empty one, without tables. */
export function upgradeSuite(open: () => Promise<SqlDatabase>): void {
  describe('upgrade', () => {
    it('ST254 keeps every row of the version before, and goes on with them', async () => {
      const database = await open()
      await migrate(database, '0002-accounts')
      await fillAsVersion2(database)
      const before = await database.db.selectFrom('person').selectAll().execute()
      await migrate(database)
      expect(await stepsDone(database.db)).toEqual(Object.keys(database.steps))
      expect(await database.db.selectFrom('person').selectAll().execute()).toMatchObject(before)

      const store = createSqlStore(database)
      const updates = [Uint8Array.of(1, 0, 255), Uint8Array.of(2, 0, 255)]
      const loaded = { epoch: 3, kind: 'page', seq: 2, snapshot: null, updates, writers: [anna, anna] }
      expect(await store.documentLog.load('page')).toEqual(loaded)
      expect(await store.relationships.listForPerson(anna)).toEqual([{ relationshipId, party: 'client' }])
      expect(await store.settings.get('claimed')).toBe('yes')

      const origin = { actor: anna, party: 'client', session: null, via: 'socket' } as const
      const next = { documentId: 'page', seq: 3, epoch: 3, origin, bytes: Uint8Array.of(3) }
      await store.documentLog.append([next])
      await store.ledger.append({
        relationshipId,
        chain: 'shared',
        events: sampleEvents(relationshipId, ['one']),
      })
      expect((await store.documentLog.load('page')).seq).toBe(3)
      await store.close()
    })

    it('ST255 an upgrade that is done twice at once is done once', async () => {
      const database = await open()
      await migrate(database, '0002-accounts')
      await fillAsVersion2(database)
      await Promise.all([migrate(database), migrate(database)])
      expect(await stepsDone(database.db)).toEqual(Object.keys(database.steps))
      await database.db.destroy()
    })
  })
}
