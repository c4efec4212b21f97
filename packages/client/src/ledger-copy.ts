import { type FeedFrame, feedFrameSchema } from '@sweetspot/protocol'
import type { LedgerStorage, StoredLedger } from './storage/relationship-storage.ts'

type EventsFrame = Extract<FeedFrame, { type: 'events' }>

const nothing: StoredLedger = { events: [], heads: [], complete: false }

/** A ledger's copy on this device, as frames of the feed. Where the device stores nothing, there is none. */
export class LedgerCopy {
  #storage: LedgerStorage | null

  constructor(storage: LedgerStorage | null) {
    this.#storage = storage
  }

  /** The kept events, a frame for each chain, in shape but not yet checked; nothing where a row is malformed. */
  async load(): Promise<{ readonly frames: readonly EventsFrame[]; readonly complete: boolean }> {
    const stored = (await this.#try((storage) => storage.load())) ?? nothing
    const frames: EventsFrame[] = []
    for (const head of stored.heads) {
      const parsed = feedFrameSchema.safeParse({ type: 'events', events: stored.events, head })
      if (!parsed.success || parsed.data.type !== 'events') return { frames: [], complete: false }
      const { chain, seq } = parsed.data.head
      const events = parsed.data.events.filter(({ header }) => header.chain === chain && header.seq <= seq)
      frames.push({ ...parsed.data, events })
    }
    return { frames, complete: stored.complete }
  }

  async append({ events, head }: EventsFrame): Promise<void> {
    await this.#try((storage) => storage.append(events, head))
  }

  async setComplete(): Promise<void> {
    await this.#try((storage) => storage.setComplete())
  }

  async clear(): Promise<void> {
    await this.#try((storage) => storage.clear())
  }

  /** Removes the copy for good: this replica keeps nothing from now on. */
  async forget(): Promise<void> {
    const storage = this.#storage
    this.#storage = null
    await storage?.clear()
  }

  /** Storage that fails once (switched off, full) is not asked again. */
  async #try<T>(use: (storage: LedgerStorage) => Promise<T>): Promise<T | null> {
    if (this.#storage === null) return null
    try {
      return await use(this.#storage)
    } catch {
      this.#storage = null
      return null
    }
  }
}
