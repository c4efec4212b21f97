import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { DatabaseUnavailable } from '../database-unavailable.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { SqliteConnection } from './sqlite-connection.ts'
import { SqliteError } from './sqlite-error.ts'

const newFile = temporaryFolder()

describe('SQLite connection', () => {
  async function pragmaOf(connection: SqliteConnection, pragma: string): Promise<unknown> {
    const { rows } = await connection.execute(`select * from pragma_${pragma}`, [])
    return Object.values(rows[0] ?? {})[0]
  }

  it('ST90 syncs every commit to the disk, checks foreign keys and waits for locks', async () => {
    const connection = await SqliteConnection.open(newFile())
    expect(await pragmaOf(connection, 'journal_mode')).toBe('wal')
    // 2 is FULL: with NORMAL a power cut may take back what was committed.
    expect(await pragmaOf(connection, 'synchronous')).toBe(2)
    expect(await pragmaOf(connection, 'fullfsync')).toBe(1)
    expect(await pragmaOf(connection, 'foreign_keys')).toBe(1)
    expect(await pragmaOf(connection, 'busy_timeout')).toBe(5000)
    await connection.close()
  })

  it('ST91 passes on SQLite’s message and code, and goes on', async () => {
    const connection = await SqliteConnection.open(':memory:')
    await connection.execute('create table place (name text primary key) strict', [])
    await connection.execute('insert into place values (?)', ['here'])
    const taken = await connection
      .execute('insert into place values (?)', ['here'])
      .catch((error: unknown) => error)
    expect(taken).toBeInstanceOf(SqliteError)
    expect(taken).toMatchObject({
      message: 'UNIQUE constraint failed: place.name',
      code: 'ERR_SQLITE_ERROR',
      errcode: 1555,
    })
    await expect(connection.execute('selec 1', [])).rejects.toThrow('near "selec": syntax error')
    for (const foreign of [new Date(0), undefined, true, {}]) {
      await expect(connection.execute('select ?', [foreign])).rejects.toThrow(
        'carries text, numbers, bytes or null',
      )
    }
    await expect(connection.execute('select ?', [() => 1])).rejects.toThrow('could not be cloned')
    expect(await connection.execute('select name from place', [])).toEqual({
      rows: [{ name: 'here' }],
      changes: 0,
    })
    await connection.close()
  })

  it('ST92 carries bytes exactly and leaves the sender’s buffer alone', async () => {
    const connection = await SqliteConnection.open(':memory:')
    const buffer = Uint8Array.from({ length: 1000 }, (_, index) => index % 256)
    const samples = [new Uint8Array(), buffer, buffer.subarray(300, 307), Buffer.from('pooled')]
    for (const sample of samples) {
      const { rows } = await connection.execute('select ? as bytes', [sample])
      expect(rows).toEqual([{ bytes: new Uint8Array(sample) }])
    }
    expect(buffer.byteLength).toBe(1000)
    await connection.close()
  })

  it('ST93 keeps working when more distinct statements come than it keeps prepared', async () => {
    const connection = await SqliteConnection.open(':memory:')
    for (const round of [1, 2]) {
      for (let index = 0; index < 200; index += 1) {
        const { rows } = await connection.execute(`select ${index} + ? as sum`, [round])
        expect(rows).toEqual([{ sum: index + round }])
      }
    }
    await connection.close()
  })

  it('ST94 rejects all that waits and all that comes later once its thread has died', async () => {
    const dying = new Worker(
      `require('node:worker_threads').parentPort.once('message', () => { throw new Error('out of memory') })`,
      { eval: true },
    )
    const connection = new SqliteConnection(dying)
    const waiting = [connection.execute('select 1', []), connection.execute('select 2', [])]
    for (const outcome of await Promise.allSettled(waiting)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { cause: { message: 'out of memory' } } })
      expect(outcome.status === 'rejected' && outcome.reason).toBeInstanceOf(DatabaseUnavailable)
    }
    await expect(connection.execute('select 3', [])).rejects.toThrow('The database thread stopped')
    await connection.close()
  })

  it('ST95 rejects what waits when its thread ends without a word', async () => {
    const leaving = new Worker(
      `require('node:worker_threads').parentPort.once('message', () => process.exit(0))`,
      {
        eval: true,
      },
    )
    const connection = new SqliteConnection(leaving)
    await expect(connection.execute('select 1', [])).rejects.toBeInstanceOf(DatabaseUnavailable)
    await expect(connection.execute('select 2', [])).rejects.toBeInstanceOf(DatabaseUnavailable)
  })

  it('ST96 answers what was asked before closing and nothing after', async () => {
    const connection = await SqliteConnection.open(':memory:')
    const before = connection.execute('select 1 as one', [])
    const closed = connection.close()
    const after = connection.execute('select 2', [])
    await expect(after).rejects.toThrow('The database is closed')
    expect(await before).toEqual({ rows: [{ one: 1 }], changes: 0 })
    await closed
    await connection.close()
  })
})
