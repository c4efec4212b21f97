import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import { ObjectiveDesk, writeObjective } from '../support/objective-desk.ts'
import { stopAtFirstFailure } from '../support/register-page.ts'
import { RunningServer } from '../support/running-server.ts'
import { explore } from '../support/session.ts'

/**
 * The life of an objective in two browsers: proposed, a change suggested, countered, signed, claimed, disputed, claimed
 * again, confirmed; one without a gain; one retired by both.
 */

let server: RunningServer
let browser: Browser
let amara: Window
let daniel: Window
let ids: Readonly<Record<'life' | 'noGain', string>>

beforeAll(async () => {
  server = await RunningServer.start({ mode: 'explore' })
  browser = await launchBrowser()
  amara = await Window.open(browser)
  daniel = await Window.open(browser)
  const client = await ObjectiveDesk.open(await explore(server, 'client'))
  const vendor = await ObjectiveDesk.open(await explore(server, 'vendor'))
  const life = await writeObjective(client, vendor, 'Count the stock every night')
  const noGain = client.add('Keep the old reports for a year')
  client.writeWin('client', noGain, 'Auditors find what they know.')
  await client.settled()
  ids = { life, noGain }
  for (const [window, host, company] of [
    [amara, 'localhost', 'Harbour & Hill Retail'],
    [daniel, '127.0.0.1', 'Northgate Digital'],
  ] as const) {
    await window.page.goto(
      `http://${host}:${server.port}/explore/${company.startsWith('H') ? 'client' : 'vendor'}`,
    )
    await window.page.getByText(`You are here for ${company}`).waitFor()
    await window.page.goto(`http://${host}:${server.port}/r/${client.relationshipId}/objectives/${life}`)
    await window.page.getByRole('heading', { name: 'Agreement' }).waitFor()
  }
  client.close()
  vendor.close()
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

stopAtFirstFailure()

const button = ({ page }: Window, name: string): Locator => page.getByRole('button', { name, exact: true })
const inDialog = ({ page }: Window, name: string): Locator =>
  page.getByRole('dialog').getByRole('button', { name, exact: true })

/** Presses a button, writes the words that its dialog asks for, and records. */
async function act(window: Window, name: string, words: string | null = null, confirm = name): Promise<void> {
  await button(window, name).click()
  if (words !== null) await window.page.getByRole('dialog').locator('textarea').fill(words)
  await inDialog(window, confirm).click()
  await window.page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function open(window: Window, id: string): Promise<void> {
  await window.page.goto(window.page.url().replace(/[^/]+$/, id))
  await window.page.getByRole('heading', { name: 'Agreement' }).waitFor()
}

it('suggests a change, counters, and signs', async () => {
  await act(amara, 'Propose', null, 'Propose and sign for Harbour & Hill Retail')
  await act(daniel, 'Suggest a change', 'Count the stock every second night')
  await amara.page.getByText('Title: Count the stock every second night').waitFor()
  await act(daniel, 'Can’t commit yet', 'Our night shift is not agreed.')
  await amara.page.getByText('Our night shift is not agreed.').waitFor()
  await daniel.page.getByLabel('Title', { exact: true }).fill('Count the stock every second night')
  await act(daniel, 'Propose the new wording', null, 'Propose and sign for Northgate Digital')
  await amara.page.getByText('Daniel Kowalczyk answered with other wording').waitFor()
  await amara.expectAccessible()
  await amara.picture('80-thread')
  await act(amara, 'Review and sign', null, 'Sign for Harbour & Hill Retail')
  await daniel.page.getByText('Both sides are working on this.').waitFor()
})

it('is achieved only once the other side confirms', async () => {
  await act(daniel, 'Claim as achieved', 'Every count of October is in.')
  await amara.page.getByText('Northgate claims that this is achieved.').waitFor()
  await amara.expectAccessible()
  await amara.picture('81-claimed')
  await act(amara, 'Dispute', 'Two stores are missing.')
  await daniel.page.getByText('Both sides are working on this.').waitFor()
  await act(daniel, 'Claim as achieved', 'All stores are in.')
  await act(amara, 'Confirm')
  await daniel.page.getByText('Both sides say that this is achieved.').first().waitFor()
  await daniel.page.getByText('What happened so far').click()
  await daniel.page.getByText('Amara Osei disputed the claim').waitFor()
  await daniel.expectAccessible()
  await daniel.picture('82-achieved')
})

it('signs a reason in place of a gain, and retires by both', async () => {
  for (const window of [amara, daniel]) await open(window, ids.noGain)
  await button(daniel, 'We gain nothing from this, and accept it').click()
  await daniel.page.getByLabel('No gain for us, accepted because').fill('It is a favour.')
  await act(daniel, 'Propose', null, 'Propose and sign for Northgate Digital')
  await button(amara, 'Review and sign').click()
  await amara.page.getByRole('dialog').getByText('No gain for Northgate, accepted because').waitFor()
  await amara.page.getByRole('dialog').getByText('It is a favour.').waitFor()
  await inDialog(amara, 'Sign for Harbour & Hill Retail').click()
  await act(daniel, 'Propose to retire', 'Nobody reads them.')
  await amara.page.getByText('Northgate proposes to retire this').waitFor()
  await act(amara, 'Accept')
  await daniel.page.getByText('Both sides have retired this.').waitFor()
  for (const window of [amara, daniel]) window.expectNoComplaints()
})
