import { asOrganisationId, asPersonId, asRelationshipId } from '@sweetspot/domain'
import { AppendConflict, DocumentMissing, type PendingUpdate } from '@sweetspot/sync/ports'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DatabaseUnavailable } from '../database-unavailable.ts'
import { DatabaseTooNew } from '../sql/migrate.ts'
import type { SqlDatabase } from '../sql/sql-database.ts'
import type { Store } from '../store.ts'
import { newPostgresDatabase, runSql } from '../testing/postgres-database.ts'
import { storeSuite } from '../testing/store.suite.ts'
import { upgradeSuite } from '../testing/upgrade.suite.ts'
import { openPostgresDatabase } from './postgres-database.ts'
import { openPostgresStore } from './postgres-store.ts'

storeSuite(async () => openPostgresStore({ url: await newPostgresDatabase() }))
upgradeSuite(async () => openPostgresDatabase(await newPostgresDatabase()))

/** A store that is closed when the test ends. */
async function openStore(url: string): Promise<Store> {
  const store = await openPostgresStore({ url })
  onTestFinished(() => store.close())
  return store
}

async function openDatabase(url: string): Promise<SqlDatabase> {
  const database = await openPostgresDatabase(url)
  onTestFinished(() => database.db.destroy())
  return database
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return await call.then(
    () => 'no failure',
    (error: unknown) => error,
  )
}

/** Tables, columns with their types and order of text, and steps done. */
async function shapeOf(url: string): Promise<unknown[]> {
  const { db } = await openDatabase(url)
  const columns = await sql`select table_name, column_name, data_type, collation_name
    from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`.execute(
    db,
  )
  const exists = columns.rows.length > 0
  return [...columns.rows, ...(exists ? await db.selectFrom('kysely_migration').selectAll().execute() : [])]
}

async function createDocuments(store: Store, ...ids: readonly string[]): Promise<void> {
  const relationshipId = asRelationshipId('relationship')
  const [client, vendor] = ['client', 'vendor'].map((name) => ({ id: asOrganisationId(name), name }))
  if (client === undefined || vendor === undefined) throw new Error('two companies were made')
  await store.relationships.create({ id: relationshipId, client, vendor })
  const page = { relationshipId, scope: 'table', kind: 'page', createdBy: 'anna', seed: null } as const
  for (const id of ids) await store.documents.create({ ...page, id, name: id })
}

function updateOf(documentId: string, seq: number): PendingUpdate {
  const origin = { actor: 'anna', party: 'client', session: 'handle', via: 'http' } as const
  return { documentId, seq, epoch: 1, origin, bytes: Uint8Array.of(seq % 256) }
}

