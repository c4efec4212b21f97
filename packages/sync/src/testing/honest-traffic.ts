import * as prng from 'lib0/prng'
import * as Y from 'yjs'
import { SyncEngine } from '../engine.ts'
import { HonestEditor } from './honest-editor.ts'
import { ManualClock } from './manual-clock.ts'
import { MemoryDocumentLog } from './memory-document-log.ts'
import { sampleShape } from './sample-shape.ts'
import { identityNamed, TestClient } from './test-client.ts'

/** How many people write into one document at once. */
const people = 4

/** One of them: their device as it is now, and whether it has a line. */
interface Person {
  readonly name: string
  client: TestClient
  editor: HonestEditor
  online: boolean
}

/**
 * People who edit one document as honest people do, by a seed: they type, delete, format, split, nest, undo, redo,
 * lose the line in the middle of it, go on, come back, and come back with a device that was switched off meanwhile.
 */
export class HonestTraffic {
  readonly log = new MemoryDocumentLog()
  /** What the guard refused, of which there should be nothing. */
  readonly refusals: string[] = []
  readonly #clock = new ManualClock()
  #updates = 0
  readonly #random: prng.PRNG
  readonly #engine: SyncEngine
  readonly #people: Person[] = []

  constructor(seed: number) {
    this.#random = prng.create(seed)
    this.log.createDocument('a')
    this.#engine = new SyncEngine({
      log: this.log,
      defer: setImmediate,
      clock: this.#clock,
      idleRooms: 0,
      shapeOf: () => sampleShape,
      trouble: {
        onRefused: (_id, { user }, rule) => this.refusals.push(`${user.name}: ${rule}`),
        onQuarantine: (_id, _entry, cause) => this.refusals.push(`threw ${String(cause)}`),
        onStorageFailure: (error) => this.refusals.push(`storage ${String(error)}`),
      },
    })
  }

  /** Changes that people made so far, each of which was one update. */
  get updates(): number {
    return this.#updates
  }

  /** Lets everybody edit until about so many changes were made; everyone is back at the end. */
  async run(updates: number): Promise<void> {
    for (let n = 0; n < people; n += 1) this.#people.push(await this.#arrive(`person ${n}`))
    while (this.#updates < updates && this.refusals.length === 0) {
      for (let steps = prng.int32(this.#random, 1, 30); steps > 0; steps -= 1) {
        prng.oneOf(this.#random, this.#people).editor.step()
      }
      // Thirty steps of four people take them a second at least.
      this.#clock.advance(1000)
      if (prng.int32(this.#random, 0, 2) === 0) await turn()
      if (prng.int32(this.#random, 0, 5) === 0) await this.#changeLine(prng.oneOf(this.#random, this.#people))
    }
    for (const person of this.#people) if (!person.online) await this.#changeLine(person)
    for (let turns = 0; turns < 5; turns += 1) await turn()
  }

  /** Every replica's content, the server's log first; all are equal. */
  async contents(): Promise<readonly string[]> {
    const replay = new Y.Doc()
    for (const update of (await this.log.load('a')).updates) Y.applyUpdate(replay, update)
    return [replay, ...this.#people.map(({ client }) => client.doc)].map(contentOf)
  }

  close(): void {
    for (const { client, editor } of this.#people) {
      editor.close()
      client.destroy()
    }
  }

  async #arrive(name: string, kept: Uint8Array | null = null): Promise<Person> {
    const client = new TestClient(prng.uint32(this.#random, 1, 0xffffffff))
    if (kept !== null) Y.applyUpdate(client.doc, kept, client)
    client.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== client) this.#updates += 1
    })
    const person = { name, client, editor: new HonestEditor(client.doc, this.#random), online: true }
    await client.connect(this.#engine, 'a', identityNamed(name))
    return person
  }

  async #changeLine(person: Person): Promise<void> {
    person.online = !person.online
    if (!person.online) {
      person.client.disconnect(this.#engine)
      return
    }
    if (prng.bool(this.#random)) {
      await person.client.connect(this.#engine, 'a', identityNamed(person.name))
      return
    }
    // The device was switched off, so that what it kept is sent by another Yjs client of the same person.
    const kept = Y.encodeStateAsUpdate(person.client.doc)
    person.editor.close()
    person.client.destroy()
    Object.assign(person, await this.#arrive(person.name, kept))
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function contentOf(doc: Y.Doc): string {
  const texts = ['text:row-1', 'text:row-2', 'content'].map((name) => doc.getXmlFragment(name).toString())
  const cells = [...doc.getMap('cells').entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([texts, cells, doc.getText('text').toString()])
}
