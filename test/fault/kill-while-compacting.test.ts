import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { RunningServer } from '../support/running-server.ts'
import { explore, type Session } from '../support/session.ts'
import { StockClient, until } from '../support/stock-provider.ts'
import { change, query, storedUpdates } from '../support/stored-data.ts'

const kills = 25
const words = 400
const wordsPerRound = 20
const seed = Number(process.env['FAULT_SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
const root = resolve(import.meta.dirname, '../..')

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start({ mode: 'explore' })
})
afterAll(() => server.dispose())

/** Starts `pnpm compact` on the server's data, and ends it without warning after that long. */
async function compact(killAfterMs: number | null): Promise<string> {
  const program = resolve(root, 'apps/server/src/compact.ts')
  const { PATH = '', HOME = '' } = process.env
  const cache = resolve(root, 'node_modules/.cache/server-process')
  const env = { PATH, HOME, DATA_DIR: server.dataDir, NODE_COMPILE_CACHE: cache }
  const child = spawn(process.execPath, [program], { cwd: root, env, stdio: 'pipe' })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const closed = once(child, 'close')
  if (killAfterMs !== null) {
    await Promise.race([setTimeout(killAfterMs), closed])
    child.kill('SIGKILL')
  }
  await closed
  return said
}

/** Makes what was just written an hour old, spread over a minute for every ten changes. Nobody may be writing. */
function letTimePass(): void {
  change(
    server,
    `update document_update set at = strftime('%Y-%m-%dT%H:%M:%fZ', at, '-1 day', '+' || (seq * 6) || ' seconds')
     where at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-1 hour')`,
  )
}

/** Two people write by turns, each word a commit of its own, and take out every tenth. */
async function write(writers: readonly StockClient[], count: number, from: number): Promise<void> {
  for (let index = from; index < from + count; index += 1) {
    const writer = writers[index % writers.length]
    if (writer === undefined) throw new Error('somebody writes')
    writer.text.insert(writer.text.length, `<${index}>`)
    if (index % 10 === 0) writer.text.delete(0, 3)
    if (index % 4 === 0) await writer.whenDurable()
  }
  await Promise.all(writers.map((writer) => writer.whenDurable()))
}

/** Everything the log ever held: each word, deleted or not, with whose client id it is under. */
function everythingIn(room: string): {
  readonly text: string
  readonly writers: ReadonlyMap<number, string>
} {
  const doc = new Y.Doc({ gc: false })
  const writers = new Map<number, string>()
  for (const { actor, bytes } of storedUpdates(server, room)) {
    Y.applyUpdate(doc, bytes)
    for (const client of Y.parseUpdateMeta(bytes).from.keys()) {
      if (!writers.has(client)) writers.set(client, actor)
    }
  }
  const texts: string[] = []
  for (const structs of doc.store.clients.values()) {
    for (const struct of structs) {
      if (struct instanceof Y.Item && struct.content instanceof Y.ContentString)
        texts.push(struct.content.str)
    }
  }
  return { text: texts.join(''), writers }
}

async function loaded(session: Session, room: string): Promise<string> {
  const fresh = await StockClient.open(session, room)
  const text = fresh.text.toString()
  fresh.destroy()
  return text
}

it(`loses nothing over ${kills} × kill -9 of a compaction (FAULT_SEED=${seed})`, async () => {
  const sessions = [await explore(server, 'client'), await explore(server, 'vendor')] as const
  const room = await sessions[0].createPage(await sessions[0].relationshipId(), 'table', 'Minutes')
  const writers = [await StockClient.open(sessions[0], room), await StockClient.open(sessions[1], room)]
  await write(writers, words, 0)
  const before = everythingIn(room)
  const rowsBefore = storedUpdates(server, room).length

  let cut = 0
  const moments = fc.sample(fc.integer({ min: 200, max: 700 }), { seed, numRuns: kills })
  for (const [round, moment] of moments.entries()) {
    letTimePass()
    // People go on while it runs, and while it dies.
    const from = words + round * wordsPerRound
    const [said] = await Promise.all([compact(moment), write(writers, wordsPerRound, from)])
    if (said === '') cut += 1
    expect(everythingIn(room).text, `kill ${round + 1}`).toContain('<1>')
  }
  expect(cut).toBeGreaterThan(0)
  letTimePass()
  expect(await compact(null)).toMatch(/ rows now\.\n$/)

  const [amara, daniel] = writers
  if (amara === undefined || daniel === undefined) throw new Error('two people write')
  await until(daniel.doc, () => daniel.text.toString() === amara.text.toString())
  const after = everythingIn(room)
  for (let index = 0; index < words + kills * wordsPerRound; index += 1) {
    // Every tenth was cut at its start, so its end is looked for.
    expect(after.text, `word ${index}`).toContain(`${index}>`)
  }
  expect(after.writers).toEqual(before.writers)
  expect(storedUpdates(server, room).length).toBeLessThan(rowsBefore / 4)
  expect(query(server, 'select 1 from document_snapshot')).not.toEqual([])
  await server.restart()
  expect(await loaded(sessions[0], room)).toBe(amara.text.toString())
  for (const writer of writers) writer.destroy()
})
