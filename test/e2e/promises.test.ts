import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import { stopAtFirstFailure } from '../support/register-page.ts'
import { RunningServer } from '../support/running-server.ts'

/** One side asks, the other gives its word, and the first says whether it was kept. */

const what = 'Access for two experts'
let server: RunningServer
let browser: Browser
let amara: Window
let daniel: Window

beforeAll(async () => {
  server = await RunningServer.start({ mode: 'explore' })
  browser = await launchBrowser()
  amara = await Window.open(browser)
  daniel = await Window.open(browser, { viewport: { width: 390, height: 844 } })
  await amara.page.goto(`http://localhost:${server.port}/explore/client`)
  await daniel.page.goto(`http://127.0.0.1:${server.port}/explore/vendor`)
  for (const { page } of [amara, daniel]) {
    await page.getByRole('link', { name: 'Relationship', exact: true }).click()
    await page.getByRole('heading', { name: 'Promises' }).waitFor()
  }
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

stopAtFirstFailure()

it('shows what is owed, and what is overdue', async () => {
  await amara.page.getByText('Overdue').first().waitFor()
  await amara.expectAccessible()
  await daniel.expectAccessible()
  await amara.picture('60-promises')
  await daniel.picture('61-promises-phone')
})

it('asks the other side for something, by a day', async () => {
  const { page } = amara
  await page.getByRole('button', { name: 'Ask or promise' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Put it on record' }).click()
  await dialog.getByText('Say what is promised.').waitFor()
  await dialog.getByRole('textbox', { name: 'What' }).fill(what)
  const due = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)
  await dialog.getByLabel('Last day').fill(due)
  await amara.expectAccessible()
  await dialog.getByRole('button', { name: 'Put it on record' }).click()
  await daniel.page.getByText(what).waitFor()
})

it('is accepted with an owner, and the side it is owed to says that it was kept', async () => {
  await daniel.page.getByRole('button', { name: `Accept: ${what}` }).click()
  await daniel.expectAccessible()
  await daniel.page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click()
  await daniel.page.getByRole('button', { name: `Say it is done: ${what}` }).click()
  await amara.page.getByRole('button', { name: `Kept: ${what}` }).click()
  await amara.page.getByRole('button', { name: `Kept: ${what}` }).waitFor({ state: 'detached' })
  await daniel.page.getByText(/settled promises/).click()
  await daniel.page.getByText(what).waitFor()
  expect(await daniel.page.getByRole('button', { name: `Hand over: ${what}` }).count()).toBe(0)
  await amara.page.getByRole('link', { name: 'Record', exact: true }).click()
  await amara.page.getByText(`said that “${what}” was kept`).waitFor()
  amara.expectNoComplaints()
})
