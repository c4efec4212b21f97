import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import { signInWindow } from '../support/page-desk.ts'
import { keptPages, row, saved, stopAtFirstFailure } from '../support/register-page.ts'
import { RunningServer } from '../support/running-server.ts'
import { people } from '../support/session.ts'

/** Private notes in a drawer on every page: of one's own side alone, offline too. */

const objective = 'Solve more service-desk calls'
const label = 'Private to us – only people of Harbour & Hill Retail read this'
let server: RunningServer
let browser: Browser
let amara: Window
let daniel: Window
let tom: Window
let address: string

beforeAll(async () => {
  server = await RunningServer.start()
  browser = await launchBrowser()
  amara = await Window.open(browser)
  daniel = await Window.open(browser)
  tom = await Window.open(browser)
  address = (await signInWindow(amara, server, people.amara)).address
  await signInWindow(daniel, server, people.daniel)
  await signInWindow(tom, server, people.tom)
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

stopAtFirstFailure()

const drawer = (window: Window) => window.page.getByRole('complementary', { name: /^Private to us/ })

it('opens by keyboard on the object that is open, and says who reads it', async () => {
  const { page } = amara
  await page.goto(`${address}/objectives`)
  await row(amara, objective).waitFor()
  await row(amara, objective).hover()
  await page
    .getByRole('link', { name: `Open ${objective}` })
    .or(page.getByRole('button', { name: new RegExp(`Open ${objective}`) }))
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Title' }).waitFor()
  await page.keyboard.press('Control+.')
  await page.getByRole('complementary', { name: label }).waitFor()
  await drawer(amara).getByText('Only people of Harbour & Hill Retail read this.', { exact: false }).waitFor()
  await drawer(amara)
    .getByText(/Whoever runs it could read what is written here/)
    .waitFor()
  const note = drawer(amara).getByRole('textbox', { name: new RegExp(`About “${objective}`) })
  await note.waitFor()
  await expect.poll(() => note.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.type('Our line: two points more, @Priya')
  await drawer(amara).getByRole('option', { name: 'Priya Nair' }).click()
  await saved(amara)
  await amara.expectAccessible()
  await amara.picture('notes-01-drawer')
  await page.keyboard.press('Escape')
  await drawer(amara).waitFor({ state: 'detached' })
  const button = page.getByRole('button', { name: 'Private notes' })
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
})

it('is read by one’s own side and by nobody else', async () => {
  await tom.page.goto(amara.page.url())
  await tom.page.getByRole('button', { name: 'Private notes' }).waitFor()
  await tom.page.keyboard.press('Control+.')
  await drawer(tom).getByText('Our line: two points more').waitFor()
  expect(await drawer(tom).getByRole('textbox').count()).toBe(0)
  await tom.expectAccessible()
  await daniel.page.goto(amara.page.url())
  await daniel.page.getByRole('button', { name: 'Private notes' }).click()
  await drawer(daniel).getByRole('textbox', { name: 'General notes' }).waitFor()
  await saved(daniel)
  expect(await drawer(daniel).getByText('Our line').count()).toBe(0)
})

it('goes on without a line, and fills a phone', async () => {
  const phone = await Window.open(browser, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    colorScheme: 'dark',
    storageState: await amara.page.context().storageState(),
  })
  await phone.page.goto(`${address}/objectives`)
  await phone.page.getByText(objective).first().waitFor()
  await saved(phone)
  await keptPages(phone)
  await phone.setOffline(true)
  await phone.page.getByRole('button', { name: 'Private notes' }).click()
  const general = drawer(phone).getByRole('textbox', { name: 'General notes' })
  await general.click()
  await phone.page.keyboard.type('Written on the train.')
  await phone.picture('notes-02-phone')
  const box = await drawer(phone).boundingBox()
  expect(box?.width).toBe(390)
  await phone.expectAccessible()
  await phone.setOffline(false)
  await drawer(phone).getByRole('button', { name: 'Close' }).click()
  await saved(phone)
  await drawer(tom).getByText('Written on the train.').waitFor()
  await phone.close()
})

it('left nobody with an error on the page', () => {
  for (const window of [amara, daniel, tom]) window.expectNoComplaints()
})
