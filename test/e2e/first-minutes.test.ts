import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import { cell, openRegister, row, saved, stopAtFirstFailure } from '../support/register-page.ts'
import { RunningServer } from '../support/running-server.ts'

/** Both leads' first minutes: from setting up an instance to an objective that both signed, without any help. */

const password = 'four small words here'
const title = 'Ships leave on time'
let server: RunningServer
let browser: Browser
let client: Window
let vendor: Window
/** The link that the client's lead hands over. */
let link = ''

beforeAll(async () => {
  server = await RunningServer.start({ mode: 'explore' })
  browser = await launchBrowser()
  client = await Window.open(browser)
  vendor = await Window.open(browser, { viewport: { width: 390, height: 844 } })
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

/** Fills a line of what a side seeks. */
async function seek({ page }: Window, number: number, kind: string, words: string): Promise<void> {
  const line = page.getByRole('group', { name: `Number ${number}`, exact: true })
  await line.getByRole('combobox', { name: 'Kind' }).selectOption({ label: kind })
  await line.getByRole('textbox', { name: 'In our words' }).fill(words)
}

/** The part of the picture that holds what serves both sides. */
function lens({ page }: Window): Locator {
  return page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Serves both' }) })
    .last()
}

/** Marks the objective as serving something that the side seeks. */
async function mark({ page }: Window, words: string): Promise<void> {
  await page.getByRole('button', { name: `Choose objectives that serve “${words}”` }).click()
  await page.getByRole('dialog').getByRole('checkbox', { name: title }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
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

it('asks what the client seeks, and says before who keeps it and who could read it', async () => {
  const { page } = client
  await page.getByRole('heading', { name: 'Three things we seek' }).waitFor()
  await page.getByText(/This is kept on localhost\..*Whoever runs localhost could read it\./).waitFor()
  await page.getByRole('button', { name: 'Seal our answer' }).click()
  await page.getByText('Name at least one thing that you seek.').waitFor()
  await client.expectAccessible()
  await client.picture('31-seek')
  await seek(client, 1, 'Lower risk', 'Departures nobody has to apologise for')
  await seek(client, 2, 'Reduced cost', 'A tenth less demurrage')
  await page.getByRole('button', { name: 'Seal our answer' }).click()
})

it('brings in the first objective from an example, and leaves the vendor’s win to the vendor', async () => {
  const { page } = client
  await page.getByRole('heading', { name: 'One objective' }).waitFor()
  await page.getByRole('button', { name: 'Take an example' }).click()
  await page.getByRole('button', { name: 'Use this' }).first().click()
  await page.getByRole('textbox', { name: 'What should be achieved' }).fill(title)
  await page.getByText('Kestrel writes this.').waitFor()
  await client.expectAccessible()
  await client.picture('32-objective')
  await page.getByRole('button', { name: 'Add it' }).click()
  await page.getByRole('link', { name: title }).waitFor()
})

it('can be left and found again where it was', async () => {
  const { page } = client
  await saved(client)
  await page.getByRole('link', { name: 'Leave for now' }).click()
  await page.getByText('You have not finished your first steps.').waitFor()
  await client.expectAccessible()
  await page.getByRole('link', { name: 'Go on' }).click()
  await page.getByRole('heading', { name: 'Invite Kestrel Systems' }).waitFor()
})

it('invites with what they will and will not see, and ends at Today', async () => {
  const { page } = client
  await page.getByText('What you seek, before they have said what they seek').waitFor()
  await client.expectAccessible()
  await client.picture('33-invite')
  await page.getByRole('button', { name: 'Make the link for Kestrel' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Make the link' }).click()
  link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Go to Today' }).click()
  await page.getByText(/^Waiting for Kestrel: \d$/).waitFor()
  await client.picture('34-client-today')
})

it('tells the vendor’s lead who invites and what cannot be done to them, then lets them in', async () => {
  const { page } = vendor
  await page.goto(link)
  await page.getByText('Ines Duarte of Alderport Shipping invites you.').waitFor()
  await page.getByText('They cannot edit your words or close your escalations.').waitFor()
  await page.getByText('Kept on').waitFor()
  await vendor.expectAccessible()
  await vendor.picture('35-invited')
  await openAccount(vendor, 'Oskar Lind', 'oskar@kestrel.example', 'Open account and join')
  await page.getByRole('heading', { name: 'Three things we seek' }).waitFor()
})

it('opens both lists when the vendor has answered, on both sides', async () => {
  const { page } = vendor
  await page.getByText(/^Alderport( Shipping)? has already answered\./).waitFor()
  expect(await page.getByText('A tenth less demurrage').count()).toBe(0)
  await seek(vendor, 1, 'A reference', 'A port that we may name')
  await vendor.picture('36-vendor-seeks')
  await page.getByRole('button', { name: 'Seal our answer and open both' }).click()
  await page.getByRole('heading', { name: 'Where both lists meet' }).waitFor()
  await page.getByText('A tenth less demurrage').first().waitFor()
  await mark(vendor, 'A port that we may name')
  await client.page.getByRole('link', { name: 'Relationship', exact: true }).click()
  await client.page.getByText('A port that we may name').first().waitFor()
  await mark(client, 'Departures nobody has to apologise for')
  await lens(client).getByRole('link', { name: title }).waitFor()
  await lens(vendor).getByRole('link', { name: title }).waitFor()
  await vendor.expectAccessible()
  await client.expectAccessible()
  await vendor.picture('37-meet')
  await client.picture('38-sweet-spot')
})

it('lets the vendor write its win and sign', async () => {
  const { page } = vendor
  await page.getByRole('link', { name: 'Go on: Our win' }).click()
  await page.getByRole('textbox', { name: 'Our win' }).click()
  await page.keyboard.type('A reference, and quiet weekends.')
  await saved(vendor)
  await vendor.picture('39-win')
  await page.getByRole('link', { name: 'Go on: Our answer' }).click()
  await page.getByRole('button', { name: 'Propose', exact: true }).click()
  await page.getByRole('button', { name: 'Propose and sign for Kestrel Systems' }).click()
  await page.getByText('You have proposed and signed this.').waitFor()
  await vendor.expectAccessible()
  await vendor.picture('40-signed')
  await page.getByRole('link', { name: 'Go to Today' }).click()
})

it('gives the client the last signature, and both the record of all of it', async () => {
  const { page } = client
  await page.getByRole('link', { name: 'Today', exact: true }).click()
  await page.getByRole('link', { name: new RegExp(`Review and sign “${title}”`) }).click()
  await page.getByRole('button', { name: 'Review and sign' }).click()
  await page.getByRole('button', { name: 'Sign for Alderport Shipping' }).click()
  await page.getByText('Both sides have signed exactly this text.').waitFor()
  await page.getByRole('link', { name: 'Record', exact: true }).click()
  await page.getByText('What each side seeks was revealed together').waitFor()
  await page.getByRole('button', { name: 'Verify this record' }).click()
  await page.getByText(/^Verified: \d+ events/).waitFor()
  client.expectNoComplaints()
})

it('lets both write in the register together', async () => {
  await vendor.page.setViewportSize({ width: 1440, height: 900 })
  await openRegister(client)
  await openRegister(vendor)
  await cell(vendor, title, 'ref').click()
  await vendor.page.keyboard.type('AP-1')
  await vendor.page.keyboard.press('Enter')
  await row(client, 'AP-1').waitFor()
  await Promise.all([saved(client), saved(vendor)])
})
