import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import { cell, openRegister, row, saved, stopAtFirstFailure } from '../support/register-page.ts'
import { RunningServer } from '../support/running-server.ts'

/**
 * The main job from end to end: a client and a vendor, each in a browser of their own, import a real register,
 * edit it together, sign an objective, see it drift, sign again, and verify the record.
 */

const root = resolve(import.meta.dirname, '../..')
const imported = 'Bring monthly close from 9 to 5 working days'
const run = promisify(execFile)

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

/** Something to press: what leads elsewhere is a link, what acts here is a button. */
const control = (window: Window, name: string | RegExp): Locator =>
  window.page.getByRole('button', { name }).or(window.page.getByRole('link', { name })).first()
const state = (window: Window, title: string, words: string): Promise<void> =>
  cell(window, title, 'state').getByText(words).waitFor()

async function openObjective(window: Window, title: string): Promise<Locator> {
  await row(window, title).hover()
  await control(window, `Open ${title}`).click()
  const detail = window.page
    .getByRole('region', { name: 'Objective', exact: true })
    .or(window.page.getByRole('complementary', { name: 'Objective' }))
  await detail.first().waitFor()
  return detail.first()
}

it('lets both sides in with one click each', async () => {
  await amara.page.goto(`http://localhost:${server.port}/`)
  await amara.page.getByText('Explore both sides').waitFor()
  await amara.expectAccessible()
  await amara.picture('01-welcome')
  const vendorWindow = amara.page.getByRole('link', { name: /Open Northgate Digital’s window/ })
  const address = await vendorWindow.getAttribute('href')
  expect(address).toBe(`http://127.0.0.1:${server.port}/explore/vendor`)
  await control(amara, 'Explore as Harbour & Hill Retail').click()
  await amara.page.getByText('You are here for Harbour & Hill Retail').waitFor()
  await openRegister(amara)
  await daniel.page.goto(address ?? '')
  await openRegister(daniel)
  await daniel.page.getByText('You are here for Northgate Digital').waitFor()
  // Each browser could hold both: the two names of this machine are two sites.
  const beside = await amara.page.context().newPage()
  await beside.goto(address ?? '')
  await beside.getByText('You are here for Northgate Digital').waitFor()
  await beside.close()
  await amara.page.reload()
  await amara.page.getByText('You are here for Harbour & Hill Retail').waitFor()
  // The welcome page asks who is signed in, and the browser logs the answer that nobody is.
  amara.complaints.splice(0)
  await saved(amara)
  await amara.expectAccessible()
  await amara.picture('02-objectives')
})

it('imports the workbook’s objectives after a preview row by row', async () => {
  const { page } = amara
  await control(amara, 'Import from a spreadsheet').click()
  await page
    .locator('input[type=file]')
    .setInputFiles(resolve(root, 'test/fixtures/governance-register.xlsx'))
  await page.getByText('10 of 10 rows come in').waitFor()
  await page.getByText(/Benefits register.*KPIs/).waitFor()
  await page.getByText('“Q2 2027” is a quarter; its last day, 30 June 2027, is proposed.').first().waitFor()
  await amara.expectAccessible()
  await amara.picture('03-import')
  await page.getByRole('button', { name: 'Import 10 objectives' }).click()
  await row(amara, imported).waitFor()
  // The other side sees them without doing anything.
  await row(daniel, imported).waitFor()
  expect(await daniel.page.getByRole('grid').getByRole('row').count()).toBe(17)
})

it('is edited by both sides at once, by keyboard, and shows who is where', async () => {
  const title = cell(amara, imported, 'title')
  await title.click()
  await daniel.page.getByText('Amara Osei is here').first().waitFor({ state: 'attached' })
  await amara.page.keyboard.press('F2')
  await amara.page.keyboard.press('End')
  await amara.page.keyboard.type(', every month')
  await amara.page.keyboard.press('Enter')
  await row(daniel, `${imported}, every month`).waitFor()
  const ref = cell(daniel, imported, 'ref')
  await ref.click()
  await daniel.page.keyboard.type('FIN-1')
  await daniel.page.keyboard.press('Tab')
  await row(amara, imported).getByText('FIN-1').waitFor()
  await Promise.all([saved(amara), saved(daniel)])
  await amara.picture('04-edited-by-both')
})

