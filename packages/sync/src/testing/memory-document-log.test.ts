import { describe, expect, it } from 'vitest'
import type { PendingUpdate } from '../ports.ts'
import { compactableLogSuite } from './compactable-log.suite.ts'
import { documentLogSuite } from './document-log.suite.ts'
import { MemoryDocumentLog } from './memory-document-log.ts'

documentLogSuite(async () => {
  const log = new MemoryDocumentLog()
  return {
    log,
    createDocument: async (id) => log.createDocument(id),
    breakStorage: async () => log.breakStorage(new Error('the disk is gone')),
    close: async () => log.breakStorage(new Error('the log is closed')),
  }
})

compactableLogSuite(async () => {
  const log = new MemoryDocumentLog()
  return {
    log,
    compactable: log,
    createDocument: async (id) => log.createDocument(id),
    close: async () => log.breakStorage(new Error('the log is closed')),
  }
})

describe('memory document log', () => {
  function updateOf(seq: number): PendingUpdate {
    const origin = { actor: 'anna', party: 'client', session: null, via: 'socket' } as const
    return { documentId: 'page', seq, epoch: 1, origin, bytes: Uint8Array.of(seq) }
  }

  function logWithPage(): MemoryDocumentLog {
    const log = new MemoryDocumentLog()
    log.createDocument('page')
    return log
  }

  it('SY-LOG14 fails the next append on request, stores nothing of it and then goes on', async () => {
    const log = logWithPage()
    log.failNextAppend(new Error('disk full'))
    await expect(log.append([updateOf(1)])).rejects.toThrow('disk full')
    expect(log.batches).toEqual([])
    await log.append([updateOf(1)])
    expect(log.batches).toEqual([[updateOf(1)]])
  })

  it('SY-LOG15 loses the answer to the next append on request, after storing it', async () => {
    const log = logWithPage()
    log.loseNextAnswer(new Error('connection lost'))
    await expect(log.append([updateOf(1)])).rejects.toThrow('connection lost')
    expect((await log.load('page')).seq).toBe(1)
  })

  it('SY-LOG16 holds appends until released, and then stores them in their order', async () => {
    const log = logWithPage()
    const release = log.holdAppends()
    const both = Promise.all([log.append([updateOf(1)]), log.append([updateOf(2)])])
    expect((await log.load('page')).seq).toBe(0)
    release()
    await both
    expect(log.batches.map(([first]) => first?.seq)).toEqual([1, 2])
  })

  it('SY-LOG17 works again after its storage was repaired', async () => {
    const log = logWithPage()
    log.breakStorage(new Error('the disk is gone'))
    await expect(log.load('page')).rejects.toThrow('the disk is gone')
    log.breakStorage(null)
    expect(await log.load('page')).toMatchObject({ epoch: 1, seq: 0, updates: [] })
  })
})
