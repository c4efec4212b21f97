import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import { cell, openRegister, row, saved, stopAtFirstFailure } from '../support/register-page.ts'
import { RunningServer } from '../support/running-server.ts'

/** A lead invites a colleague, who joins, works, loses the right to write in the middle of a word, and is removed. */

const title = 'Solve more service-desk calls at first contact'
let server: RunningServer
let browser: Browser
let amara: Window
let noor: Window

beforeAll(async () => {
  server = await RunningServer.start({ mode: 'explore' })
  browser = await launchBrowser()
  amara = await Window.open(browser)
  noor = await Window.open(browser)
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

stopAtFirstFailure()

it('invites with a link that says what it is before anybody registers', async () => {
  await amara.page.goto(`http://127.0.0.1:${server.port}/explore/client`)
  await amara.page.getByRole('link', { name: 'Relationship', exact: true }).click()
  await amara.page.getByRole('link', { name: 'People', exact: true }).click()
  await amara.page.getByRole('heading', { name: 'People' }).waitFor()
  await amara.expectAccessible()
  await amara.picture('20-people')
  await amara.page.getByRole('button', { name: 'Invite somebody' }).click()
  const dialog = amara.page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name (only for your own list)' }).fill('Noor')
  await dialog.getByRole('checkbox', { name: /^Member/ }).check()
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  const link = await amara.page.getByRole('textbox', { name: 'Link' }).inputValue()
  expect(new URL(link).hash.length).toBeGreaterThan(20)
  await noor.page.goto(link)
  await noor.page.getByText('Amara Osei of Harbour & Hill Retail invites you.').waitFor()
  await noor.page.getByText('They cannot edit your words or close your escalations.').waitFor()
  // The secret does not stay in the address.
  expect(new URL(noor.page.url()).hash).toBe('')
  await noor.expectAccessible()
  await noor.picture('21-invited')
})

it('lets the invited person in, and both sides see who joined', async () => {
  await noor.page.getByRole('textbox', { name: 'Your name' }).fill('Noor Haddad')
  await noor.page.getByRole('textbox', { name: 'E-mail' }).fill('noor.haddad@harbourhill.example')
  await noor.page.getByLabel('Password').fill('four small words here')
  await noor.page.getByRole('button', { name: 'Open account and join' }).click()
  await noor.page.getByText('You are here for Harbour & Hill Retail').waitFor()
  await openRegister(noor)
  await row(noor, title).waitFor()
  await amara.page.keyboard.press('Escape')
  await amara.page.getByText('Noor Haddad').first().waitFor()
})

it('takes the right to write away in the middle of a word, and nothing comes through after it', async () => {
  await saved(noor)
  await cell(noor, title, 'title').click()
  await noor.page.keyboard.press('F2')
  await noor.page.keyboard.press('End')
  await noor.page.keyboard.type(' of e')
  await amara.page.getByRole('button', { name: 'Manage Noor Haddad' }).click()
  await amara.page.getByRole('menuitem', { name: 'Change roles' }).click()
  const dialog = amara.page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: /^Viewer/ }).check()
  await dialog.getByRole('checkbox', { name: /^Member/ }).uncheck()
  await dialog.getByRole('button', { name: 'Save roles' }).click()
  await noor.page.getByText(/You can read everything here\./).waitFor()
  await noor.page.keyboard.type('ach colleague')
  await noor.page.keyboard.press('Enter')
  // The server has answered: only now does it mean something that the other page shows nothing.
  await noor.page.getByText('This page has stopped working on the shared text').waitFor()
  await amara.page.getByRole('link', { name: 'Objectives' }).click()
  await row(amara, title).waitFor()
  expect(await row(amara, 'of each colleague').count()).toBe(0)
})

it('removes, at once, and what was written stays', async () => {
  await amara.page.getByRole('link', { name: 'Relationship', exact: true }).click()
  await amara.page.getByRole('link', { name: 'People', exact: true }).click()
  await amara.page.getByRole('button', { name: 'Manage Noor Haddad' }).click()
  await amara.page.getByRole('menuitem', { name: 'Remove' }).click()
  await amara.page.getByRole('button', { name: 'Remove Noor Haddad' }).click()
  await noor.page
    .getByText(/There is no such relationship|not shared with you|access to it was removed/)
    .first()
    .waitFor()
  await noor.picture('22-removed')
  await amara.page.getByRole('link', { name: 'Record' }).click()
  await amara.page.getByText(/Amara Osei removed Noor Haddad from the people of/).waitFor()
  await amara.expectAccessible()
})
