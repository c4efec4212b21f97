import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import { openRegister, stopAtFirstFailure } from '../support/register-page.ts'
import { RunningServer } from '../support/running-server.ts'

/** Both leads weigh the objectives blind, by keyboard alone, and see together how far they agree. */

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
  await amara.page.getByText('You are here for Harbour & Hill Retail').waitFor()
  await daniel.page.goto(`http://127.0.0.1:${server.port}/explore/vendor`)
  await daniel.page.getByText('You are here for Northgate Digital').waitFor()
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

stopAtFirstFailure()

async function openPriorities({ page }: Window): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Objectives' }).click()
  await page.getByRole('link', { name: 'Priorities', exact: true }).first().click()
  await page.getByRole('heading', { name: 'Priorities', level: 1 }).waitFor()
}

it('shows what both sides gave before: the match, and where there is room to trade', async () => {
  await Promise.all([openPriorities(amara), openPriorities(daniel)])
  for (const { page } of [amara, daniel]) {
    await page.getByText('65 of 100').waitFor()
    await page.getByRole('heading', { name: 'Room to trade' }).waitFor()
  }
  await amara.expectAccessible()
  await daniel.expectAccessible()
  await amara.picture('50-priorities')
  await daniel.picture('51-priorities-phone')
})

it('begins a round of either side; the points are given by keyboard, and what is left is always said', async () => {
  const { page } = daniel
  await page.getByRole('button', { name: 'Begin a new round' }).click()
  await page.getByText('100 points left to give').waitFor()
  await amara.page.getByText('100 points left to give').waitFor()
  const fields = amara.page.getByRole('spinbutton')
  const count = await fields.count()
  expect(count).toBeGreaterThan(1)
  await fields.first().focus()
  for (let time = 0; time < 7; time += 1) await amara.page.keyboard.press('PageUp')
  await amara.page.keyboard.press('ArrowUp')
  await amara.page.getByText('29 points left to give').waitFor()
  await amara.page.keyboard.press('Enter')
  await amara.page.getByText('Give exactly 100 points; 29 points left to give.').waitFor()
  await amara.page.keyboard.press('Tab')
  await amara.page.keyboard.type('29')
  await amara.page.getByText('All 100 points are given').waitFor()
  await amara.expectAccessible()
  await amara.picture('52-points')
  await amara.page.keyboard.press('Enter')
  await amara.page.getByRole('heading', { name: 'Our points are sealed' }).waitFor()
  await amara.picture('53-points-sealed')
})

it('tells the other side only that the points are in, and opens both with the second answer', async () => {
  const { page } = daniel
  await page.getByText(/^Harbour & Hill has given its points\./).waitFor()
  await page.getByRole('button', { name: 'Share evenly' }).click()
  await page.getByText('All 100 points are given').waitFor()
  await daniel.expectAccessible()
  await daniel.picture('54-points-phone')
  await page.getByRole('button', { name: 'Seal our points and open both' }).click()
  for (const window of [amara, daniel]) {
    await window.page.getByText(/^Round 2, opened/).waitFor()
    window.expectNoComplaints()
  }
})

it('shows the points beside the objective, and each step in the record', async () => {
  await openRegister(amara)
  await amara.page.getByRole('link', { name: 'Record', exact: true }).click()
  await amara.page.getByText(/^Round 2 of priorities is complete/).waitFor()
  await amara.page.getByText(/began round 2 of priorities for/).waitFor()
})
