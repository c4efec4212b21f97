import type { Browser, WebSocketRoute } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { launchBrowser, Window } from '../support/browser.ts'
import { pageText, signInWindow } from '../support/page-desk.ts'
import { saved, stopAtFirstFailure } from '../support/register-page.ts'
import { RunningServer } from '../support/running-server.ts'
import { people, type Session, signIn } from '../support/session.ts'
import { readFrame, wire } from '../support/wire.ts'

/** What a newer version writes into a text stays there, whatever somebody with this version does. */

let server: RunningServer
let browser: Browser
let amara: Window
let session: Session
let where: { readonly relationshipId: string; readonly address: string }
/** The page as the browser sees it: what the server said, and what is slipped in between. */
let seen: Y.Doc
let line: WebSocketRoute
const sentUpdates: Uint8Array[] = []

beforeAll(async () => {
  server = await RunningServer.start()
  browser = await launchBrowser()
  amara = await Window.open(browser)
  session = await signIn(server, people.amara)
  where = await signInWindow(amara, server, people.amara)
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

stopAtFirstFailure()

/** Opens a new page whose line can be listened to and spoken into. */
async function openPage(): Promise<void> {
  const room = await session.createPage(where.relationshipId, 'table', 'Written by a newer version')
  const [, , name = ''] = room.split('/')
  await amara.page.routeWebSocket(new RegExp(name), (route) => {
    seen = new Y.Doc()
    line = route
    const upstream = route.connectToServer()
    route.onMessage((message) => {
      const frame = bytesOf(message)
      take(frame)
      if (readFrame(frame).kind === 'update') sentUpdates.push(frame)
      upstream.send(message)
    })
    upstream.onMessage((message) => {
      take(bytesOf(message))
      route.send(message)
    })
  })
  await amara.page.goto(`${where.address}/pages/table/${name}`)
}

function bytesOf(message: string | Buffer): Uint8Array {
  return typeof message === 'string' ? new TextEncoder().encode(message) : new Uint8Array(message)
}

function take(frame: Uint8Array): void {
  const { kind, payload } = readFrame(frame)
  if (kind === 'step2' || kind === 'update') Y.applyUpdate(seen, payload)
}

/** Changes the text as a newer version would, and sends that to the browser alone: this server would refuse it. */
function slipIn(change: (text: Y.XmlFragment) => void): void {
  const before = Y.encodeStateVector(seen)
  seen.transact(() => change(seen.getXmlFragment('content')))
  line.send(Buffer.from(wire.update(Y.encodeStateAsUpdate(seen, before))))
}

const note = 'Part of this text comes from a newer version.'

it.each<[string, (text: Y.XmlFragment) => void, (text: Y.XmlFragment) => void]>([
  [
    'an element',
    (text) => {
      const element = new Y.XmlElement('callout')
      text.insert(0, [element])
      element.insert(0, [new Y.XmlText('Words of a newer version')])
    },
    (text) => text.delete(0, 1),
  ],
  [
    'a mark',
    (text) => runOf(text).format(0, 4, { highlight: { colour: 'yellow' } }),
    (text) => runOf(text).format(0, 4, { highlight: null }),
  ],
  [
    'an attribute',
    (text) => blockOf(text).setAttribute('align', 'right'),
    (text) => blockOf(text).removeAttribute('align'),
  ],
])('is not lost: %s, while somebody types', async (kind, add, remove) => {
  const { page } = amara
  await openPage()
  await pageText(amara).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(`Before ${kind}.`)
  await saved(amara)
  sentUpdates.length = 0
  slipIn(add)
  await page.getByText(note).waitFor()
  await page.keyboard.type('typed into nothing')
  expect(await page.getByRole('textbox', { name: 'Text of the page' }).count()).toBe(0)
  await page.getByText(`Before ${kind}.`).waitFor()
  if (kind === 'an element') {
    await page.getByText('Words of a newer version').waitFor()
    await page.getByText('Not shown by this version').waitFor()
    await amara.expectAccessible()
    await amara.picture('unknown-content')
  }
  expect(sentUpdates).toEqual([])
  slipIn(remove)
  await pageText(amara).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' After.')
  await saved(amara)
  expect(sentUpdates.length).toBeGreaterThan(0)
  amara.expectNoComplaints()
})

function blockOf(text: Y.XmlFragment): Y.XmlElement {
  const block = text.get(0)
  if (block instanceof Y.XmlElement) return block
  throw new Error('the text begins with an element')
}

function runOf(text: Y.XmlFragment): Y.XmlText {
  const run = blockOf(text).get(0)
  if (run instanceof Y.XmlText) return run
  throw new Error('the first element begins with words')
}
