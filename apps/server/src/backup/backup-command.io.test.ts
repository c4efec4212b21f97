import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setImmediate } from 'node:timers'
import { documentShape } from '@sweetspot/documents'
import { asRelationshipId, chains } from '@sweetspot/domain'
import { openSqliteStore, type Store } from '@sweetspot/store'
import { SyncEngine } from '@sweetspot/sync'
import { ManualClock } from '@sweetspot/sync/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { ConfigError } from '../config/config.ts'
import { HeadSigner } from '../ledger/head-signer.ts'
import { LedgerService } from '../ledger/ledger-service.ts'
import { SampleDesk } from '../sample/sample-desk.ts'
import { backupCommand } from './backup-command.ts'
import { restoreCommand } from './restore-command.ts'

let folder: string
let instance: string
let paths = 0

/** A path in the folder of these tests that nothing uses yet. */
function newPath(): string {
  paths += 1
  return join(folder, `${paths}`)
}

async function inStore<T>(dataDir: string, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore({ file: join(dataDir, 'sweetspot.db') })
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

async function loadSample(store: Store): Promise<void> {
  const ledger = new LedgerService(store, await HeadSigner.open(store.instanceKey), (error) => {
    throw error
  })
  const ignore = (): void => undefined
  const engine = new SyncEngine({
    log: store.documentLog,
    defer: setImmediate,
    clock: new ManualClock(),
    idleRooms: 10,
    shapeOf: documentShape,
    trouble: { onRefused: ignore, onQuarantine: ignore, onStorageFailure: ignore },
  })
  await new SampleDesk({ store, ledger, engine }).ready()
  await engine.close()
}

/** What a relationship's people would see: ends of the record, and the documents' content. */
async function look(store: Store) {
  const relationshipId = asRelationshipId((await store.settings.get('sample.relationship_id')) ?? '')
  const documents = await store.documents.list(relationshipId)
  return {
    heads: await Promise.all(chains.map((chain) => store.ledger.head(relationshipId, chain))),
    key: await store.instanceKey.read(),
    documents: await Promise.all(
      documents.map(async ({ id, scope, name, epoch }) => {
        const doc = new Y.Doc()
        for (const update of (await store.documentLog.load(id)).updates) Y.applyUpdate(doc, update)
        const state = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
        return { scope, name, epoch, state, cells: doc.getMap('cells').toJSON() }
      }),
    ),
  }
}

async function sentenceOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => 'no error',
    (cause: unknown) => cause,
  )
  expect(error).toBeInstanceOf(ConfigError)
  return (error as ConfigError).message
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sweetspot-backup-'))
  instance = await mkdtemp(join(folder, 'instance-'))
  await inStore(instance, loadSample)
})
afterAll(() => rm(folder, { recursive: true }))

describe('backup and restore', () => {
  it('brings an instance back on another machine: the same record, signed by the same key, the same documents', async () => {
    const [file, elsewhere] = [newPath(), newPath()]
    const told = await backupCommand([file], { DATA_DIR: instance })
    expect(told).toMatch(
      /^\S+ holds 1 relationship, \d+ people, \d+ documents, \d+ changes of documents, and \d+ entries of the record, as of \S+Z\. Keep it secret/,
    )
    expect(await restoreCommand([file], { DATA_DIR: elsewhere })).toMatch(
      /^\S+ of \S+Z is restored: 1 relationship, .+ of the record\. Everybody signs in again\.$/,
    )
    const before = await inStore(instance, look)
    expect(before.documents.map(({ cells }) => Object.keys(cells).length > 10)).toContain(true)
    expect(await inStore(elsewhere, look)).toEqual({
      ...before,
      documents: before.documents.map((document) => ({ ...document, epoch: expect.any(Number) })),
    })
  })

  it('says in one sentence what to do', async () => {
    const [file, damaged, nowhere] = [newPath(), newPath(), newPath()]
    await backupCommand([file], { DATA_DIR: instance })
    const bytes = await readFile(file)
    await writeFile(damaged, bytes.subarray(0, bytes.length / 2))
    for (const [call, sentence] of [
      [() => backupCommand([], {}), 'Name one file to write the backup to: pnpm backup FILE.'],
      [() => restoreCommand(['a', 'b'], {}), 'Name one file to restore from: pnpm restore FILE.'],
      [() => backupCommand([file], { PORT: 'x' }), 'PORT must be a number from 0 to 65535, such as 8787.'],
      [
        () => backupCommand([file], { DATA_DIR: instance }),
        `${file} exists already; name a file that does not.`,
      ],
      [
        () => backupCommand([newPath()], { DATA_DIR: nowhere }),
        `DATA_DIR ${nowhere} holds no database yet; set DATA_DIR as the instance has it, or DATABASE_URL.`,
      ],
      [
        () => restoreCommand([file], { DATA_DIR: instance }),
        `DATA_DIR ${instance} holds data already, and a restore overwrites nothing; stop the server, move that folder away or set DATA_DIR to an empty one, and restore again.`,
      ],
      [
        () => restoreCommand([damaged], { DATA_DIR: newPath() }),
        `${damaged} is not a whole, unchanged backup of Sweetspot (unexpected end of file); use another copy of it, or an earlier backup.`,
      ],
      [
        () => restoreCommand([file], { DATA_DIR: join(file, 'below') }),
        `DATA_DIR ${join(file, 'below')} cannot be used (ENOTDIR: not a directory, mkdir '${join(file, 'below')}'); set DATA_DIR to a folder that can be written.`,
      ],
    ] as const) {
      expect(await sentenceOf(call())).toBe(sentence)
    }
    expect(await readdir(folder)).not.toContain(basename(nowhere))
  })

  it('names DATABASE_URL, and never what stands in it', async () => {
    const env = { DATABASE_URL: 'postgres://anna:se%40cret@127.0.0.1:1/name' }
    const [file, sentences] = [newPath(), new Set<string>()]
    await backupCommand([file], { DATA_DIR: instance })
    for (const call of [() => backupCommand([newPath()], env), () => restoreCommand([file], env)]) {
      sentences.add(await sentenceOf(call()))
    }
    expect([...sentences]).toEqual([
      'DATABASE_URL cannot be used: the database name at 127.0.0.1:1 cannot be opened (connect ECONNREFUSED 127.0.0.1:1); check that PostgreSQL runs there, and the name, user and password.',
    ])
  })
})
