import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asOrganisationId, asRelationshipId } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import { DatabaseUnavailable } from '../database-unavailable.ts'
import { DatabaseTooNew } from '../sql/migrate.ts'
import type { Store } from '../store.ts'
import { sampleEvents } from '../testing/sample-events.ts'
import { storeSuite } from '../testing/store.suite.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { upgradeSuite } from '../testing/upgrade.suite.ts'
import { SqliteConnection } from './sqlite-connection.ts'
import { openSqliteDatabase } from './sqlite-database.ts'
import { openSqliteStore } from './sqlite-store.ts'

const newFile = temporaryFolder()
const relationshipId = asRelationshipId('relationship')

storeSuite(() => openSqliteStore({ file: newFile() }))
upgradeSuite(() => openSqliteDatabase(newFile()))

describe('SQLite store', () => {
  async function fill(store: Store): Promise<void> {
    await store.relationships.create({
      id: relationshipId,
      client: { id: asOrganisationId('client'), name: 'Northwind' },
      vendor: { id: asOrganisationId('vendor'), name: 'Contoso' },
    })
    const seed = {
      bytes: Uint8Array.of(7),
      origin: { actor: 'anna', party: 'client', session: null, via: 'seed' },
    } as const
    const page = { id: 'page', scope: 'table', name: 'page', kind: 'page', createdBy: 'anna', seed } as const
    await store.documents.create({ ...page, relationshipId })
    await store.ledger.append({
      relationshipId,
      chain: 'shared',
      events: sampleEvents(relationshipId, ['Anna']),
    })
  }

  async function tablesOf(file: string): Promise<unknown[]> {
    const connection = await SqliteConnection.open(file)
    const { rows } = await connection.execute('select name, sql from sqlite_master order by name', [])
    await connection.close()
    return [...rows]
  }

  it('ST80 holds after closing and opening again what it held before', async () => {
    const file = newFile()
    const before = await openSqliteStore({ file })
    await fill(before)
    await before.close()
    const after = await openSqliteStore({ file })
    expect(await after.relationships.exists(relationshipId)).toBe(true)
    expect((await after.documentLog.load('page')).updates.map((bytes) => [...bytes])).toEqual([[7]])
    expect(await after.ledger.read(relationshipId, 'shared', 0)).toEqual(
      sampleEvents(relationshipId, ['Anna']),
    )
    await after.close()
  })

  it('ST81 makes its tables in an empty file and changes nothing when opened again', async () => {
    const file = newFile()
    await (await openSqliteStore({ file })).close()
    const made = await tablesOf(file)
    expect(made.length).toBeGreaterThan(11)
    await (await openSqliteStore({ file })).close()
    expect(await tablesOf(file)).toEqual(made)
  })

  it('ST82 makes all tables or none', async () => {
    const file = newFile()
    const connection = await SqliteConnection.open(file)
    await connection.execute('create table instance_setting (in_the_way text)', [])
    await connection.close()
    await expect(openSqliteStore({ file })).rejects.toThrow('table "instance_setting" already exists')
    expect(await tablesOf(file)).not.toContainEqual(expect.objectContaining({ name: 'organisation' }))
  })

  it('ST83 refuses a database of a newer version with one sentence, and leaves it as it is', async () => {
    const file = newFile()
    await (await openSqliteStore({ file })).close()
    const connection = await SqliteConnection.open(file)
    await connection.execute(
      "insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')",
      [],
    )
    await connection.close()
    const made = await tablesOf(file)
    const failure = await openSqliteStore({ file }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(DatabaseTooNew)
    expect(failure).toHaveProperty(
      'message',
      expect.stringMatching(/^[^.]*9999-later[^.]*start that version[^.]*\.$/),
    )
    expect(await tablesOf(file)).toEqual(made)
  })

  it('ST84 says in one sentence which file cannot be opened, and what to check', async () => {
    const notADatabase = newFile()
    await writeFile(
      notADatabase,
      'Dear diary, today I wrote something that is no database at all.'.repeat(20),
    )
    const diary = await readFile(notADatabase)
    const inMissingFolder = join(dirname(newFile()), 'missing', 'store.sqlite')
    const inFile = join(notADatabase, 'store.sqlite')
    for (const file of [notADatabase, inMissingFolder, inFile]) {
      const failure = await openSqliteStore({ file }).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(DatabaseUnavailable)
      expect(failure).toHaveProperty('message', expect.stringContaining(`${file} cannot be opened (`))
      expect(failure).toHaveProperty('message', expect.stringContaining('check that its folder exists'))
    }
    expect(await readFile(notADatabase)).toEqual(diary)
  })

  it('ST85 lets two open one new file at once, and each sees what the other wrote', async () => {
    const file = newFile()
    const [left, right] = await Promise.all([openSqliteStore({ file }), openSqliteStore({ file })])
    await left.settings.set('from', 'left')
    expect(await right.settings.get('from')).toBe('left')
    await Promise.all([left.close(), right.close()])
  })

  it('ST86 keeps nothing of a database in memory', async () => {
    const before = await openSqliteStore({ file: ':memory:' })
    await fill(before)
    expect(await before.relationships.count()).toBe(1)
    await before.close()
    const after = await openSqliteStore({ file: ':memory:' })
    expect(await after.relationships.count()).toBe(0)
    await after.close()
  })
})
