import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers'
import { documentShape } from '@sweetspot/documents'
import { openSqliteStore } from '@sweetspot/store'
import { SyncEngine } from '@sweetspot/sync'
import { expect, it } from 'vitest'
import { HeadSigner } from '../ledger/head-signer.ts'
import { LedgerService } from '../ledger/ledger-service.ts'
import { systemClock } from '../sync/system-clock.ts'
import { SampleDesk } from './sample-desk.ts'

/** A node on a database: its own store, ledger and engine. */
async function startNode(file: string) {
  const store = await openSqliteStore({ file })
  const ledger = new LedgerService(store, await HeadSigner.open(store.instanceKey), (error) => {
    throw error
  })
  const ignore = (): void => undefined
  const trouble = { onRefused: ignore, onQuarantine: ignore, onStorageFailure: ignore }
  const log = store.documentLog
  const parts = { log, defer: setImmediate, idleRooms: 10, shapeOf: documentShape, trouble }
  const engine = new SyncEngine({ ...parts, clock: systemClock })
  const stop = async (): Promise<void> => {
    await engine.close()
    await store.close()
  }
  return { desk: new SampleDesk({ store, ledger, engine }), store, stop }
}

it('is loaded once by nodes that start together on one empty database', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sweetspot-sample-'))
  const file = join(folder, 'sweetspot.db')
  const nodes = [await startNode(file), await startNode(file), await startNode(file)]
  const ids = await Promise.all(nodes.map(({ desk }) => desk.ready()))
  expect(new Set(ids).size).toBe(1)
  expect(await nodes[0]?.store.relationships.count()).toBe(1)
  for (const { stop } of nodes) await stop()
  await rm(folder, { recursive: true })
})
