import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import {
  cell,
  keptPages,
  openRegister,
  row,
  saved,
  says,
  stopAtFirstFailure,
} from '../support/register-page.ts'
import { RunningServer } from '../support/running-server.ts'

/** Work goes on without the server, survives a reload without it, and merges when it is back. */

const title = 'Solve more service-desk calls'
let server: RunningServer
let browser: Browser
let amara: Window
let daniel: Window

beforeAll(async () => {
  server = await RunningServer.start({ mode: 'explore' })
  browser = await launchBrowser()
  amara = await Window.open(browser)
  daniel = await Window.open(browser)
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

stopAtFirstFailure()

const waits = (window: Window, words: string): Promise<void> =>
  says(window, `Offline – ${words} on this device`)

/** Enters as one side's lead; resolves once the pages are kept by the browser. */
async function enter(window: Window, side: 'client' | 'vendor'): Promise<void> {
  await window.page.goto(`http://127.0.0.1:${server.port}/explore/${side}`)
  await openRegister(window)
  await row(window, title).waitFor()
  await saved(window)
  await keptPages(window)
}

async function append(window: Window, words: string, addition: string): Promise<void> {
  await cell(window, words, 'title').click()
  await window.page.keyboard.press('F2')
  await window.page.keyboard.press('End')
  await window.page.keyboard.type(addition)
  await window.page.keyboard.press('Enter')
}

const databases = ({ page }: Window): Promise<readonly string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''))

it('keeps the pages in the browser, and nothing of what the server says', async () => {
  await Promise.all([enter(amara, 'client'), enter(daniel, 'vendor')])
  const stored = await amara.page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(stored).toContain('/index.html')
  expect(stored.filter((path) => /^\/(api|sync|feed)/.test(path))).toEqual([])
  const manifest = await amara.page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
    return (await fetch(link?.href ?? '')).json() as Promise<{ name: string; icons: { src: string }[] }>
  })
  expect(manifest.name).toBe('Sweetspot')
  for (const { src } of manifest.icons) {
    const { status, headers } = await fetch(server.origin + src)
    expect([status, headers.get('content-type')?.split('/')[0]]).toEqual([200, 'image'])
  }
  const worker = await fetch(`${server.origin}/sw.js`)
  expect(worker.headers.get('cache-control')).toBe('no-cache')
  amara.expectNoComplaints()
})

it('keeps what is written offline over a reload, and counts it', async () => {
  await amara.setOffline(true)
  await append(amara, title, ' for')
  await waits(amara, '1 change waits')
  await amara.page.reload()
  await row(amara, 'at first contact for').waitFor()
  await waits(amara, '1 change waits')
  await append(amara, 'at first contact for', ' years')
  await waits(amara, '2 changes wait')
  await amara.page.reload()
  await row(amara, 'at first contact for years').waitFor()
  await waits(amara, '2 changes wait')
  await amara.picture('20-offline-reloaded')
})

it('shows everything that is known offline, and says why nothing can be signed', async () => {
  const { page } = amara
  await row(amara, title).hover()
  const open = /^Open Solve more service-desk calls/
  await page
    .getByRole('link', { name: open })
    .or(page.getByRole('button', { name: open }))
    .first()
    .click()
  await page.getByText('You can propose and sign as soon as the server can be reached.').waitFor()
  const act = page.getByRole('button', { name: /^(Propose|Propose the new wording|Review and sign)$/ })
  expect(await act.first().isDisabled()).toBe(true)
  await amara.picture('21-offline-detail')
  await page.getByRole('link', { name: 'Record' }).click()
  await page
    .getByText(/proposed/)
    .first()
    .waitFor()
  await page.getByRole('link', { name: 'Objectives' }).click()
})

it('merges when the line is back, and keeps what the other side wrote meanwhile', async () => {
  await cell(daniel, title, 'ref').click()
  await daniel.page.keyboard.type('DESK-1')
  await daniel.page.keyboard.press('Tab')
  await saved(daniel)
  await amara.setOffline(false)
  await saved(amara)
  await row(daniel, 'at first contact for years').getByText('DESK-1').waitFor()
  await row(amara, 'at first contact for years').getByText('DESK-1').waitFor()
  await amara.page.reload()
  await row(amara, 'at first contact for years').waitFor()
  await saved(amara)
  // The browser complains of every attempt to connect while it was offline.
  amara.complaints.splice(0)
})

it('lets nobody write into objectives that this device never received', async () => {
  const newcomer = await Window.open(browser)
  const { page } = newcomer
  await page.goto(`http://127.0.0.1:${server.port}/`)
  await keptPages(newcomer)
  // Signed in, and the list of relationships read: but none of them opened.
  await page.evaluate(async () => {
    const body = JSON.stringify({ party: 'vendor' })
    await fetch('/api/explore/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
  })
  await page.goto(`http://127.0.0.1:${server.port}/?choose=true`)
  const relationship = page.getByRole('link', { name: /Northgate Digital with/ })
  await relationship.waitFor()
  await newcomer.setOffline(true)
  await page.reload()
  await relationship.click()
  await page.getByText('The objectives have not been loaded on this device yet.').waitFor()
  expect(await page.getByRole('grid').count()).toBe(0)
  expect(await page.getByRole('button', { name: /Add objective|Write the first objective/ }).count()).toBe(0)
  await newcomer.picture('22-never-on-this-device')
  await newcomer.setOffline(false)
  await openRegister(newcomer)
  await row(newcomer, title).waitFor()
  await newcomer.close()
})

it('asks before a sign-out that would lose work, and then leaves nothing behind', async () => {
  const { page } = amara
  const signOut = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Account of Amara Osei' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
  }
  const relationshipAddress = page.url()
  expect((await databases(amara)).length).toBeGreaterThan(3)
  await amara.setOffline(true)
  await append(amara, title, ' now')
  await waits(amara, '1 change waits')
  await page.reload()
  await waits(amara, '1 change waits')
  await signOut()
  await page.getByText('1 change is not saved yet and would be lost.').waitFor()
  await page.getByRole('button', { name: 'Stay' }).click()
  await amara.setOffline(false)
  await saved(amara)
  await signOut()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await page.waitForFunction(async () => (await indexedDB.databases()).length === 0)
  expect(await page.evaluate(() => localStorage.getItem('known-session'))).toBeNull()
  await amara.setOffline(true)
  await page.goto(relationshipAddress)
  await page.getByText('The server cannot be reached; check your connection and try again.').waitFor()
})
