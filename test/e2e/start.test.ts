import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import { cell, row, saved, stopAtFirstFailure } from '../support/register-page.ts'
import { RunningServer } from '../support/running-server.ts'

/** A client's lead sets up an instance, starts with the vendor, and the vendor's lead accepts: both begin to write. */

const password = 'four small words here'
let server: RunningServer
let browser: Browser
let client: Window
let vendor: Window

beforeAll(async () => {
  server = await RunningServer.start({ mode: 'explore' })
  browser = await launchBrowser()
  client = await Window.open(browser)
  vendor = await Window.open(browser)
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

stopAtFirstFailure()

async function openAccount({ page }: Window, name: string, email: string, submit: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your name' }).fill(name)
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: submit }).click()
}

it('opens the first account and starts with the vendor', async () => {
  const { page } = client
  await page.goto(`http://localhost:${server.port}/`)
  await page.getByRole('link', { name: 'Set up your own' }).click()
  await page.getByRole('heading', { name: 'Set up this instance' }).waitFor()
  await client.expectAccessible()
  await openAccount(client, 'Ines Duarte', 'ines@alderport.example', 'Open account')
  await page.getByRole('heading', { name: 'Start with your vendor' }).waitFor()
  await page.getByRole('button', { name: 'Start' }).click()
  // An empty form says what is missing, and keeps the person on it.
  expect(await page.locator('[aria-invalid=true]').count()).toBe(2)
  await page.getByRole('textbox', { name: 'Your company' }).fill('Alderport Shipping')
  await page.getByRole('textbox', { name: 'Your vendor' }).fill('Kestrel Systems')
  await page.getByRole('textbox', { name: 'Contract reference' }).fill('AP-KS-2026-01')
  expect(await page.locator('[aria-invalid=true]').count()).toBe(0)
  await client.expectAccessible()
  await client.picture('30-start')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByText('You are here for Alderport Shipping').waitFor()
})

it('brings in the vendor’s lead, who accepts for the company', async () => {
  await client.page.getByRole('button', { name: 'Invite the first lead of Kestrel Systems' }).click()
  await client.page.getByRole('dialog').getByRole('button', { name: 'Make the link' }).click()
  await vendor.page.goto(await client.page.getByRole('textbox', { name: 'Link' }).inputValue())
  await vendor.page.getByText('Ines Duarte of Alderport Shipping invites you.').waitFor()
  await openAccount(vendor, 'Oskar Lind', 'oskar@kestrel.example', 'Open account and join')
  await vendor.page.getByText('You are here for Kestrel Systems').waitFor()
  await vendor.page.getByText('What do you want to achieve together?').waitFor()
  await vendor.expectAccessible()
  await vendor.picture('31-vendor-today')
  await vendor.page.getByRole('link', { name: 'Objectives', exact: true }).click()
  await vendor.page.getByText('No objectives yet').waitFor()
  await vendor.expectAccessible()
  await vendor.picture('31-vendor-empty')
  await client.page.keyboard.press('Escape')
  await client.page.getByText('Oskar Lind').first().waitFor()
})

it('lets both write the first objective together', async () => {
  await client.page.getByRole('link', { name: 'Objectives', exact: true }).click()
  await client.page.getByRole('button', { name: 'Write the first objective' }).click()
  await client.page.keyboard.type('Ships leave on time')
  await client.page.keyboard.press('Enter')
  await row(vendor, 'Ships leave on time').waitFor()
  await cell(vendor, 'Ships leave on time', 'ref').click()
  await vendor.page.keyboard.type('AP-1')
  await vendor.page.keyboard.press('Enter')
  await row(client, 'AP-1').waitFor()
  await Promise.all([saved(client), saved(vendor)])
})
