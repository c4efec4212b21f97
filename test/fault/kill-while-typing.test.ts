import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { RunningServer } from '../support/running-server.ts'
import { explore, type Session } from '../support/session.ts'
import { StockClient, until } from '../support/stock-provider.ts'

const kills = 50
const seed = Number(process.env['FAULT_SEED'] ?? Math.trunc(Math.random() * 2 ** 31))

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start({ mode: 'explore' })
})
afterAll(() => server.dispose())

/** Somebody who types without pause and remembers what the server called durable. */
class Typist {
  readonly client: StockClient
  readonly #name: string
  #typed = 0
  /** Words up to this one were confirmed. */
  #saved = 0

  constructor(name: string, client: StockClient) {
    this.#name = name
    this.client = client
  }

  #word(index: number): string {
    return `<${this.#name}${index}>`
  }

  /** Types one word, at the start or the end, so that no word is ever split. */
  #type(): void {
    this.#typed += 1
    const { text } = this.client
    text.insert(this.#typed % 2 === 0 ? 0 : text.length, this.#word(this.#typed))
  }

  /** Types a few words and waits until they are durable, again and again, until `over` resolves. */
  async work(over: Promise<'over'>, onSaved: () => void): Promise<void> {
    for (;;) {
      for (let words = 0; words < 3; words += 1) this.#type()
      const upTo = this.#typed
      const outcome = await Promise.race([this.client.whenDurable(), over])
      if (outcome === 'over') return
      this.#saved = upTo
      onSaved()
    }
  }

  /** Words the server had called durable. */
  get saved(): string[] {
    return Array.from({ length: this.#saved }, (_, index) => this.#word(index + 1))
  }

  /** Words of this person that somebody else has on screen. */
  seenBy(other: Typist): string[] {
    const shown = other.client.text.toString()
    return Array.from({ length: this.#typed }, (_, index) => this.#word(index + 1)).filter((word) =>
      shown.includes(word),
    )
  }
}

/** Lets both type until that many confirmations have come, then ends the server without warning. */
async function killAfter(confirmations: number, typists: readonly Typist[]): Promise<void> {
  const { promise: over, resolve: end } = Promise.withResolvers<'over'>()
  const { promise: enough, resolve: reached } = Promise.withResolvers<void>()
  let count = 0
  const onSaved = (): void => {
    count += 1
    if (count >= confirmations) reached()
  }
  const working = typists.map((typist) => typist.work(over, onSaved))
  await enough
  await server.kill()
  end('over')
  await Promise.all(working)
  await Promise.all(typists.map((typist) => typist.client.whenOffline()))
  for (const typist of typists) typist.client.provider.disconnect()
}

async function textAfterRestart(session: Session, room: string): Promise<string> {
  await server.restart()
  const fresh = await StockClient.open(session, room)
  const text = fresh.text.toString()
  fresh.destroy()
  return text
}

it(`loses nothing that was saved or seen over ${kills} × kill -9 (FAULT_SEED=${seed})`, async () => {
  const sessions = [await explore(server, 'client'), await explore(server, 'vendor')] as const
  const room = await sessions[0].createPage(await sessions[0].relationshipId(), 'table', 'Minutes')
  const amara = new Typist('a', await StockClient.open(sessions[0], room))
  const daniel = new Typist('d', await StockClient.open(sessions[1], room))
  const typists = [amara, daniel]
  const moments = fc.sample(fc.integer({ min: 1, max: 25 }), { seed, numRuns: kills })
  for (const [round, confirmations] of moments.entries()) {
    await killAfter(confirmations, typists)
    const promised = [...amara.saved, ...daniel.saved, ...amara.seenBy(daniel), ...daniel.seenBy(amara)]
    const text = await textAfterRestart(sessions[0], room)
    expect(
      promised.filter((word) => !text.includes(word)),
      `kill ${round + 1}`,
    ).toEqual([])
    for (const typist of typists) typist.client.provider.connect()
    await Promise.all(typists.map((typist) => typist.client.whenSynced()))
  }
  await Promise.all(typists.map((typist) => typist.client.whenDurable()))
  await until(daniel.client.doc, () => daniel.client.text.toString() === amara.client.text.toString())
  expect(amara.saved.length + daniel.saved.length).toBeGreaterThan(kills)
  for (const typist of typists) typist.client.destroy()
})
