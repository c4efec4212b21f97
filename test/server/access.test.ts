import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { RawSocket } from '../support/raw-socket.ts'
import { RunningServer } from '../support/running-server.ts'
import { people, type Session, signIn } from '../support/session.ts'
import { paragraphUpdate, SharedText } from '../support/shared-text.ts'
import { StockClient } from '../support/stock-provider.ts'
import { change, replayed, storedBytes, storedUpdates } from '../support/stored-data.ts'
import { readFrame, wire } from '../support/wire.ts'

let server: RunningServer
let amara: Session
let daniel: Session
let relationshipId: string
let register: string
const opened: { destroy(): void }[] = []

beforeAll(async () => {
  server = await RunningServer.start()
  amara = await signIn(server, people.amara)
  daniel = await signIn(server, people.daniel)
  relationshipId = await amara.relationshipId()
  register = `${relationshipId}/table/objectives`
})
afterEach(() => {
  for (const resource of opened.splice(0)) resource.destroy()
})
afterAll(() => server.dispose())

function socket(path: string, headers: Readonly<Record<string, string>> = amara.headers): RawSocket {
  const raw = new RawSocket(server.socketOrigin + path, headers)
  opened.push({ destroy: () => raw.terminate() })
  return raw
}

async function stock(session: Session, room: string): Promise<StockClient> {
  const client = await StockClient.open(session, room)
  opened.push(client)
  return client
}

/** Opens a socket to a room and resolves when the server has greeted it. */
async function greeted(room: string, headers?: Readonly<Record<string, string>>): Promise<RawSocket> {
  const raw = socket(`/sync/${room}`, headers)
  await raw.frame((frame) => readFrame(frame).kind === 'step1')
  return raw
}

const isBarrier = (n: number) => (frame: Uint8Array) => frame[0] === 100 && frame[1] === n

/** Resolves once the server has answered this socket: it is alive, and nothing of it is under way any more. */
async function answered(raw: RawSocket, n: number): Promise<void> {
  raw.send(wire.barrier(n))
  await raw.frame(isBarrier(n))
}

describe('who is not signed in', () => {
  const sentence = 'You are signed out; sign in again to go on.'

  it.each([
    ['without a cookie', {}],
    ['with a cookie that nobody was given', { Cookie: 'session=guessed' }],
    ['with a bearer token that nobody was given', { Authorization: 'Bearer guessed' }],
  ])('is let in over HTTP and closed with 4401: %s', async (_case, credentials) => {
    for (const path of [`/sync/${register}`, `/feed/${relationshipId}`, '/sync/no/table/such']) {
      const raw = socket(path, { Origin: server.origin, ...credentials })
      expect(await raw.whenOpened()).toEqual({ kind: 'open' })
      expect(await raw.whenEnded()).toEqual({ code: 4401, reason: sentence })
      expect(raw.received).toEqual([])
    }
  })
})

describe('what is not shared', () => {
  it('answers 4404 exactly as what does not exist', async () => {
    const page = await amara.createPage(relationshipId, 'caucus.client', 'How far we would go')
    const unknown = await socket(`/sync/${relationshipId}/table/unknown`, daniel.headers).whenEnded()
    expect(unknown).toEqual({
      code: 4404,
      reason: 'There is no such document, or it is not shared with you.',
    })
    for (const room of [
      `${relationshipId}/caucus.client/notes`,
      page,
      `${relationshipId}/caucus.client/unknown`,
      `${relationshipId}/nowhere/objectives`,
      'unknown/table/objectives',
    ]) {
      const raw = socket(`/sync/${room}`, daniel.headers)
      expect([room, await raw.whenEnded(), raw.received]).toEqual([room, unknown, []])
    }
    const own = await greeted(page)
    expect(own.isOpen).toBe(true)
  })

  it('is refused with 404 over the feed of an unknown relationship', async () => {
    const raw = socket('/feed/unknown')
    expect((await raw.whenEnded()).code).toBe(4404)
  })

  it('is not a websocket at all elsewhere: HTTP 404', async () => {
    for (const path of ['/', '/sync', `/sync/${relationshipId}/table`, `/sync/${register}/more`]) {
      expect(await socket(path).whenOpened()).toEqual({
        kind: 'refused',
        status: 404,
        body: 'There is no websocket here.',
      })
    }
  })
})

