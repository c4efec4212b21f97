import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { freePort, occupyPort } from '../support/free-port.ts'
import { RawSocket } from '../support/raw-socket.ts'
import { RunningServer, samplePassword } from '../support/running-server.ts'
import { ServerProcess } from '../support/server-process.ts'
import { explore, send } from '../support/session.ts'
import { StockClient, until } from '../support/stock-provider.ts'
import { change } from '../support/stored-data.ts'
import { readFrame } from '../support/wire.ts'

let folder: string
const servers: RunningServer[] = []
const clients: StockClient[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sweetspot-startup-'))
})
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy()
  for (const server of servers.splice(0)) await server.dispose()
})
afterAll(() => rm(folder, { recursive: true }))

async function start(): Promise<RunningServer> {
  const server = await RunningServer.start({ mode: 'explore' })
  servers.push(server)
  return server
}

/** A running server, a page on it, and a stock client of the client's lead in that page. */
async function startWithPage() {
  const server = await start()
  const session = await explore(server, 'client')
  const room = await session.createPage(await session.relationshipId(), 'table', 'Minutes')
  const client = await StockClient.open(session, room)
  clients.push(client)
  return { server, session, room, client }
}

describe('a good start', () => {
  it('says one line, and nothing else', async () => {
    const port = await freePort()
    const server = new ServerProcess({ PORT: String(port), DATA_DIR: join(folder, 'new/folder') })
    try {
      await server.said(/^Sweetspot is ready.*\n/m)
      expect((await send(`http://127.0.0.1:${port}/ready`)).status).toBe(200)
      server.signal('SIGTERM')
      expect(await server.exited()).toBe(0)
      expect([server.stdout, server.stderr]).toEqual([`Sweetspot is ready at http://localhost:${port}\n`, ''])
    } finally {
      server.signal('SIGKILL')
      await server.exited()
    }
  })

  it('answers whoever came before it was ready, over HTTP and over websockets', async () => {
    const port = await freePort()
    const server = new ServerProcess({
      PORT: String(port),
      DATA_DIR: folder,
      SAMPLE_PASSWORD: samplePassword,
    })
    try {
      await portOpened(port)
      const socket = new RawSocket(`ws://127.0.0.1:${port}/sync/x/table/y`, {
        Origin: `http://127.0.0.1:${port}`,
      })
      const [health, end] = await Promise.all([send(`http://127.0.0.1:${port}/health`), socket.whenEnded()])
      expect([health.status, end.code]).toEqual([200, 4401])
    } finally {
      server.signal('SIGKILL')
      await server.exited()
    }
  })
})

/** Resolves as soon as something listens on a port; tries again at once where nothing does. */
async function portOpened(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1')
    const opened = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (opened) return
  }
}

/** Starts a server that is expected to give up; returns what it said. */
async function giveUp(env: Readonly<Record<string, string>>): Promise<string> {
  const server = new ServerProcess({ PORT: '0', DATA_DIR: join(folder, 'data'), ...env })
  const code = await server.exited()
  expect([code, server.stdout]).toEqual([1, ''])
  return server.stderr
}

describe('a wrong configuration ends the start with one sentence and exit code 1', {
  concurrent: true,
}, () => {
  const port = 'PORT must be a number from 0 to 65535, such as 8787.'
  const publicUrl =
    'PUBLIC_URL must be an http or https address without a path, such as https://sweetspot.example.'
  it.each<[variable: string, value: string, sentence: string]>([
    ['PORT', 'abc', port],
    ['PORT', '70000', port],
    [
      'HOST',
      '192.0.2.1',
      'HOST 192.0.2.1 is not an address of this machine; set HOST to 127.0.0.1 or 0.0.0.0.',
    ],
    ['PUBLIC_URL', 'nonsense', publicUrl],
    ['PUBLIC_URL', 'https://sweetspot.example/app', publicUrl],
    ['SAMPLE_PASSWORD', 'short', 'SAMPLE_PASSWORD must have at least 8 characters.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug and silent.'],
    [
      'DATABASE_URL',
      'mysql://localhost/sweetspot',
      'DATABASE_URL must be the address of a PostgreSQL database, such as postgres://user:password@localhost:5432/sweetspot, with signs of the password other than letters and digits written like %40.',
    ],
    [
      'DATABASE_URL',
      'postgres://anna:secret@127.0.0.1:1/sweetspot',
      'DATABASE_URL cannot be used: the database sweetspot at 127.0.0.1:1 cannot be opened (connect ECONNREFUSED 127.0.0.1:1); check that PostgreSQL runs there, and the name, user and password.',
    ],
  ])('%s=%s', async (variable, value, sentence) => {
    expect(await giveUp({ [variable]: value })).toBe(`${sentence}\n`)
  })

  it('PORT that is taken', async () => {
    const { port, server } = await occupyPort()
    try {
      expect(await giveUp({ PORT: String(port) })).toBe(
        `PORT ${port} is taken by another program; stop that program or set PORT to a free number.\n`,
      )
    } finally {
      server.close()
    }
  })

  it('DATA_DIR that is a file, or lies in one', async () => {
    const file = join(folder, 'file')
    await writeFile(file, 'not a folder')
    for (const place of [file, join(file, 'below')]) {
      const said = await giveUp({ DATA_DIR: place })
      expect(said.startsWith(`DATA_DIR ${place} cannot be used (`)).toBe(true)
      expect(said).toMatch(/^[^\n]+\); set DATA_DIR to a folder that can be written\.\n$/)
    }
  })

  it('DATA_DIR with another file in the database’s place', async () => {
    const strange = await mkdtemp(join(folder, 'strange-'))
    await writeFile(
      join(strange, 'sweetspot.db'),
      'not a database, but long enough to look like one'.repeat(100),
    )
    expect(await giveUp({ DATA_DIR: strange })).toBe(
      `DATA_DIR ${strange} cannot be used: the database ${join(strange, 'sweetspot.db')} cannot be opened ` +
        '(file is not a database); check that its folder exists and may be written, and that the file is a database.\n',
    )
  })
})

