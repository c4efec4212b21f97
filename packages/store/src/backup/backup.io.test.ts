import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openSqliteDatabase } from '../sqlite/sqlite-database.ts'
import { openSqliteStore } from '../sqlite/sqlite-store.ts'
import { readLines, writeLines, writeSealed } from '../testing/backup-file.ts'
import { fillStore } from '../testing/fill-store.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { backedUpTables } from './backed-up-tables.ts'
import { backupSuite } from './backup.suite.ts'
import { BackupNotWritten, BackupTooNew, BackupUnreadable } from './backup-errors.ts'
import type { DatabasePlace } from './database-place.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const newPath = temporaryFolder()

async function newPlace(): Promise<DatabasePlace & { kind: 'sqlite' }> {
  return { kind: 'sqlite', file: newPath() }
}

backupSuite('SQLite to SQLite', { newSource: newPlace, newTarget: newPlace, newFile: newPath })

describe('backup file', () => {
  let source: DatabasePlace
  let good: string

  beforeAll(async () => {
    const place = await newPlace()
    const store = await openSqliteStore(place)
    await fillStore(store)
    await store.close()
    source = place
    good = newPath()
    await writeBackup(source, good)
  })

  async function exists(path: string): Promise<boolean> {
    return await stat(path).then(
      () => true,
      () => false,
    )
  }

  /** Restores into a place that nothing uses yet; returns the error, after making sure that nothing was made there. */
  async function refusalOf(file: string): Promise<unknown> {
    const target = await newPlace()
    const failure = await restoreBackup(target, file).catch((error: unknown) => error)
    expect(await exists(target.file)).toBe(false)
    return failure
  }

  function expectUnreadable(failure: unknown, file: string, reason: RegExp): void {
    expect(failure).toBeInstanceOf(BackupUnreadable)
    const { message } = failure as BackupUnreadable
    expect(message.startsWith(`${file} `)).toBe(true)
    expect(message).toMatch(/\); (use another copy of it, or an earlier backup|check the path)\.$/)
    expect(message.slice(file.length)).toMatch(reason)
  }

  it('ST204 is for its owner only, and says what it is', async () => {
    expect((await stat(good)).mode & 0o777).toBe(0o600)
    const [header = ''] = await readLines(good)
    expect(JSON.parse(header)).toEqual({
      format: 'sweetspot-backup',
      version: 1,
      schema: expect.stringMatching(/^\d{4}-/),
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      counts: expect.objectContaining({ person: 2, document: 3, document_update: 201, ledger_event: 151 }),
    })
  })

  it('ST206 refuses what was cut off anywhere, or in which a byte changed', async () => {
    const bytes = await readFile(good)
    const step = Math.floor(bytes.length / 9)
    for (let place = 10; place < bytes.length; place += step) {
      const [cut, changed] = [newPath(), newPath()]
      await writeFile(cut, bytes.subarray(0, place))
      expectUnreadable(await refusalOf(cut), cut, /\(/)
      const copy = Buffer.from(bytes)
      copy[place] = 255 - (copy[place] ?? 0)
      await writeFile(changed, copy)
      expectUnreadable(await refusalOf(changed), changed, /\(/)
    }
  })

  it.each<[string, (lines: string[]) => readonly string[], RegExp]>([
    ['a missing end', (lines) => lines.slice(0, -1), /its end is missing/],
    ['only a header', (lines) => lines.slice(0, 1), /its end is missing/],
    ['no line', () => [], /its end is missing/],
    ['half a line', (lines) => [...lines.slice(0, 9), lines[9]?.slice(0, 20) ?? ''], /cut off or altered/],
    ['a missing row', (lines) => lines.toSpliced(5, 1), /checksum is of other content/],
    ['a row twice', (lines) => lines.toSpliced(5, 0, lines[5] ?? ''), /checksum is of other content/],
    ['another value', (lines) => lines.with(1, lines[1]?.replace('Contoso', 'Contosa') ?? ''), /checksum/],
    ['a row after the end', (lines) => [...lines, lines[5] ?? ''], /goes on after its end/],
    [
      'an unknown table',
      (lines) => lines.with(5, '{"table":"session","row":{}}\n'),
      /rows of a table session/,
    ],
    [
      'a row that is none',
      (lines) => lines.with(5, '{"table":"person","row":3}\n'),
      /a line of it is altered/,
    ],
    ['a strange value', (lines) => lines.with(5, '{"table":"person","row":{"id":{}}}\n'), /no known kind/],
    ['another file', () => ['{"name":"@sweetspot/store"}\n'], /it is no backup/],
    ['no JSON', () => ['Dear diary,\n'], /cut off or altered/],
    [
      'a header that lacks something',
      () => ['{"format":"sweetspot-backup","version":1}\n'],
      /header is wrong/,
    ],
  ])('ST206 refuses a file with %s', async (_, alter, reason) => {
    const file = newPath()
    await writeLines(file, alter(await readLines(good)))
    expectUnreadable(await refusalOf(file), file, reason)
  })

  it('ST206 refuses what is no file of ours, or no file', async () => {
    const diary = newPath()
    await writeFile(diary, 'Dear diary, today I wrote no backup.')
    expectUnreadable(await refusalOf(diary), diary, /incorrect header check/)
    const folder = newPath()
    await mkdir(folder)
    for (const path of [folder, join(folder, 'missing')])
      expectUnreadable(await refusalOf(path), path, /cannot be read/)
  })

  it('ST207 refuses what a newer version made, with one sentence', async () => {
    const [first = '', ...others] = (await readLines(good)).slice(0, -1)
    const [format, step] = [newPath(), newPath()]
    await writeSealed(format, [first.replace('"version":1', '"version":2'), 'whatever comes then\n'])
    await writeSealed(step, [first.replace(/"schema":"[^"]+"/, '"schema":"9999-later"'), ...others])
    for (const [file, reason] of [
      [format, 'format 2'],
      [step, 'step 9999-later'],
    ] as const) {
      const failure = await restoreBackup(await newPlace(), file).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(BackupTooNew)
      expect(failure).toHaveProperty(
        'message',
        `${file} was made by a newer version of Sweetspot (${reason}); restore it with that version.`,
      )
    }
  })

  it('ST212 never writes over a file, and leaves no half of one', async () => {
    const before = await readFile(good)
    await expect(writeBackup(source, good)).rejects.toThrow(
      `${good} exists already; name a file that does not.`,
    )
    expect(await readFile(good)).toEqual(before)
    const nowhere = join(newPath(), 'file')
    const failure = await writeBackup(source, nowhere).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(BackupNotWritten)
    expect(failure).toHaveProperty(
      'message',
      expect.stringMatching(/cannot be written \(.+\); name a file in a folder/),
    )
  })

  it('ST212 leaves nothing behind when the database fails halfway', async () => {
    const [place, file] = [await newPlace(), newPath()]
    const store = await openSqliteStore(place)
    await fillStore(store)
    await store.close()
    const { db } = await openSqliteDatabase(place.file)
    await db.schema.alterTable('instance_setting').renameColumn('key', 'other').execute()
    await db.destroy()
    await expect(writeBackup(place, file)).rejects.toThrow('no such column')
    expect([await exists(file), await exists(`${file}.partial`)]).toEqual([false, false])
  })

  it('ST213 decides about every table', async () => {
    const place = await newPlace()
    await (await openSqliteStore(place)).close()
    const { db } = await openSqliteDatabase(place.file)
    const tables = (await db.introspection.getTables()).map(({ name }) => name)
    await db.destroy()
    expect(tables.toSorted()).toEqual(
      [
        ...backedUpTables,
        'session',
        'one_time_link',
        'outbox_mail',
        'document_snapshot',
        'search_document',
        'search_text',
      ].toSorted(),
    )
  })

  it('ST205 makes no database where there is none', async () => {
    const place = await newPlace()
    await expect(writeBackup(place, newPath())).rejects.toThrow(`There is no database ${place.file} yet.`)
    expect(await exists(place.file)).toBe(false)
  })
})