describe('a reader who writes', () => {
  it('is closed with 4403, and nothing of it is stored or seen', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const room = `${relationshipId}/voice.client/wins`
    const owner = await stock(amara, room)
    owner.text.insert(0, 'what the client wants')
    await owner.whenDurable()
    const before = Y.encodeStateAsUpdate(owner.doc)
    const stored = storedUpdates(server, room).length

    const vendor = await stock(daniel, room)
    vendor.text.insert(0, 'what the vendor wants the client to want')
    expect((await vendor.whenClosed()).code).toBe(4403)

    await owner.whenDurable()
    expect(Y.encodeStateAsUpdate(owner.doc)).toEqual(before)
    expect(storedUpdates(server, room)).toHaveLength(stored)
    const bytes = storedBytes(server)
    expect(['what the client wants', 'what the vendor wants'].map((text) => bytes.includes(text))).toEqual([
      true,
      false,
    ])
    warn.mockRestore()
  })

  it('is closed whichever message carries the change, and told why first', async () => {
    const room = `${relationshipId}/voice.client/wins`
    for (const frame of [wire.update(paragraphUpdate(room, 'a')), wire.step2(paragraphUpdate(room, 'b'))]) {
      const raw = await greeted(room, daniel.headers)
      raw.send(frame)
      expect((await raw.whenEnded()).code).toBe(4403)
      expect(readFrame(raw.received.at(-1) ?? frame).kind).toBe('auth')
    }
  })
})

describe('a client that the server does not understand, or that is too old', () => {
  it('is closed with 4426 for an older document schema', async () => {
    for (const schema of ['0', '2', 'x']) {
      expect((await socket(`/sync/${register}?schema=${schema}`).whenEnded()).code).toBe(4426)
    }
    expect((await greeted(`${register}?schema=1`)).isOpen).toBe(true)
  })

  it('is closed with 4409 for another epoch, before it receives anything', async () => {
    const raw = socket(`/sync/${register}?epoch=99`)
    expect((await raw.whenEnded()).code).toBe(4409)
    expect(raw.received).toEqual([])
    expect((await greeted(`${register}?epoch=1`)).isOpen).toBe(true)
  })

  it.each<[string, Uint8Array | string]>([
    ['text', 'hello'],
    ['an empty frame', Uint8Array.of()],
    ['an unknown message', Uint8Array.of(42)],
    ['a length that lies', Uint8Array.of(0, 2, 200, 1, 2, 3)],
    ['bytes left over', Uint8Array.of(3, 0)],
    ['an update that is none', Uint8Array.of(0, 2, 3, 255, 255, 255)],
    ['a state vector that is none', Uint8Array.of(0, 0, 2, 255, 255)],
    ['an awareness message that is none', Uint8Array.of(1, 1, 9)],
  ])('is closed with 4400 for %s', async (_what, frame) => {
    const raw = await greeted(register)
    raw.send(frame)
    expect((await raw.whenEnded()).code).toBe(4400)
  })

  it('is closed with 4400 for a feed number that is none', async () => {
    expect((await socket(`/feed/${relationshipId}?shared=soon`).whenEnded()).code).toBe(4400)
  })
})

describe('an update that builds on what the server does not have', () => {
  it('is passed over while the client is greeting, and closed with 4422 afterwards', async () => {
    const room = await amara.createPage(relationshipId, 'table', 'Gaps')
    const doc = new Y.Doc()
    const text = new SharedText(doc, room)
    text.insert(0, 'missing')
    const missing = Y.encodeStateVector(doc)
    text.insert(7, ' and what follows')
    const follows = Y.encodeStateAsUpdate(doc, missing)

    const raw = await greeted(room)
    raw.send(wire.update(follows))
    raw.send(wire.step2(Y.encodeStateAsUpdate(doc)))
    await answered(raw, 1)
    expect(replayed(server, room).getXmlFragment('content').toString()).toContain('missing and what follows')

    const other = await greeted(await amara.createPage(relationshipId, 'table', 'More gaps'))
    other.send(wire.step2(Y.encodeStateAsUpdate(new Y.Doc())))
    other.send(wire.update(follows))
    expect((await other.whenEnded()).code).toBe(4422)
  })
})

describe('a client that does not read', () => {
  it('is closed with 1013 once 4 MiB wait for it, and nobody else is', async () => {
    const room = await amara.createPage(relationshipId, 'table', 'Much')
    const writer = await stock(amara, room)
    const slow = await greeted(room, daniel.headers)
    slow.pause()
    // 16 MiB: more than the queue and the two ends of the connection hold together.
    for (let part = 0; part < 20; part += 1) {
      writer.text.insert(0, 'x'.repeat(800 * 1024))
      await writer.whenDurable()
    }
    slow.resume()
    expect((await slow.whenEnded()).code).toBe(1013)
    expect(writer.socketCount).toBe(1)
  })
})

describe('the size of a frame', () => {
  const limit = 1024 * 1024

  it('closes with 4413 beyond 1 MiB', async () => {
    const raw = await greeted(register)
    raw.send(new Uint8Array(limit + 1))
    expect(await raw.whenEnded()).toEqual({
      code: 4413,
      reason: 'This change is too large to send in one piece; paste it in smaller parts.',
    })
  })

  it('is fine up to 1 MiB', async () => {
    const room = await amara.createPage(relationshipId, 'table', 'Long')
    const raw = await greeted(room)
    const updateOf = (length: number) => wire.update(paragraphUpdate(room, 'x'.repeat(length), 1))
    const overhead = updateOf(limit / 2).length - limit / 2
    const frame = updateOf(limit - overhead)
    expect(frame.length).toBeGreaterThan(limit - 16)
    expect(frame.length).toBeLessThanOrEqual(limit)
    raw.send(frame)
    await answered(raw, 1)
    expect(storedUpdates(server, room).at(-1)?.bytes.length).toBeGreaterThan(limit - 32)
  })
})

