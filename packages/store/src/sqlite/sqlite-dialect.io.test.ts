import { asOrganisationId, asRelationshipId } from '@sweetspot/domain'
import { AppendConflict, type PendingUpdate } from '@sweetspot/sync/ports'
import { Kysely } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Database } from '../sql/database.ts'
import { migrate, stepsFor } from '../sql/migrate.ts'
import { createSqlStore } from '../sql/sql-store.ts'
import type { Store } from '../store.ts'
import { SqliteConnection } from './sqlite-connection.ts'
import { SqliteDialect } from './sqlite-dialect.ts'
import { sqliteFlavour } from './sqlite-flavour.ts'

interface OpenDatabase {
  readonly db: Kysely<Database>
  readonly store: Store
  /** Every statement that was sent, in order. */
  readonly sent: string[]
}

async function openDatabase(): Promise<OpenDatabase> {
  const sent: string[] = []
  const dialect = new SqliteDialect(await SqliteConnection.open(':memory:'))
  const db = new Kysely<Database>({ dialect, log: (event) => void sent.push(event.query.sql) })
  onTestFinished(() => db.destroy())
  const database = {
    db,
    flavour: sqliteFlavour,
    steps: stepsFor(sqliteFlavour),
    load: () => ({ open: 1, idle: 1, waiting: 0 }),
  }
  await migrate(database)
  const store = createSqlStore(database)
  const relationshipId = asRelationshipId('relationship')
  await store.relationships.create({
    id: relationshipId,
    client: { id: asOrganisationId('client'), name: 'Northwind' },
    vendor: { id: asOrganisationId('vendor'), name: 'Contoso' },
  })
  const page = {
    id: 'page',
    scope: 'table',
    name: 'page',
    kind: 'page',
    createdBy: 'anna',
    seed: null,
  } as const
  await store.documents.create({ ...page, relationshipId })
  sent.length = 0
  return { db, store, sent }
}

function updatesOf(count: number): PendingUpdate[] {
  const origin = { actor: 'anna', party: 'vendor', session: 'handle', via: 'http' } as const
  return Array.from({ length: count }, (_, index) => ({
    documentId: 'page',
    seq: index + 1,
    epoch: 3,
    origin,
    bytes: Uint8Array.of(index % 256),
  }))
}

describe('SQLite dialect', () => {
  it('ST100 lets nothing in between the statements of a transaction', async () => {
    const { db, sent } = await openDatabase()
    const inside = db.transaction().execute(async (trx) => {
      await trx.insertInto('instance_setting').values({ key: 'first', value: '1' }).execute()
      await trx.insertInto('instance_setting').values({ key: 'second', value: '2' }).execute()
    })
    const outside = db.insertInto('instance_setting').values({ key: 'outside', value: '3' }).execute()
    await Promise.all([inside, outside])
    const order = sent.map((statement) => statement.split(' ').slice(0, 2).join(' '))
    const [insert, within] = ['insert into', ['begin immediate', 'insert into', 'insert into', 'commit']]
    expect([
      [...within, insert],
      [insert, ...within],
    ]).toContainEqual(order)
  })

  it('ST101 undoes a transaction that fails, and only that', async () => {
    const { db, store } = await openDatabase()
    const undone = db.transaction().execute(async (trx) => {
      await trx.insertInto('instance_setting').values({ key: 'undone', value: '1' }).execute()
      throw new Error('changed my mind')
    })
    const kept = store.settings.set('kept', '2')
    await expect(undone).rejects.toThrow('changed my mind')
    await kept
    expect(await store.settings.get('undone')).toBeNull()
    expect(await store.settings.get('kept')).toBe('2')
  })

  it('ST102 tells the error that ended a transaction when SQLite had already undone it', async () => {
    const { db, store } = await openDatabase()
    const insert = db.insertInto('instance_setting').values({ key: 'taken', value: '1' })
    await insert.execute()
    const doomed = db.transaction().execute(async (trx) => {
      await trx.insertInto('instance_setting').values({ key: 'undone', value: '2' }).execute()
      await trx.insertInto('instance_setting').orRollback().values({ key: 'taken', value: '3' }).execute()
    })
    await expect(doomed).rejects.toThrow('UNIQUE constraint failed')
    expect(await store.settings.get('undone')).toBeNull()
    await store.settings.set('after', '4')
    expect(await store.settings.get('after')).toBe('4')
  })

  it('ST103 stores a batch as one statement, and one too large for that in one transaction', async () => {
    const { store, sent } = await openDatabase()
    await store.documentLog.append(updatesOf(300))
    expect(sent).toHaveLength(1)
    sent.length = 0
    const large = updatesOf(9000).map((update) => ({ ...update, seq: update.seq + 300 }))
    await store.documentLog.append(large)
    const order = sent.map((statement) => statement.split(' ')[0])
    expect(order).toEqual(['begin', 'insert', 'insert', 'insert', 'commit'])
  })

  it('ST104 keeps beside each update who made it, where, through which door, and when', async () => {
    const { db, store } = await openDatabase()
    const [first, second] = updatesOf(2)
    if (first === undefined || second === undefined) throw new Error('two updates were made')
    await store.documentLog.append([first])
    const own = { actor: 'server', party: 'client', session: null, via: 'import' } as const
    await store.documentLog.append([{ ...second, origin: own }])
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    const place = { document_id: 'page', epoch: 3, at, first_seq: null, first_at: null }
    expect(await db.selectFrom('document_update').selectAll().orderBy('seq').execute()).toEqual([
      { ...place, ...first.origin, seq: 1, bytes: first.bytes },
      { ...place, ...own, seq: 2, bytes: second.bytes },
    ])
  })

  it('ST105 passes on a storage error as it is', async () => {
    const { db, store } = await openDatabase()
    await db.schema.dropTable('document_update').execute()
    const calls = [() => store.documentLog.load('page'), () => store.documentLog.append(updatesOf(1))]
    for (const call of calls) {
      const failure = await call().catch((error: unknown) => error)
      expect(failure).toHaveProperty('message', 'no such table: document_update')
      expect(failure).not.toBeInstanceOf(AppendConflict)
    }
  })

  it('ST106 keeps the name of a known company, and no company of a relationship whose id is taken', async () => {
    const { db, store } = await openDatabase()
    const client = { id: asOrganisationId('client'), name: 'Renamed' }
    const vendor = { id: asOrganisationId('newcomer'), name: 'Newcomer' }
    const taken = store.relationships.create({ id: asRelationshipId('relationship'), client, vendor })
    await expect(taken).rejects.toThrow('UNIQUE constraint failed: relationship.id')
    const names = () => db.selectFrom('organisation').select('name').orderBy('name').execute()
    expect(await names()).toEqual([{ name: 'Contoso' }, { name: 'Northwind' }])
    await store.relationships.create({ id: asRelationshipId('another'), client, vendor })
    expect(await names()).toEqual([{ name: 'Contoso' }, { name: 'Newcomer' }, { name: 'Northwind' }])
  })
})
