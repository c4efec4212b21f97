import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers'
import { documentShape, objectiveContent } from '@sweetspot/documents'
import { asRelationshipId, contentHashes, type LedgerEvent, type RelationshipEvent } from '@sweetspot/domain'
import { openSqliteStore, type Store } from '@sweetspot/store'
import { SyncEngine } from '@sweetspot/sync'
import type { LoggedUpdate } from '@sweetspot/sync/ports'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { ConfigError } from '../config/config.ts'
import { HeadSigner } from '../ledger/head-signer.ts'
import { LedgerService } from '../ledger/ledger-service.ts'
import { SampleDesk } from '../sample/sample-desk.ts'
import { systemClock } from '../sync/system-clock.ts'
import { compactCommand } from './compact-command.ts'

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sweetspot-compact-'))
  await inStore(loadSample)
})
afterAll(() => rm(dataDir, { recursive: true }))

type Proposed = Extract<RelationshipEvent, { type: 'objective.proposed' }>

const file = (): string => join(dataDir, 'sweetspot.db')

async function inStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore({ file: file() })
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
  const trouble = { onRefused: ignore, onQuarantine: ignore, onStorageFailure: ignore }
  const log = store.documentLog
  const engine = new SyncEngine({
    log,
    clock: systemClock,
    defer: setImmediate,
    idleRooms: 10,
    shapeOf: documentShape,
    trouble,
  })
  await new SampleDesk({ store, ledger, engine }).ready()
  await engine.close()
}

/** Makes all that was written an hour older. */
function letAnHourPass(): void {
  const database = new DatabaseSync(file())
  database.exec(`update document_update set at = strftime('%Y-%m-%dT%H:%M:%fZ', at, '-1 hour')`)
  database.close()
}

function folded(rows: readonly LoggedUpdate[], seq: number): Y.Doc {
  const doc = new Y.Doc()
  for (const row of rows) if (row.seq <= seq) Y.applyUpdate(doc, row.bytes)
  return doc
}

/** Every objective that was put up for signing: the root that was signed, and the one that the log gives at its basis. */
async function signedRoots(store: Store) {
  const relationshipId = asRelationshipId((await store.settings.get('sample.relationship_id')) ?? '')
  const events = (await store.ledger.read(relationshipId, 'shared', 0)) as readonly LedgerEvent<Proposed>[]
  const docAt = async ({ scope, name, seq }: { scope: string; name: string; seq: number }) => {
    const document = await store.documents.find(relationshipId, scope as 'table', name)
    return folded(await store.compactableLog.read(document?.id ?? '', 0, 10_000), seq)
  }
  const roots: { readonly signed: string; readonly replayed: string | null }[] = []
  for (const { header, payload } of events) {
    if (header.type !== 'objective.proposed' || payload === null || !('basis' in payload)) continue
    const [objectives, clientWins, vendorWins] = await Promise.all(payload.basis.map(docAt))
    if (objectives === undefined || clientWins === undefined || vendorWins === undefined)
      throw new Error('three')
    const content = objectiveContent({ objectives, clientWins, vendorWins }, payload.objectiveId)
    roots.push({ signed: payload.root, replayed: content === null ? null : contentHashes(content).root })
  }
  return roots
}

const rowCount = (store: Store): Promise<number> =>
  store.compactableLog.longTails(1).then((tails) => tails.reduce((sum, { tail }) => sum + tail, 0))

it('leaves alone what is younger than two minutes', async () => {
  const before = await inStore(rowCount)
  expect(await compactCommand([], { DATA_DIR: dataDir })).toBe(
    '0 changes of 0 documents are kept in 0 rows now.',
  )
  expect(await inStore(rowCount)).toBe(before)
})

it('makes logs short, and what was signed can still be read from them', async () => {
  const before = await inStore(signedRoots)
  expect(before.length).toBeGreaterThan(1)
  letAnHourPass()
  const said = await compactCommand([], { DATA_DIR: dataDir })
  const [, rows = '', rowsAfter = ''] =
    /^(\d+) changes of \d+ documents are kept in (\d+) rows now\.$/.exec(said) ?? []
  expect(Number(rows)).toBeGreaterThan(2 * Number(rowsAfter))
  const after = await inStore(signedRoots)
  expect(after.map(({ replayed }) => replayed)).toEqual(after.map(({ signed }) => signed))
  expect(after).toEqual(before)
  expect(await compactCommand([], { DATA_DIR: dataDir })).toContain('0 documents')
})

it('says what is wrong with how it was called', async () => {
  await expect(compactCommand(['everything'], { DATA_DIR: dataDir })).rejects.toThrow(ConfigError)
})