describe('where a socket comes from', () => {
  it('is refused with HTTP 403 from a foreign page, whatever its credentials', async () => {
    const { Cookie } = amara.headers
    for (const Origin of [
      'https://evil.example',
      'null',
      'http://127.0.0.1:1',
      `${server.origin}.evil.example`,
    ]) {
      for (const path of [`/sync/${register}`, `/feed/${relationshipId}`]) {
        const credentials = { Cookie, Authorization: `Bearer ${amara.id}` }
        expect(await socket(path, { Origin, ...credentials }).whenOpened()).toEqual({
          kind: 'refused',
          status: 403,
          body: `Open Sweetspot at http://localhost:${server.port}.`,
        })
      }
    }
  })

  it('is refused with HTTP 403 without an origin, unless it brings a bearer token', async () => {
    const { Cookie } = amara.headers
    expect(await socket(`/sync/${register}`, { Cookie }).whenOpened()).toMatchObject({ status: 403 })
    const basic = { Cookie, Authorization: 'Basic abc' }
    expect(await socket(`/sync/${register}`, basic).whenOpened()).toMatchObject({ status: 403 })
    const raw = await greeted(register, { Authorization: `Bearer ${amara.id}` })
    raw.send(wire.step1(Uint8Array.of(0)))
    await raw.frame((frame) => readFrame(frame).kind === 'step2')
  })

  it('may be either name of this machine', async () => {
    const { Cookie } = amara.headers
    const raw = await greeted(register, { Cookie, Origin: `http://localhost:${server.port}` })
    expect(raw.isOpen).toBe(true)
  })
})

describe('signing out', () => {
  it('closes that session’s sockets with 4401 and leaves the person’s other session alone', async () => {
    const leaving = await signIn(server, people.helen)
    const staying = await signIn(server, people.helen)
    const sync = await greeted(register, leaving.headers)
    const feed = socket(`/feed/${relationshipId}`, leaving.headers)
    const otherSync = await greeted(register, staying.headers)
    const otherFeed = socket(`/feed/${relationshipId}`, staying.headers)
    const isLive = (frame: Uint8Array): boolean => Buffer.from(frame).toString() === '{"type":"live"}'
    await Promise.all([feed.frame(isLive), otherFeed.frame(isLive)])

    expect((await leaving.delete('/api/session')).status).toBe(204)
    expect((await sync.whenEnded()).code).toBe(4401)
    expect((await feed.whenEnded()).code).toBe(4401)

    await answered(otherSync, 1)
    expect(otherFeed.isOpen).toBe(true)
    expect((await leaving.get('/api/me')).status).toBe(401)
    expect((await staying.get('/api/me')).status).toBe(200)
  })

  it('leaves no socket over which something could still be written', async () => {
    const leaving = await signIn(server, people.helen)
    const room = await leaving.createPage(relationshipId, 'table', 'Last words')
    const raw = await greeted(room, leaving.headers)
    const stored = storedUpdates(server, room).length
    await leaving.delete('/api/session')
    raw.send(wire.update(paragraphUpdate(room, 'too late')))
    expect((await raw.whenEnded()).code).toBe(4401)
    expect(storedUpdates(server, room)).toHaveLength(stored)
  })
})

describe('two relationships on one instance', () => {
  it('know nothing of each other’s documents, ledgers and people', async () => {
    const page = await amara.createPage(relationshipId, 'table', 'Ours')
    // A second sample with people of its own: the first one's get other addresses, and the instance forgets it.
    await server.stop()
    change(server, `update person set email = 'former.' || email`)
    change(server, `delete from instance_setting where key like 'sample.%'`)
    await server.restart()
    const stranger = await signIn(server, people.amara)
    const otherId = await stranger.relationshipId()
    expect(otherId).not.toBe(relationshipId)
    const former = await signIn(server, `former.${people.amara}`)
    expect(await former.relationshipId()).toBe(relationshipId)

    const name = page.slice(page.lastIndexOf('/') + 1)
    const place = `/api/relationships/${relationshipId}`
    for (const room of [register, page, `${otherId}/table/${name}`]) {
      expect([room, (await socket(`/sync/${room}`, stranger.headers).whenEnded()).code]).toEqual([room, 4404])
    }
    expect((await socket(`/feed/${relationshipId}`, stranger.headers).whenEnded()).code).toBe(4404)
    expect((await stranger.get(`${place}/record`)).status).toBe(404)
    const body = { scope: 'table', kind: 'page', title: 'Theirs' }
    expect((await stranger.post(`${place}/documents`, body)).status).toBe(404)
    expect((await greeted(page, former.headers)).isOpen).toBe(true)
  })
})
