import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import { openRegister, row, saved, stopAtFirstFailure } from '../support/register-page.ts'
import { RunningServer } from '../support/running-server.ts'

/** The frame around all pages, by keyboard: Today of both sides, places, the palette, shortcuts, the switch. */

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

const region = ({ page }: Window, name: string | RegExp) => page.getByRole('region', { name })
const enter = async (window: Window, side: 'client' | 'vendor'): Promise<void> => {
  await window.page.goto(`http://127.0.0.1:${server.port}/explore/${side}`)
  await window.page.getByRole('heading', { name: 'Today', exact: true }).waitFor()
  await saved(window)
}
const headingWithFocus = ({ page }: Window): Promise<string | null> =>
  page.evaluate(() => (document.activeElement?.tagName === 'H1' ? document.activeElement.textContent : null))
const palette = ({ page }: Window) => page.getByRole('dialog', { name: 'Search or do something' })
async function ask(window: Window, words: string): Promise<void> {
  await window.page.keyboard.press('Control+K')
  await palette(window).getByRole('combobox').waitFor()
  await window.page.keyboard.type(words)
}

it('tells each side its own move and what it waits for', async () => {
  await Promise.all([enter(amara, 'client'), enter(daniel, 'vendor')])
  await region(amara, 'Your move').getByText('Review and sign “Open-book prices').waitFor()
  await region(amara, /^Waiting for Northgate: \d/)
    .getByText('Sign “Fewer top-priority')
    .waitFor()
  await region(daniel, 'Your move').getByText('Review and sign “Fewer top-priority').waitFor()
  await region(daniel, 'Your move').getByText('Write what we gain from “Grow Harbour').waitFor()
  await amara.page.getByText(/\d+ of \d+ objectives signed and current/).waitFor()
  for (const window of [amara, daniel]) await window.expectAccessible()
  await amara.picture('60-today-client')
  await daniel.picture('61-today-vendor')
})

it('tells what the other side changed since one was here, until it is marked as seen', async () => {
  await openRegister(daniel)
  await row(daniel, 'Close the month in five working days').locator('[data-column=title]').click()
  await daniel.page.keyboard.press('F2')
  await daniel.page.keyboard.press('End')
  await daniel.page.keyboard.type(', always')
  await daniel.page.keyboard.press('Enter')
  await saved(daniel)
  const changed = region(amara, 'Changed since you were here')
  await changed.getByText('changed: title').waitFor()
  await amara.page.reload()
  await changed.getByText('changed: title').waitFor()
  await amara.expectAccessible()
  await amara.picture('62-today-changed')
  await changed.getByRole('button', { name: 'Mark as seen' }).click()
  await changed.getByText('You have seen everything.').waitFor()
  await amara.page.reload()
  await changed.getByText('You have seen everything.').waitFor()
  // One's own words are no news to oneself.
  await daniel.page.getByRole('link', { name: 'Today', exact: true }).click()
  await region(daniel, 'Changed since you were here').getByText('You have seen everything.').waitFor()
})

it('goes to its places by keyboard, with the focus on the heading and the name in the tab', async () => {
  const { page } = amara
  await page.getByRole('link', { name: 'Record', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Record', exact: true }).waitFor()
  await expect.poll(() => headingWithFocus(amara)).toBe('Record')
  expect(await page.title()).toBe('Record · Harbour & Hill Retail and Northgate Digital')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('This list').waitFor()
  await amara.expectAccessible()
  await amara.picture('63-shortcuts')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

it('opens anything by a few letters, and acts', async () => {
  const { page } = amara
  await ask(amara, 'data centre')
  await palette(amara)
    .getByRole('option', { name: /Leave the old data centre/ })
    .waitFor()
  await amara.expectAccessible()
  await amara.picture('64-palette')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Title' }).waitFor()
  await expect.poll(() => page.title()).toContain('Leave the old data centre')
  await ask(amara, 'appearance dark')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  await ask(amara, 'like this device')
  await page.keyboard.press('Enter')
  await ask(amara, 'invite')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /Invite/ })
  const name = dialog.getByRole('textbox').first()
  await name.waitFor()
  // A dialog begins with its first field.
  await expect
    .poll(() =>
      dialog.evaluate((each) => each.contains(document.activeElement) && document.activeElement?.tagName),
    )
    .toBe('INPUT')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

it('finds what is written anywhere one may read, with the words around it, and nothing else', async () => {
  const { page } = daniel
  await ask(daniel, 'migration factory')
  const find = palette(daniel).getByRole('option', { name: /two other accounts/ })
  await find.getByText('Our win').waitFor()
  expect(await find.locator('mark').allTextContents()).toEqual(['migration', 'factory'])
  await daniel.expectAccessible()
  await daniel.picture('66-search')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Title' }).waitFor()
  await expect.poll(() => page.title()).toContain('Leave the old data centre')
  await ask(daniel, 'a word that nobody wrote')
  await palette(daniel).getByText('Nothing fits').waitFor()
  await page.keyboard.press('Escape')
  await palette(daniel).waitFor({ state: 'detached' })
})

it('opens from inside the editor, which keeps its text', async () => {
  const { page } = daniel
  await ask(daniel, 'first contact')
  await page.keyboard.press('Enter')
  const editor = page.locator('[contenteditable=true]').first()
  await editor.click()
  const before = await editor.textContent()
  await page.keyboard.press('Control+K')
  await palette(daniel).getByRole('combobox').waitFor()
  await page.keyboard.type('record?')
  await page.keyboard.press('Escape')
  await palette(daniel).waitFor({ state: 'detached' })
  expect(await editor.textContent()).toBe(before)
  // A question mark is text there.
  await editor.click()
  await page.keyboard.press('End')
  await page.keyboard.type('?')
  await editor.getByText(/\?/).first().waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.keyboard.press('Backspace')
  await saved(daniel)
})

it('switches between relationships', async () => {
  const { page } = amara
  await page.goto(`http://127.0.0.1:${server.port}/start`)
  await page.getByRole('textbox', { name: 'Your company' }).fill('Harbour & Hill Retail')
  await page.getByRole('textbox', { name: /vendor/i }).fill('Kestrel Systems')
  await page.getByRole('button', { name: /Start/ }).click()
  const open = page.getByRole('button', { name: /, switch relationship$/ })
  await page
    .getByRole('button', { name: 'Harbour & Hill Retail and Kestrel Systems, switch relationship' })
    .waitFor()
  await open.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitemradio', { name: /Northgate Digital/ }).click()
  await region(amara, 'Your move')
    .getByText(/Open-book prices/)
    .waitFor()
})

it('is all there on a phone', async () => {
  const phone = await Window.open(browser, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    colorScheme: 'dark',
    storageState: await daniel.page.context().storageState(),
  })
  const { page } = phone
  await page.goto(daniel.page.url().replace(/(\/r\/[^/]+).*/, '$1'))
  await region(phone, 'Your move').waitFor()
  await phone.expectAccessible()
  const main = page.getByRole('navigation', { name: 'Main' })
  const box = await main.boundingBox()
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844)
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await palette(phone).getByRole('combobox').fill('record')
  await palette(phone).getByRole('option', { name: 'Record' }).click()
  await page.getByRole('heading', { name: 'Record', exact: true }).waitFor()
  await phone.picture('65-phone')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  phone.expectNoComplaints()
  await phone.close()
})

it('left nobody with an error on the page', () => {
  amara.expectNoComplaints()
  daniel.expectNoComplaints()
})
