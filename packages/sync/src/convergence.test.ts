import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { SyncEngine } from './engine.ts'
import { ManualClock } from './testing/manual-clock.ts'
import { MemoryDocumentLog } from './testing/memory-document-log.ts'
import { sampleShape } from './testing/sample-shape.ts'
import { identityNamed, TestClient } from './testing/test-client.ts'

/** One step of a simulated session; `who` picks a client. */
type Step =
  | { readonly kind: 'type'; readonly who: number; readonly at: number; readonly text: string }
  | { readonly kind: 'erase'; readonly who: number; readonly at: number }
  | { readonly kind: 'set'; readonly who: number; readonly key: string; readonly value: number }
  | { readonly kind: 'cut' | 'join'; readonly who: number }
  | { readonly kind: 'fail' | 'lose_answer' | 'server_edit' | 'commit' | 'restart' }

const who = fc.nat(3)
const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('type' as const),
        who,
        at: fc.nat(50),
        text: fc.string({ minLength: 1, maxLength: 5 }),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('erase' as const), who, at: fc.nat(50) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('set' as const),
        who,
        key: fc.constantFrom('a', 'b'),
        value: fc.nat(9),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('cut' as const, 'join' as const), who }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          'fail' as const,
          'lose_answer' as const,
          'server_edit' as const,
          'commit' as const,
          'restart' as const,
        ),
      }),
    },
  ),
  { maxLength: 60 },
)

/** Four people, one document, one engine that may be stopped and started over the same log. */
class Simulation {
  readonly log = new MemoryDocumentLog()
  readonly clients = [0, 1, 2, 3].map(() => new TestClient())
  engine = this.#engine()

  constructor() {
    this.log.createDocument('a')
  }

  #engine(): SyncEngine {
    const trouble = {
      onRefused: (): void => expect.fail('nothing here is refused'),
      onQuarantine: (): void => expect.fail('nothing here is malformed'),
      onStorageFailure: (): void => undefined,
    }
    return new SyncEngine({
      log: this.log,
      defer: setImmediate,
      clock: new ManualClock(),
      idleRooms: 0,
      shapeOf: () => sampleShape,
      trouble,
    })
  }

  async run(step: Step): Promise<void> {
    switch (step.kind) {
      case 'type': {
        const text = this.#client(step.who).doc.getText('text')
        text.insert(Math.min(step.at, text.length), step.text)
        return
      }
      case 'erase': {
        const text = this.#client(step.who).doc.getText('text')
        if (text.length > 0) text.delete(step.at % text.length, 1)
        return
      }
      case 'set':
        this.#client(step.who).doc.getMap('cells').set(step.key, step.value)
        return
      case 'cut':
        this.#client(step.who).disconnect(this.engine)
        return
      case 'join':
        await this.#join(step.who)
        return
      case 'fail':
        this.log.failNextAppend(new Error('disk full'))
        return
      case 'lose_answer':
        this.log.loseNextAnswer(new Error('connection reset'))
        return
      case 'server_edit': {
        const origin = { actor: 'server', party: 'client', session: null, via: 'http' } as const
        const change = (doc: Y.Doc): void => doc.getText('text').insert(0, '*')
        // A failed append rejects it; the document must be none the worse.
        await this.engine.transact(origin, [{ documentId: 'a', change }]).catch((error: unknown) => {
          expect(error).toBeInstanceOf(Error)
        })
        return
      }
      case 'commit':
        await this.settle()
        return
      case 'restart':
        await this.engine.close()
        this.engine = this.#engine()
    }
  }

  #client(index: number): TestClient {
    const client = this.clients[index]
    if (client === undefined) throw new Error('no such client')
    return client
  }

  async #join(index: number): Promise<void> {
    const client = this.#client(index)
    client.disconnect(this.engine)
    await client.connect(this.engine, 'a', identityNamed(`person ${index}`))
  }

  async settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve))
  }

  /** Everyone comes back until nothing changes any more: failures left over may close somebody once more. */
  async quiesce(): Promise<void> {
    for (let round = 0; round < 70; round += 1) {
      for (const index of this.clients.keys()) {
        if (this.#client(index).closedWith !== null || round === 0) await this.#join(index)
      }
      await this.settle()
      if (this.clients.every((client) => client.closedWith === null)) return
    }
    expect.fail('somebody is closed again and again')
  }
}

const content = (doc: Y.Doc): unknown => ({
  text: doc.getText('text').toString(),
  cells: doc.getMap('cells').toJSON(),
})

it('SY9 makes room, clients and replayed log equal, whatever happened', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const simulation = new Simulation()
      for (const step of plan) await simulation.run(step)
      await simulation.quiesce()
      const replay = new Y.Doc()
      for (const update of (await simulation.log.load('a')).updates) Y.applyUpdate(replay, update)
      const held = await simulation.engine.capture(['a'], ([document]) =>
        content(document?.doc ?? new Y.Doc()),
      )
      for (const version of [held, ...simulation.clients.map((client) => content(client.doc))]) {
        expect(version).toEqual(content(replay))
      }
      expect(replay.store.pendingStructs).toBeNull()
      for (const client of simulation.clients) client.destroy()
    }),
    { numRuns: 150 },
  )
})
