import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import { signInWindow } from '../support/page-desk.ts'
import { sidewaysOverflow, walkByKeyboard } from '../support/page-walk.ts'
import { RunningServer } from '../support/running-server.ts'

/**
 * Every page of the product, by light and in the dark, on a phone, in print and in Polish: nothing for axe to find,
 * nothing wider than the screen, every control in reach of the keyboard. `SCREENSHOTS` keeps the pictures.
 */

const stranger = ['/', '/invite', '/reset', '/forgot'] as const
const member = [
  '/account',
  '/start',
  '/r/$relationshipId/',
  '/r/$relationshipId/objectives',
  '/r/$relationshipId/objectives/$objectiveId',
  '/r/$relationshipId/import',
  '/r/$relationshipId/relationship',
  '/r/$relationshipId/seek',
  '/r/$relationshipId/begin',
  '/r/$relationshipId/priorities',
  '/r/$relationshipId/people',
  '/r/$relationshipId/pages',
  '/r/$relationshipId/pages/$scope/$pageId',
  '/r/$relationshipId/record',
] as const
/** Looked at by tests of their own: they begin something as soon as they are opened, or are for the host alone. */
const elsewhere = ['/explore/$party', '/setup', '/account/mail', '/diag']

let server: RunningServer
let browser: Browser
let amara: Window
let nobody: Window
let places: Readonly<Record<string, string>>

beforeAll(async () => {
  server = await RunningServer.start()
  browser = await launchBrowser()
  nobody = await Window.open(browser)
  amara = await Window.open(browser)
  const { relationshipId } = await signInWindow(amara, server, 'amara.osei@harbourhill.example')
  places = { relationshipId, ...(await somewhere(amara, `${server.origin}/r/${relationshipId}`)) }
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

/** An objective of the sample and a page to look at. */
async function somewhere({ page }: Window, home: string): Promise<Readonly<Record<string, string>>> {
  await page.goto(home)
  const link = await page.locator('a[href*="/objectives/"]').first().getAttribute('href')
  const objectiveId = new URL(link ?? '', home).pathname.split('/').at(-1) ?? ''
  const made = await page.request.post(`${home.replace('/r/', '/api/relationships/')}/documents`, {
    data: { scope: 'table', kind: 'page', title: 'How we work together' },
    headers: { origin: server.origin },
  })
  const { document }: { document: { scope: string; name: string } } = await made.json()
  return { objectiveId, scope: document.scope, pageId: document.name }
}

/** Opens a page and waits until it shows what it is for. */
async function open(window: Window, path: string): Promise<void> {
  const address = path.replaceAll(/\$(\w+)/g, (_, name: string) => places[name] ?? '')
  await window.page.goto(`${server.origin}${address}`)
  await window.page.locator('h1:visible').first().waitFor()
  await window.page.locator('[aria-busy=true]:visible').first().waitFor({ state: 'detached' })
}

const nameOf = (path: string): string => path.replaceAll(/[/$]+/g, '-').replaceAll(/^-|-$/g, '') || 'welcome'

it('knows every page that the router knows', () => {
  const router = readFileSync(resolve(import.meta.dirname, '../../apps/web/src/app/router.tsx'), 'utf8')
  const tails = [...router.matchAll(/^ {2}path: '([^']+)'/gm)].map(([, path = '']) => path)
  const known = [...stranger, ...member, ...elsewhere, '/r/$relationshipId']
  expect(tails.length).toBeGreaterThan(10)
  expect(tails.filter((tail) => !known.some((path) => path.endsWith(tail)))).toEqual([])
})

describe.each([
  ...stranger.map((path) => ({ path, signedIn: false })),
  ...member.map((path) => ({ path, signedIn: true })),
])('$path', ({ path, signedIn }) => {
  const window = (): Window => (signedIn ? amara : nobody)

  it('by light and in the dark', async () => {
    const { page } = window()
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.emulateMedia({ colorScheme: 'light', media: 'screen' })
    await open(window(), path)
    expect((await page.title()).length).toBeGreaterThan(3)
    await window().expectAccessible()
    await window().picture(`${nameOf(path)}-light`)
    await page.emulateMedia({ colorScheme: 'dark' })
    await window().expectAccessible()
    await window().picture(`${nameOf(path)}-dark`)
    await page.emulateMedia({ colorScheme: 'light', media: 'print' })
    await window().picture(`${nameOf(path)}-print`)
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    window().expectNoComplaints()
  })

  it('by keyboard alone', async () => {
    await open(window(), path)
    const walk = await walkByKeyboard(window())
    expect(walk.controls).toBeGreaterThan(0)
    expect({ unreached: walk.unreached, unmarked: walk.unmarked }).toEqual({ unreached: [], unmarked: [] })
  })

  it('on a phone', async () => {
    await window().page.setViewportSize({ width: 390, height: 844 })
    await open(window(), path)
    await window().expectAccessible()
    expect(await sidewaysOverflow(window())).toBe(0)
    await window().picture(`${nameOf(path)}-phone`)
  })
})