describe('a database of a newer version', () => {
  it('ends the start with one sentence and exit code 1', async () => {
    const server = await start()
    await server.stop()
    change(server, `insert into kysely_migration (name, timestamp) values ('9999-later', '')`)
    expect(await giveUp({ DATA_DIR: server.dataDir })).toBe(
      `DATA_DIR ${server.dataDir} cannot be used: this database was written by a newer version of Sweetspot ` +
        '(step 9999-later); start that version, or restore a backup made before the upgrade.\n',
    )
  })
})

describe('a stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s exits with 0', async (signal) => {
    const server = new ServerProcess({ PORT: '0', DATA_DIR: join(folder, signal) })
    await server.said(/^Sweetspot is ready.*\n/m)
    server.signal(signal)
    expect([await server.exited(), server.stderr]).toEqual([0, ''])
  })

  it('closes every socket with 1012 and a sentence, and exits with 0', async () => {
    const { server, session, room } = await startWithPage()
    const sync = new RawSocket(`${server.socketOrigin}/sync/${room}`, session.headers)
    await sync.frame((frame) => readFrame(frame).kind === 'step1')
    const feed = new RawSocket(`${server.socketOrigin}/feed/${room.split('/')[0]}`, session.headers)
    await feed.frame((frame) => Buffer.from(frame).toString() === '{"type":"live"}')
    const code = await server.stop()
    const restart = {
      code: 1012,
      reason: 'The server is restarting; your changes wait on this device.',
    }
    expect([code, await sync.whenEnded(), await feed.whenEnded()]).toEqual([0, restart, restart])
    expect(server.stderr).toBe('')
  })

  it('under constant typing still exits with 0, and what the others had seen is there afterwards', async () => {
    const { server, session, room, client } = await startWithPage()
    const reader = await StockClient.open(await explore(server, 'vendor'), room)
    clients.push(reader)
    let typing = true
    const type = (): void => {
      if (!typing) return
      client.text.insert(client.text.length, 'x')
      setImmediate(type)
    }
    type()
    await until(reader.doc, () => reader.text.length > 20)
    expect(await server.stop()).toBe(0)
    typing = false
    const seen = reader.text.length
    // Nobody else may bring the text back.
    for (const gone of clients.splice(0)) gone.destroy()
    await server.restart()
    const later = await StockClient.open(session, room)
    clients.push(later)
    expect(later.text.length).toBeGreaterThanOrEqual(seen)
  })
})

describe('a restart', () => {
  it('keeps the data and the sessions', async () => {
    const { server, session, room, client } = await startWithPage()
    client.text.insert(0, 'agreed')
    await client.whenDurable()
    const relationshipId = await session.relationshipId()
    await server.restart()
    expect(await session.relationshipId()).toBe(relationshipId)
    const later = await StockClient.open(session, room)
    clients.push(later)
    expect([later.text.toString(), later.doc.getMap('meta').get('title')]).toEqual(['agreed', 'Minutes'])
  })

  it('is survived by a stock client, which comes back by itself with what was typed meanwhile', async () => {
    const { server, session, room, client } = await startWithPage()
    client.text.insert(0, 'before, ')
    await client.whenDurable()
    await server.stop()
    client.text.insert(8, 'meanwhile, ')
    await server.restart()
    await client.whenSynced()
    client.text.insert(19, 'after')
    await client.whenDurable()
    const later = await StockClient.open(session, room)
    clients.push(later)
    expect(later.text.toString()).toBe('before, meanwhile, after')
    expect(client.socketCount).toBeGreaterThan(1)
  })
})
