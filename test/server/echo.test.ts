import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RawSocket } from '../support/raw-socket.ts'
import { RunningServer } from '../support/running-server.ts'
import { send } from '../support/session.ts'

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start()
})
afterAll(() => server.dispose())

const megabyte = 1024 * 1024

function openEcho(headers: Readonly<Record<string, string>> = { Origin: server.origin }): RawSocket {
  return new RawSocket(`${server.socketOrigin}/diag/echo`, headers)
}

describe('the echo for whoever checks the way to the server', () => {
  it('sends back what it gets, up to 1 MiB, to people who are not signed in', async () => {
    const socket = openEcho()
    await socket.whenOpened()
    for (const size of [3, megabyte]) {
      socket.send(new Uint8Array(size).fill(7))
      expect((await socket.frame((frame) => frame.length === size))[0]).toBe(7)
    }
    socket.terminate()
  })

  it('is for pages of this instance only', async () => {
    for (const headers of [{ Origin: 'https://elsewhere.example' }, {}]) {
      expect(await openEcho(headers).whenOpened()).toMatchObject({ kind: 'refused', status: 403 })
    }
  })

  it('ends whoever sends more than a check needs', async () => {
    const large = openEcho()
    await large.whenOpened()
    large.send(new Uint8Array(megabyte + 1))
    expect((await large.whenEnded()).code).toBe(1009)
    const many = openEcho()
    await many.whenOpened()
    for (let count = 0; count < 11; count += 1) many.send(Uint8Array.of(count))
    expect((await many.whenEnded()).code).toBe(1006)
    expect(many.received.length).toBeLessThanOrEqual(10)
  })

  it('takes twenty at once, and hinders nobody else', async () => {
    const sockets = Array.from({ length: 20 }, () => openEcho())
    for (const socket of sockets) expect(await socket.whenOpened()).toEqual({ kind: 'open' })
    expect(await openEcho().whenOpened()).toMatchObject({ kind: 'refused', status: 503 })
    expect((await send(`${server.origin}/ready`)).status).toBe(200)
    for (const socket of sockets) socket.terminate()
    await Promise.all(sockets.map((socket) => socket.whenEnded()))
  })
})

describe('what the server says of the way to it', () => {
  it('is where it is, what time it has, and whether its cookie came back', async () => {
    const first = await send(`${server.origin}/api/diag`)
    expect(first.body).toEqual({
      publicOrigin: `http://localhost:${server.port}`,
      nowMs: expect.any(Number),
      cookieCame: false,
    })
    const cookie = first.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^way-check=1; Max-Age=60; Path=\/api\/diag; HttpOnly; SameSite=Lax$/)
    const second = await send(`${server.origin}/api/diag`, { headers: { cookie: 'way-check=1' } })
    expect(second.body).toMatchObject({ cookieCame: true })
  })

  it('refuses pages of elsewhere', async () => {
    const headers = { origin: 'https://elsewhere.example' }
    expect((await send(`${server.origin}/api/diag`, { method: 'POST', headers })).status).toBe(403)
  })
})