describe('opening', () => {
  it('ST150 makes its tables in an empty database, and changes nothing when it is opened again', async () => {
    const url = await newPostgresDatabase()
    expect(await shapeOf(url)).toEqual([])
    await (await openPostgresStore({ url })).close()
    const made = await shapeOf(url)
    expect(made.length).toBeGreaterThan(60)
    await (await openPostgresStore({ url })).close()
    expect(await shapeOf(url)).toEqual(made)
  })

  it('ST151 lets any number open one new database at once, and does every step once', async () => {
    const url = await newPostgresDatabase()
    const stores = await Promise.all([1, 2, 3, 4, 5].map(() => openStore(url)))
    await stores[0]?.settings.set('from', 'the first')
    expect(await Promise.all(stores.map(({ settings }) => settings.get('from')))).toEqual(
      stores.map(() => 'the first'),
    )
    const { db, steps } = await openDatabase(url)
    const done = await db.selectFrom('kysely_migration').select('name').orderBy('name').execute()
    expect(done.map(({ name }) => name)).toEqual(Object.keys(steps))
  })

  it('ST152 makes all tables or none', async () => {
    const url = await newPostgresDatabase()
    await runSql(url, 'create table instance_setting (in_the_way text)')
    await expect(openPostgresStore({ url })).rejects.toThrow('relation "instance_setting" already exists')
    const { db } = await openDatabase(url)
    const tables = await db.introspection.getTables()
    expect(tables.map(({ name }) => name)).toEqual(['instance_setting'])
  })

  it('ST153 refuses a database of a newer version with one sentence, and leaves it as it is', async () => {
    const url = await newPostgresDatabase()
    await (await openPostgresStore({ url })).close()
    await runSql(url, "insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')")
    const made = await shapeOf(url)
    const failure = await failureOf(openPostgresStore({ url }))
    expect(failure).toBeInstanceOf(DatabaseTooNew)
    expect(failure).toHaveProperty(
      'message',
      expect.stringMatching(/^[^.]*9999-later[^.]*start that version[^.]*\.$/),
    )
    expect(await shapeOf(url)).toEqual(made)
  })

  it('ST154 says in one sentence which database cannot be opened, why, and what to check, without the password', async () => {
    const url = new URL(await newPostgresDatabase())
    const elsewhere = (changes: Partial<URL>) =>
      Object.assign(new URL(url), { pathname: '/name', ...changes }).href
    for (const [address, host, reason] of [
      [elsewhere({ port: '1' }), '127.0.0.1:1', /ECONNREFUSED/],
      [elsewhere({ hostname: 'localhost', port: '1' }), 'localhost:1', /ECONNREFUSED/],
      [elsewhere({}), url.host, /database "name" does not exist/],
      [elsewhere({ password: 'guessed' }), url.host, /password authentication failed/],
      [elsewhere({ search: '?sslmode=verify-full' }), url.host, /does not support SSL/],
      [elsewhere({ search: '?host=/nowhere' }), '/nowhere', /ENOENT/],
    ] as const) {
      const failure = await failureOf(openPostgresStore({ url: address }))
      expect(failure).toBeInstanceOf(DatabaseUnavailable)
      const { message } = failure as DatabaseUnavailable
      expect(message).toMatch(reason)
      expect(message.startsWith(`The database name at ${host} cannot be opened (`)).toBe(true)
      expect(message.endsWith('); check that PostgreSQL runs there, and the name, user and password.')).toBe(
        true,
      )
      expect(message).not.toContain(decodeURIComponent(url.password))
      expect(message).not.toContain('guessed')
    }
    const unreadable = await failureOf(openPostgresStore({ url: 'postgres://user:se/cret@host:x/name' }))
    expect(unreadable).toHaveProperty(
      'message',
      expect.stringMatching(/^The address of the database cannot be read/),
    )
    expect(String(unreadable)).not.toContain('cret')
  })

  it('ST155 refuses a database that cannot hold every text, and says how to make one', async () => {
    const url = await newPostgresDatabase("template template0 encoding 'SQL_ASCII' locale 'C'")
    const failure = await failureOf(openPostgresStore({ url }))
    expect(failure).toBeInstanceOf(DatabaseUnavailable)
    expect(failure).toHaveProperty(
      'message',
      expect.stringContaining('SQL_ASCII, not UTF8; create it with: createdb'),
    )
  })
})