it('brings an archived row back', async () => {
  const { page } = amara
  await cell(amara, 'Joint bid for the loyalty platform', 'title').click()
  await page.keyboard.press('Shift+Delete')
  await row(daniel, 'Joint bid for the loyalty platform').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await row(daniel, 'Joint bid for the loyalty platform').waitFor()
})

it('leaves each side’s win to that side; imported words wait as a suggestion', async () => {
  const detail = await openObjective(daniel, imported)
  await detail.getByText('Finance-process know-how we lack today').waitFor()
  await daniel.picture('05-suggested-win')
  await detail.getByRole('button', { name: 'Use this wording' }).click()
  await detail.locator('[contenteditable=true]').filter({ hasText: 'Finance-process know-how' }).waitFor()
  const clientWin = detail.getByText('CFO gets figures a week earlier')
  expect(await clientWin.evaluate((element) => element.closest('[contenteditable=true]'))).toBeNull()
  await saved(daniel)
  await daniel.expectAccessible()
})

it('signs on both sides exactly what was reviewed', async () => {
  const proposing = await openObjective(amara, imported)
  await proposing.getByText('Finance-process know-how we lack today').waitFor()
  await amara.picture('06-detail')
  await proposing.getByRole('button', { name: 'Propose', exact: true }).click()
  await amara.page.getByRole('dialog').getByText(`${imported}, every month`).waitFor()
  await amara.expectAccessible()
  await amara.picture('07-propose')
  await amara.page.getByRole('button', { name: 'Propose and sign for Harbour & Hill Retail' }).click()
  await proposing.getByText('You have proposed and signed this.').waitFor()
  const signing = daniel.page
  await signing.getByRole('button', { name: 'Review and sign' }).click()
  await signing.getByRole('dialog').getByText(`${imported}, every month`).first().waitFor()
  await daniel.picture('08-review-and-sign')
  await daniel.expectAccessible()
  await signing.getByRole('button', { name: 'Sign for Northgate Digital' }).click()
  await proposing.getByText('Both sides have signed exactly this text.').waitFor()
  await signing.getByText('Both sides have signed exactly this text.').waitFor()
})

it('shows drift word by word, and signs the new wording', async () => {
  const title = amara.page.getByRole('textbox', { name: 'Title' })
  await title.fill('Bring monthly close from 9 to 4 working days, every month')
  await title.press('Enter')
  await daniel.page.getByText('Both sides have signed, and the text has changed since.').waitFor()
  await daniel.page.locator('del', { hasText: '5' }).first().waitFor()
  await daniel.page.locator('ins', { hasText: '4' }).first().waitFor()
  await daniel.picture('09-drift')
  await daniel.expectAccessible()
  await daniel.page.getByRole('button', { name: 'Propose the new wording' }).click()
  await daniel.page.getByRole('button', { name: 'Propose and sign for Northgate Digital' }).click()
  await amara.page.getByRole('button', { name: 'Review and sign' }).click()
  // Signing again shows what changed, not everything anew.
  await amara.page.getByRole('dialog').getByText('Changed since both sides last signed').waitFor()
  await amara.picture('10-sign-again')
  await amara.page.getByRole('button', { name: 'Sign for Harbour & Hill Retail' }).click()
  await Promise.all(
    [amara, daniel].map((window) =>
      window.page.getByText('Both sides have signed exactly this text.').waitFor(),
    ),
  )
})

