import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createFormats } from '../../apps/web/src/i18n/formats.ts'
import { launchBrowser, Window } from '../support/browser.ts'
import { hardCodedWords, speakPseudo } from '../support/pseudo-language.ts'
import { RunningServer } from '../support/running-server.ts'

/** A reader is spoken to in their language, and no word on a page is outside of the catalog. */

/** Buttons that are pressed on each page, to see what they open. */
const pressedPerPage = 4

let server: RunningServer
let browser: Browser

beforeAll(async () => {
  server = await RunningServer.start({ mode: 'explore' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

it('speaks Polish to a browser that asks for it, and says so to screen readers', async () => {
  const window = await Window.open(browser, { locale: 'pl-PL' })
  await window.page.goto(`http://127.0.0.1:${server.port}/`)
  await window.page.getByRole('heading', { name: 'Poznaj obie strony' }).waitFor()
  expect(await window.page.getAttribute('html', 'lang')).toBe('pl-PL')
  await window.expectAccessible()
  await window.picture('70-welcome-polish')
  await window.close()
})

it('follows the language and time zone of the profile everywhere, and this device keeps them', async () => {
  const window = await Window.open(browser, { timezoneId: 'America/Chicago' })
  const { page } = window
  await page.goto(`http://127.0.0.1:${server.port}/explore/client`)
  await page.getByText('Saved', { exact: true }).waitFor()
  await page.goto(`http://127.0.0.1:${server.port}/account`)
  await page.getByRole('combobox', { name: 'Language' }).selectOption('pl')
  await page.getByRole('combobox', { name: 'Time zone' }).selectOption('Pacific/Kiritimati')
  await page.getByRole('button', { name: 'Save language and time zone' }).click()
  await page.waitForFunction(() => document.documentElement.lang === 'pl')
  const sessions = await page.request.get(`http://127.0.0.1:${server.port}/api/sessions`)
  const { createdAt } = ((await sessions.json()) as { sessions: [{ createdAt: string }] }).sessions[0]
  const formats = createFormats({ locale: 'pl', timeZone: 'Pacific/Kiritimati' })
  await page.getByText(formats.moment(createdAt)).waitFor()
  await page.goBack()
  await page.getByRole('link', { name: 'Rejestr' }).click()
  await page.getByText('Zapisano', { exact: true }).waitFor()
  await window.picture('71-record-polish')
  // Signed out, the first page is in the language that was used here last.
  await page.context().clearCookies()
  await page.goto(`http://127.0.0.1:${server.port}/`)
  await page.getByRole('heading', { name: 'Poznaj obie strony' }).waitFor()
  window.expectNoComplaints()
  await window.close()
})

it('has no word outside of the catalog, on any page and in what its buttons open', async () => {
  // The worker would answer for the catalog from its cache.
  const window = await Window.open(browser, { locale: 'pl', serviceWorkers: 'block' })
  const { page } = window
  await speakPseudo(page)
  const origin = `http://127.0.0.1:${server.port}`
  const found = new Map<string, string[]>()
  const look = async (place: string): Promise<void> => {
    const words = await hardCodedWords(page)
    if (words.length > 0) found.set(place, words)
  }
  for (const path of ['/', '/invite', '/reset', '/setup', '/nowhere']) {
    await page.goto(origin + path)
    await page.getByText('Sweetspot').or(page.getByRole('heading')).first().waitFor()
    await look(path)
  }
  await page.goto(`${origin}/explore/client`)
  await page.getByRole('navigation').getByRole('link').first().waitFor()
  const addresses = await page
    .getByRole('navigation')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(addresses.length).toBeGreaterThan(2)
  const objective = await page.locator('main a[href*="/objectives/"]').first().getAttribute('href')
  const relationship = new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
  for (const path of [...addresses, objective ?? '', `${relationship}/import`, '/account', '/start']) {
    await page.goto(origin + path)
    await page.getByRole('heading').first().waitFor()
    await look(path)
    const buttons = page.locator('main button:not([type=submit]):enabled:visible')
    const names = (await buttons.allTextContents()).slice(0, pressedPerPage)
    for (const [place, name] of names.entries()) {
      await page.goto(origin + path)
      const button = buttons.nth(place)
      // What was pressed before may have left less to press.
      if (
        !(await button.waitFor({ timeout: 3_000 }).then(
          () => true,
          () => false,
        ))
      )
        continue
      await button.click()
      await look(`${path} → ${name}`)
    }
  }
  for (const path of ['/account', '/start']) {
    await page.goto(origin + path)
    await page.getByRole('main').getByRole('heading').first().waitFor()
    await look(path)
  }
  expect(Object.fromEntries(found)).toEqual({})
  await window.close()
})