describe('PostgreSQL store', () => {
  it('ST156 goes on with new connections after all were lost', async () => {
    const url = await newPostgresDatabase()
    const store = await openStore(url)
    await Promise.all([1, 2, 3, 4].map(() => store.now()))
    await runSql(
      url,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    // A call may still meet a connection whose end has not been noticed; each connection is met at most once.
    const answers: unknown[] = []
    for (let call = 0; call < 5; call += 1) answers.push(await failureOf(store.now()))
    expect(answers.at(-1)).toBe('no failure')
    expect(await store.people.count()).toBe(0)
  })

  it('ST157 never lets batches wait for each other in a circle, whatever their order', async () => {
    const url = await newPostgresDatabase()
    const [left, right] = [await openStore(url), await openStore(url)]
    await createDocuments(left, 'a', 'b')
    for (let round = 0; round < 10; round += 1) {
      const claims = Array.from({ length: 300 }, (_, index) =>
        updateOf(index < 150 ? 'a' : 'b', round * 150 + (index % 150) + 1),
      )
      const outcomes = await Promise.allSettled([
        left.documentLog.append(claims),
        right.documentLog.append(claims.toReversed()),
      ])
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect(refused.map(({ reason }) => reason)).toEqual([expect.any(AppendConflict)])
    }
    expect((await left.documentLog.load('b')).updates).toHaveLength(1500)
  })

  it('ST158 never lets two who make relationships of the same companies wait for each other in a circle', async () => {
    const url = await newPostgresDatabase()
    const nodes = [await openStore(url), await openStore(url)]
    for (let round = 0; round < 20; round += 1) {
      const companies = ['a', 'b'].map((side) => ({ id: asOrganisationId(`${side}${round}`), name: side }))
      const [a, b] = companies
      if (a === undefined || b === undefined) throw new Error('two companies were made')
      await Promise.all(
        nodes.map(({ relationships }, node) => {
          const [client, vendor] = node === 0 ? [a, b] : [b, a]
          return relationships.create({ id: asRelationshipId(`${round} ${node}`), client, vendor })
        }),
      )
    }
    expect(await nodes[0]?.relationships.count()).toBe(40)
  })

  it('ST159 waits for the disk, also where the server would by default not', async () => {
    const url = await newPostgresDatabase()
    for (const [value, expected] of [
      ['off', 'on'],
      ['remote_apply', 'remote_apply'],
    ]) {
      await runSql(url, `alter database ${quotedName(url)} set synchronous_commit = ${value}`)
      const { db } = await openDatabase(url)
      const shown = await sql`select current_setting('synchronous_commit') as value`.execute(db)
      expect(shown.rows).toEqual([{ value: expected }])
    }
  })

  it('ST160 compares and sorts text by code point, whatever the language of the database', async () => {
    const url = await newPostgresDatabase("template template0 locale_provider icu icu_locale 'de' locale 'C'")
    const store = await openStore(url)
    await createDocuments(store, 'a', 'B', 'ä', 'Z', 'é')
    const { db } = await openDatabase(url)
    const rows = await db.selectFrom('document').select('id').orderBy('id').execute()
    expect(rows.map(({ id }) => id)).toEqual(['B', 'Z', 'a', 'ä', 'é'])
    const shape = (await shapeOf(url)) as { data_type?: string; collation_name?: string | null }[]
    const texts = shape.filter(({ data_type }) => data_type === 'text')
    expect(texts.length).toBeGreaterThan(40)
    expect(new Set(texts.map(({ collation_name }) => collation_name))).toEqual(new Set(['C']))
  })

  it('ST161 finds nothing under a text that PostgreSQL cannot hold, and stores it with U+FFFD in place of NUL', async () => {
    const store = await openStore(await newPostgresDatabase())
    expect(await store.documents.find(asRelationshipId('a\0b'), 'table', 'objectives')).toBeNull()
    expect(await store.people.findByEmail('anna\0@example.com')).toBeNull()
    const anna = { id: asPersonId('anna'), email: 'anna@example.com', passwordHash: null }
    expect((await store.people.create({ ...anna, name: 'An\0na\ud800' })).name).toBe('An\ufffdna\ufffd')
  })

  it('ST162 gives bytes as plain arrays with memory of their own', async () => {
    const store = await openStore(await newPostgresDatabase())
    await createDocuments(store, 'page')
    await store.documentLog.append([updateOf('page', 1)])
    const [bytes] = (await store.documentLog.load('page')).updates
    expect(bytes).toEqual(Uint8Array.of(1))
    expect([bytes?.constructor.name, bytes?.buffer.byteLength]).toEqual(['Uint8Array', 1])
  })

  it('ST163 keeps beside each update who made it, through which door, and when', async () => {
    const url = await newPostgresDatabase()
    const store = await openStore(url)
    await createDocuments(store, 'page')
    const [first, second] = [updateOf('page', 1), { ...updateOf('page', 2), epoch: 3 }]
    const own = { actor: 'server', party: 'vendor', session: null, via: 'import' } as const
    await store.documentLog.append([first, { ...second, origin: own }])
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    const place = { document_id: 'page', at, first_seq: null, first_at: null }
    const { db } = await openDatabase(url)
    expect(await db.selectFrom('document_update').selectAll().orderBy('seq').execute()).toEqual([
      { ...place, seq: 1, epoch: 1, ...first.origin, bytes: first.bytes },
      { ...place, seq: 2, epoch: 3, ...own, bytes: second.bytes },
    ])
  })

  it('ST164 passes on a storage error as it is', async () => {
    const url = await newPostgresDatabase()
    const store = await openStore(url)
    await createDocuments(store, 'page')
    await runSql(url, 'drop table document_update')
    const calls = [
      () => store.documentLog.load('page'),
      () => store.documentLog.append([updateOf('page', 1)]),
    ]
    for (const call of calls) {
      const failure = await failureOf(call())
      expect(failure).toHaveProperty('message', 'relation "document_update" does not exist')
      expect(failure).not.toBeInstanceOf(AppendConflict)
      expect(failure).not.toBeInstanceOf(DocumentMissing)
    }
  })
})

function quotedName(url: string): string {
  return `"${decodeURIComponent(new URL(url).pathname.slice(1))}"`
}
