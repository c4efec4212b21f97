import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { Arena } from '../support/arena.ts'
import { RawSocket } from '../support/raw-socket.ts'
import { storedUpdates } from '../support/stored-data.ts'
import { wire } from '../support/wire.ts'

let arena: Arena

beforeAll(async () => {
  arena = await Arena.open()
})
afterAll(() => arena.dispose())

describe('transport', () => {
  it('closes with 4413 on a frame of fifty megabytes, from its first bytes', async () => {
    expect(await arena.attack(({ raw }) => raw.send(new Uint8Array(50 * 1024 * 1024)))).toBe(4413)
  })

  it('closes with 4413 on a frame a byte over the limit, and on one of five megabytes', async () => {
    for (const size of [1024 * 1024 + 1, 5 * 1024 * 1024]) {
      expect(await arena.attack(({ raw }) => raw.send(new Uint8Array(size)))).toBe(4413)
    }
  })

  it('agrees to no compression, so that nothing can unfold in it', async () => {
    const { server, eve, relationshipId } = arena
    const socket = new WebSocket(`${server.socketOrigin}/feed/${relationshipId}`, {
      headers: eve.headers,
      perMessageDeflate: true,
    })
    const extensions = await new Promise((resolve) => socket.on('open', () => resolve(socket.extensions)))
    expect(extensions).toBe('')
    socket.terminate()
  })

  it('closes with 4429 on a message in thousands of pieces', async () => {
    const room = await arena.amara.createPage(arena.relationshipId, 'table', 'Pieces')
    const socket = new WebSocket(`${arena.server.socketOrigin}/sync/${room}`, { headers: arena.eve.headers })
    await new Promise((resolve) => socket.on('open', resolve))
    const ended = new Promise((resolve) => socket.on('close', resolve))
    for (let n = 0; n < 5000; n += 1) socket.send(Uint8Array.of(0), { fin: false, binary: true })
    expect(await ended).toBe(4429)
  })

  it('closes with 4429 on a flood of messages', async () => {
    const flood = Uint8Array.of(3)
    expect(
      await arena.attack(({ raw }) => {
        for (let n = 0; n < 20_000; n += 1) raw.send(flood)
      }),
    ).toBe(4429)
  })

  it('closes with 4400 whoever talks to the feed', async () => {
    const feed = new RawSocket(`${arena.server.socketOrigin}/feed/${arena.relationshipId}`, arena.eve.headers)
    await feed.frame(() => true)
    feed.send('hello')
    expect((await feed.whenEnded()).code).toBe(4400)
  })

  it('stores nothing of a reader, whatever message carries it', async () => {
    const room = `${arena.relationshipId}/voice.vendor/wins`
    const rows = storedUpdates(arena.server, room).length
    for (const message of [wire.update, wire.step2]) {
      const raw = await arena.greeted(room)
      raw.send(message(Uint8Array.of(1, 1, 9, 0, 1, 1, 6, 116, 101, 120, 116, 58, 97, 3, 0)))
      expect([4400, 4403, 4422]).toContain((await raw.whenEnded()).code)
    }
    expect(storedUpdates(arena.server, room)).toHaveLength(rows)
  })

  it('lets honest people in while a thousand connections say nothing', async () => {
    const silent: Socket[] = []
    for (let n = 0; n < 1000; n += 1) {
      const socket = connect(arena.server.port, '127.0.0.1')
      socket.on('error', () => undefined)
      silent.push(socket)
    }
    const code = await arena.attack(({ raw }) => raw.send(Uint8Array.of(42)))
    expect(code).toBe(4400)
    for (const socket of silent) socket.destroy()
  })

  it('bounds how many sockets one person has open, and takes new ones when others went', async () => {
    const { server, eve, daniel, relationshipId } = arena
    const open = (): RawSocket => new RawSocket(`${server.socketOrigin}/feed/${relationshipId}`, eve.headers)
    const sockets = Array.from({ length: 320 }, open)
    const outcomes = await Promise.all(
      sockets.map((socket) =>
        Promise.race([
          socket
            .frame(() => true)
            .then(
              () => 0,
              () => 1,
            ),
          socket.whenEnded().then(({ code }) => code),
        ]),
      ),
    )
    expect(outcomes.filter((outcome) => outcome === 0).length).toBe(300)
    const others = new RawSocket(`${server.socketOrigin}/feed/${relationshipId}`, daniel.headers)
    await others.frame(() => true)
    for (const socket of sockets) socket.terminate()
    others.terminate()
    await expect
      .poll(async () => {
        const again = open()
        const outcome = await again
          .frame(() => true)
          .then(
            () => 'in',
            () => 'out',
          )
        again.terminate()
        return outcome
      })
      .toBe('in')
  })
})
