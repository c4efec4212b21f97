import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import { linkIn, MailServer } from '../support/mail-server.ts'
import { stopAtFirstFailure } from '../support/register-page.ts'
import { RunningServer, samplePassword } from '../support/running-server.ts'
import { people } from '../support/session.ts'

/** Somebody forgets their password, gets a link by mail, and is in again; where they were signed in before, they are out. */

const newPassword = 'seven quiet green hills'
let mails: MailServer
let server: RunningServer
let browser: Browser
let office: Window
let phone: Window

beforeAll(async () => {
  mails = await MailServer.start()
  server = await RunningServer.start({ env: { SMTP_URL: mails.url } })
  browser = await launchBrowser()
  office = await Window.open(browser)
  phone = await Window.open(browser, { viewport: { width: 390, height: 844 } })
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
  await mails?.close()
})

stopAtFirstFailure()

async function signIn({ page }: Window, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail' }).fill(people.daniel)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/r\/./)
}

it('answers the same for an address without an account', async () => {
  await office.page.goto(server.origin)
  await signIn(office, samplePassword)
  await phone.page.goto(server.origin)
  await phone.page.getByRole('link', { name: 'Forgot your password?' }).click()
  await phone.expectAccessible()
  await phone.picture('72-forgot')
  await phone.page.getByRole('button', { name: 'Send the link' }).click()
  await phone.page.getByText('Write an e-mail address.').waitFor()
  await phone.page.getByRole('textbox', { name: 'E-mail' }).fill('nobody@northgate.example')
  await phone.page.getByRole('button', { name: 'Send the link' }).click()
  await phone.page.getByRole('heading', { name: 'Look into your inbox' }).waitFor()
  await phone.expectAccessible()
})

it('mails a link with which a new password is chosen', async () => {
  await phone.page.goto(`${server.origin}/forgot`)
  await phone.page.getByRole('textbox', { name: 'E-mail' }).fill(people.daniel)
  await phone.page.getByRole('button', { name: 'Send the link' }).click()
  await phone.page.getByRole('heading', { name: 'Look into your inbox' }).waitFor()
  await phone.picture('73-forgot-sent')
  const mail = await mails.next()
  expect(mail.recipient).toBe(people.daniel)
  const link = linkIn(mail)
  await phone.page.goto(`${server.origin}${link.pathname}${link.hash}`)
  await phone.page.getByLabel('New password').fill(newPassword)
  expect(new URL(phone.page.url()).hash).toBe('')
  await phone.page.getByRole('button', { name: 'Set password' }).click()
  await phone.page.getByText('Your new password is set; sign in with it.').waitFor()
  expect(mails.received).toEqual([])
})

it('signs in with the new password, and is signed out where the old one was used', async () => {
  await phone.page.goto(server.origin)
  await signIn(phone, newPassword)
  await office.page.getByText('You are signed out; sign in again to go on.').first().waitFor()
  await office.picture('74-signed-out')
  await office.page.goto(server.origin)
  await office.page.getByRole('heading', { name: 'Sign in' }).waitFor()
})

it('mails an invitation instead of handing over its link', async () => {
  await phone.page.goto(`${server.origin}/`)
  await phone.page.waitForURL(/\/r\/./)
  const relationship = new URL(phone.page.url()).pathname.split('/').slice(0, 3).join('/')
  await phone.page.goto(`${server.origin}${relationship}/people`)
  await phone.page.getByRole('button', { name: 'Invite somebody' }).click()
  const dialog = phone.page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^E-mail/ }).fill('new.colleague@northgate.example')
  await dialog.getByRole('checkbox', { name: /^Auditor/ }).check()
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click()
  await dialog.getByText('Choose the last day of the auditor.').waitFor()
  await phone.expectAccessible()
  await phone.picture('75-invite-by-mail')
  await dialog.getByLabel('Last day as auditor').fill('2999-12-31')
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click()
  await phone.page.getByText('The invitation is on its way to new.colleague@northgate.example.').waitFor()
  const mail = await mails.next()
  expect(mail.recipient).toBe('new.colleague@northgate.example')
  expect(linkIn(mail).pathname).toBe('/invite')
})
