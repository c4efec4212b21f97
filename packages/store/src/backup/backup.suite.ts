import { asPersonId } from '@sweetspot/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { migrate, stepsDone } from '../sql/migrate.ts'
import { openStore } from '../sql/sql-store.ts'
import type { Store } from '../store.ts'
import { allRows } from '../testing/all-rows.ts'
import { readLines, writeSealed } from '../testing/backup-file.ts'
import { filled, fillStore } from '../testing/fill-store.ts'
import { DatabaseMissing, DatabaseNotEmpty } from './backup-errors.ts'
import type { BackupHeader } from './backup-format.ts'
import { type DatabasePlace, openDatabaseAt } from './database-place.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

/** What tests of backups need. */
export interface BackupSetup {
  /** A place for a database, without one or with an empty one. */
  newSource(): Promise<DatabasePlace>
  newTarget(): Promise<DatabasePlace>
  /** A path that nothing uses yet. */
  newFile(): string
}

const restoredAt = new Date('2026-06-01T00:00:00.000Z')
/** Seconds from the beginning of 2026 until then. */
const restoredEpoch = 151 * 24 * 60 * 60

/** What backups promise, from one kind of database to another. */
export function backupSuite(kinds: string, { newSource, newTarget, newFile }: BackupSetup): void {
  async function storeAt(place: DatabasePlace): Promise<Store> {
    return await openStore(await openDatabaseAt(place))
  }

  /** Opens the store of a place for as long as something is done with it. */
  async function inStore<T>(place: DatabasePlace, use: (store: Store) => Promise<T>): Promise<T> {
    const store = await storeAt(place)
    try {
      return await use(store)
    } finally {
      await store.close()
    }
  }

  async function filledSource(): Promise<DatabasePlace> {
    const place = await newSource()
    await inStore(place, fillStore)
    return place
  }

  describe(kinds, () => {
    let source: DatabasePlace
    let file: string
    let header: BackupHeader

    beforeAll(async () => {
      source = await filledSource()
      file = newFile()
      header = await writeBackup(source, file)
    })

    it('ST200 gives back every row, and changes nothing but the epoch of each document', async () => {
      const target = await newTarget()
      expect(await restoreBackup(target, file, restoredAt)).toEqual(header)
      const before = await allRows(source)
      expect(new Set(before.map(({ table }) => table)).size).toBe(10)
      expect(header.counts).toEqual(
        Object.fromEntries(
          Object.entries(Object.groupBy(before, ({ table }) => table)).map(([t, r]) => [t, r.length]),
        ),
      )
      expect(await allRows(target)).toEqual(
        before.map(({ table, row }) => ({
          table,
          row: table === 'document' ? { ...row, epoch: restoredEpoch } : row,
        })),
      )
    })

    it('ST251 restores merged rows as they are, and no snapshots', async () => {
      const target = await newTarget()
      const [, merged = ''] = filled.documents
      await restoreBackup(target, file)
      await inStore(target, async ({ documentLog, compactableLog }) => {
        expect(await compactableLog.snapshot(merged)).toBeNull()
        expect((await documentLog.load(merged)).updates).toHaveLength(199)
        const [row] = await compactableLog.read(merged, 2, 1)
        expect([row?.firstSeq, row?.seq]).toEqual([3, 4])
      })
    })

    it('ST240 gives no epoch twice, and never one that was', async () => {
      const epochs = async (at: Date): Promise<number[]> => {
        const target = await newTarget()
        await restoreBackup(target, file, at)
        const rows = await allRows(target)
        return rows.flatMap(({ table, row }) => (table === 'document' ? [Number(row['epoch'])] : []))
      }
      const [first] = await epochs(restoredAt)
      const [second] = await epochs(new Date(restoredAt.getTime() + 1000))
      expect([first, second]).toEqual([restoredEpoch, restoredEpoch + 1])
      // A machine whose clock is before all documents raises it all the same.
      expect((await epochs(new Date(0)))[0]).toBe(2)
    })

    it('ST201 restores the same ends of all chains, and the same content in a new epoch', async () => {
      const target = await newTarget()
      const look = async ({ ledger, documentLog, compactableLog }: Store) => ({
        heads: [
          await ledger.head(filled.relationshipId, 'shared'),
          await ledger.head(filled.relationshipId, 'caucus.client'),
        ],
        events: await ledger.read(filled.relationshipId, 'shared', 0),
        documents: await Promise.all(
          filled.documents.map(async (id) => {
            const { epoch, seq } = await documentLog.load(id)
            return { epoch, seq, rows: await compactableLog.read(id, 0, 1000) }
          }),
        ),
      })
      const before = await inStore(source, look)
      await restoreBackup(target, file)
      const after = await inStore(target, look)
      expect(before.heads.map(({ seq }) => seq)).toEqual([150, 1])
      expect(after).toEqual({
        ...before,
        documents: before.documents.map((loaded, index) => ({
          ...loaded,
          epoch: after.documents[index]?.epoch,
        })),
      })
      for (const [index, { epoch }] of before.documents.entries()) {
        expect(after.documents[index]?.epoch).toBeGreaterThan(epoch)
      }
    })

    it('ST202 takes no session and no link along', async () => {
      const target = await newTarget()
      await restoreBackup(target, file)
      await inStore(target, async ({ sessions, links, people }) => {
        expect(await people.findById(filled.person)).not.toBeNull()
        expect(await sessions.findByIdHash(filled.sessionHash)).toBeNull()
        expect(await sessions.listByPerson(filled.person)).toEqual([])
        expect(await links.find('reset', filled.linkHash)).toBeNull()
      })
      const text = (await readLines(file)).join('')
      expect([text.includes(filled.sessionHash), text.includes(filled.linkHash)]).toEqual([false, false])
    })

    it('ST203 is of one moment, while others write', async () => {
      const [busy, target, backup] = [await filledSource(), await newTarget(), newFile()]
      // Read first and last: without one moment, the last would hold more than the first.
      const ends = ['a first', 'z last']
      const store = await storeAt(busy)
      const origin = { actor: 'anna', party: 'client', session: null, via: 'socket' } as const
      const place = { relationshipId: filled.relationshipId, scope: 'table', kind: 'page' } as const
      for (const id of ends) {
        await store.documents.create({ ...place, id, name: id, createdBy: 'anna', seed: null })
      }
      let [written, running] = [0, true]
      const writing = (async () => {
        while (running) {
          const seq = written + 1
          const bytes = Uint8Array.of(1)
          await store.documentLog.append(
            ends.map((documentId) => ({ documentId, seq, epoch: 1, origin, bytes })),
          )
          written = seq
        }
      })()
      await writeBackup(busy, backup).finally(() => {
        running = false
      })
      await writing
      await store.close()
      await restoreBackup(target, backup)
      const [first, last] = await inStore(target, ({ documentLog }) =>
        Promise.all(ends.map(async (id) => (await documentLog.load(id)).seq)),
      )
      expect(first).toBe(last)
      expect(written).toBeGreaterThan(first ?? written)
    })

    it('ST205 refuses a place without a database of Sweetspot', async () => {
      await expect(writeBackup(await newSource(), newFile())).rejects.toBeInstanceOf(DatabaseMissing)
    })

    it('ST208 refuses a database that holds anything, and leaves it as it is', async () => {
      const [used, started] = [await newTarget(), await newTarget()]
      await inStore(used, fillStore)
      const key = { publicKey: 'own', privateKey: 'own' }
      await inStore(started, ({ instanceKey }) => instanceKey.insertIfAbsent(key))
      for (const place of [used, started]) {
        const before = await allRows(place)
        await expect(restoreBackup(place, file)).rejects.toBeInstanceOf(DatabaseNotEmpty)
        expect(await allRows(place)).toEqual(before)
      }
    })

    it('ST209 restores all or nothing', async () => {
      const [spoiled, target] = [newFile(), await newTarget()]
      const lines = (await readLines(file)).slice(0, -1)
      const [stray = ''] = lines.filter((line) => line.includes('"table":"ledger_event"'))
      await writeSealed(spoiled, [
        ...lines,
        stray.replace('"relationship_id":"relationship"', '"relationship_id":"none"'),
      ])
      await expect(restoreBackup(target, spoiled)).rejects.toThrow(/foreign key/i)
      expect(await allRows(target)).toEqual([])
      await restoreBackup(target, file)
      expect(await allRows(target)).toHaveLength(lines.length - 1)
    })

    it('ST210 backs up what an older version wrote as it is, and brings it up to date when it is restored', async () => {
      const [old, target, backup] = [await newSource(), await newTarget(), newFile()]
      const older = await openDatabaseAt(old)
      await migrate(older, '0001-initial')
      const anna = {
        id: asPersonId('anna'),
        email: 'anna@example.com',
        name: 'Anna',
        created_at: '2026-01-01T00:00:00.000Z',
      }
      await older.db
        .insertInto('person')
        .values({ ...anna, password_hash: null })
        .execute()
      expect((await writeBackup(old, backup)).schema).toBe('0001-initial')
      expect(await stepsDone(older.db)).toEqual(['0001-initial'])
      await older.db.destroy()
      await restoreBackup(target, backup)
      const restored = await openDatabaseAt(target)
      expect(await stepsDone(restored.db)).toEqual(Object.keys(restored.steps))
      expect(await restored.db.selectFrom('person').selectAll().execute()).toEqual([
        { ...anna, password_hash: null, language: null, time_zone: null },
      ])
      await restored.db.destroy()
    })

    it('ST211 lets exactly one of two restores at once have a database', async () => {
      const target = await newTarget()
      const outcomes = await Promise.allSettled([restoreBackup(target, file), restoreBackup(target, file)])
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect(refused.map(({ reason }) => reason)).toEqual([expect.any(DatabaseNotEmpty)])
      expect(await allRows(target)).toHaveLength((await readLines(file)).length - 2)
    })
  })
}
