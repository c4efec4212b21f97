import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import { freePort } from '../support/free-port.ts'
import { RunningServer } from '../support/running-server.ts'

/** What is wrong with a proxy. */
interface Faults {
  /** Passes on requests for websockets as ordinary ones, as proxies do that were not told otherwise. */
  readonly dropsUpgrade?: boolean
  /** Ends websockets that are quiet for so long. */
  readonly cutsAfterMs?: number
}

let browser: Browser
let server: RunningServer
let publicPort: number
let proxy: Server | null = null

beforeAll(async () => {
  browser = await launchBrowser()
  publicPort = await freePort()
  server = await RunningServer.start({ env: { PUBLIC_URL: `http://localhost:${publicPort}` } })
})
afterAll(async () => {
  await browser.close()
  proxy?.closeAllConnections()
  proxy?.close()
  await server.dispose()
})

/** Puts a proxy with these faults before the server, at its public address. */
async function startProxy({ dropsUpgrade = false, cutsAfterMs }: Faults): Promise<void> {
  proxy?.closeAllConnections()
  proxy?.close()
  const made = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming
    const passed = dropsUpgrade ? withoutUpgrade(headers) : headers
    const onward = request({ port: server.port, method, path: url, headers: passed }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  if (!dropsUpgrade) made.on('upgrade', (incoming, socket: Socket) => passOn(incoming, socket, cutsAfterMs))
  made.listen(publicPort, '127.0.0.1')
  await once(made, 'listening')
  expect((made.address() as AddressInfo).port).toBe(publicPort)
  proxy = made
}

function withoutUpgrade({ upgrade: _, connection: __, ...rest }: IncomingMessage['headers']) {
  return rest
}

function passOn({ url, rawHeaders }: IncomingMessage, socket: Socket, cutsAfterMs: number | undefined): void {
  const onward = connect(server.port, '127.0.0.1')
  const lines = Array.from({ length: rawHeaders.length / 2 }, (_, index) => {
    return `${rawHeaders[2 * index]}: ${rawHeaders[2 * index + 1]}`
  })
  onward.write(`GET ${url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
  onward.pipe(socket).pipe(onward)
  const over = (): void => {
    onward.destroy()
    socket.destroy()
  }
  onward.on('error', over)
  socket.on('error', over)
  if (cutsAfterMs === undefined) return
  socket.setTimeout(cutsAfterMs, () => socket.destroy())
}

async function openPage(address = `http://localhost:${publicPort}`): Promise<Window> {
  const window = await Window.open(browser)
  await window.page.goto(`${address}/diag`)
  await window.page.getByRole('heading', { name: 'Is the way to the server clear?' }).waitFor()
  return window
}

const resultOf = (window: Window, text: string): Promise<void> =>
  window.page.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 60_000 })

it('says of a proxy that knows no websockets what to change', async () => {
  await startProxy({ dropsUpgrade: true })
  const window = await openPage()
  await resultOf(window, 'Something is in the way.')
  const { page } = window
  await page.getByText('No websocket could be opened.').waitFor()
  await page.getByText('pass on the headers Upgrade and Connection').waitFor()
  expect(await page.getByText('– fine').count()).toBe(3)
  expect(await page.getByText('– not checked').count()).toBe(3)
  await window.expectAccessible()
  await window.picture('diag-broken')
  await window.close()
})

it('says of a proxy that ends quiet websockets what to change', async () => {
  await startProxy({ cutsAfterMs: 5000 })
  const window = await openPage()
  await resultOf(window, 'Something is in the way.')
  await window.page.getByText('ended after it had been quiet for a while').waitFor()
  await window.page.getByText('proxy_read_timeout 75s').waitFor()
  expect(await window.page.getByText('– fine').count()).toBe(6)
  await window.close()
})

it('says of an address that is not the instance’s which one is', async () => {
  const window = await openPage(server.origin)
  await resultOf(window, 'Something is in the way.')
  await window.page.getByText(`meant to be used at http://localhost:${publicPort}`).waitFor()
  await window.close()
})

it('finds nothing wrong where nothing is, without anybody signed in', async () => {
  await startProxy({})
  const window = await openPage()
  await window.picture('diag-running')
  await resultOf(window, 'All is well between this browser and the server.')
  expect(await window.page.getByText('– fine').count()).toBe(7)
  await window.expectAccessible()
  window.expectNoComplaints()
  await window.picture('diag-fine')
  await window.page.setViewportSize({ width: 390, height: 844 })
  await window.picture('diag-390')
  await window.close()
})