it('refuses to propose what somebody changed in the same moment, and says what changed', async () => {
  await control(amara, 'Close objective').click()
  await control(daniel, 'Close objective').click()
  const contested = 'Solve more service-desk calls at first contact'
  const detail = await openObjective(amara, contested)
  await detail.getByRole('button', { name: 'Propose', exact: true }).click()
  // The proposal is held on its way while the other side's edit becomes durable.
  const holdOnce = { times: 1 }
  await amara.page.route(
    '**/commands',
    async (route) => {
      await cell(daniel, contested, 'title').click()
      await daniel.page.keyboard.press('F2')
      await daniel.page.keyboard.press('End')
      await daniel.page.keyboard.type(', day and night')
      await daniel.page.keyboard.press('Enter')
      await saved(daniel)
      await route.continue()
    },
    holdOnce,
  )
  const confirm = amara.page.getByRole('button', { name: 'Propose and sign for Harbour & Hill Retail' })
  const answer = amara.page.waitForResponse('**/commands')
  await confirm.click()
  expect((await answer).status()).toBe(409)
  await amara.page.getByText('Changed while you were reading: Title.').waitFor()
  await amara.picture('11-changed-while-reading')
  await amara.page.getByRole('button', { name: 'I have read the new text' }).click()
  await confirm.click()
  await detail.getByText('You have proposed and signed this.').waitFor()
  // The browser itself logs the refusal.
  expect(amara.complaints.splice(0)).toEqual([expect.stringContaining('409')])
  await control(amara, 'Close objective').click()
  await state(daniel, contested, 'Proposed – your move')
})

it('keeps what is written while the line is down, says so, and sends it', async () => {
  await amara.setOffline(true)
  await cell(amara, 'Retire 14 interfaces', 'title').click()
  await amara.page.keyboard.press('F2')
  await amara.page.keyboard.press('End')
  await amara.page.keyboard.type(' any more')
  await amara.page.keyboard.press('Enter')
  await amara.page
    .getByRole('status')
    .filter({ hasText: 'Offline – 1 change waits on this device' })
    .waitFor()
  await amara.picture('12-offline')
  await amara.setOffline(false)
  await saved(amara)
  await row(daniel, 'Retire 14 interfaces nobody uses any more').waitFor()
  amara.complaints.splice(0)
})

it('tells the record in sentences, verifies it in the browser and offline', async () => {
  const { page } = amara
  await page.getByRole('link', { name: 'Record' }).click()
  await page.getByText(/Amara Osei imported 10 objectives from governance-register.xlsx/).waitFor()
  await page.getByText(/Daniel Kowalczyk proposed new wording of/).waitFor()
  await page.getByRole('button', { name: 'Verify this record' }).click()
  await page.getByText(/^Verified: \d+ events/).waitFor()
  await amara.expectAccessible()
  await amara.picture('13-record')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ])
  const file = await download.path()
  const { stdout } = await run(process.execPath, ['apps/server/src/verify-file.ts', file], { cwd: root })
  expect(stdout).toContain('Verified: every event is as it was recorded')
})

it('works on a phone and in the dark', async () => {
  const state = await daniel.page.context().storageState()
  const phone = await Window.open(browser, {
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
    hasTouch: true,
    storageState: state,
  })
  await phone.page.goto(daniel.page.url().replace(/\/objectives.*/, '/objectives'))
  await phone.page.getByText('Leave the old data centre').first().waitFor()
  await saved(phone)
  await phone.picture('14-phone-dark')
  await phone.expectAccessible()
  const width = await phone.page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
  phone.expectNoComplaints()
  await phone.close()
})

it('signs out at once, on every page of that session', async () => {
  const { page } = amara
  const second = await page.context().newPage()
  await second.goto(page.url().replace(/\/record.*/, '/objectives'))
  await second.getByRole('grid', { name: 'Objectives' }).waitFor()
  await page.getByRole('button', { name: 'Account of Amara Osei' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await second.getByText('You are signed out; sign in again to go on.').first().waitFor()
  await second.close()
})

it('left nobody with an error on the page', () => {
  daniel.expectNoComplaints()
})
