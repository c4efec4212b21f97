import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import { pageText, pasteHtml, signInWindow } from '../support/page-desk.ts'
import { saved, stopAtFirstFailure } from '../support/register-page.ts'
import { RunningServer } from '../support/running-server.ts'
import { people } from '../support/session.ts'

/** Pages of two parties: written together, kept private, published; the charter signed. */

let server: RunningServer
let browser: Browser
let amara: Window
let daniel: Window
let pages: string
let shared: string

beforeAll(async () => {
  server = await RunningServer.start()
  browser = await launchBrowser()
  amara = await Window.open(browser)
  daniel = await Window.open(browser)
  const { address } = await signInWindow(amara, server, people.amara)
  await signInWindow(daniel, server, people.daniel)
  pages = `${address}/pages`
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

stopAtFirstFailure()

it('says who will read a page before anything is written, and makes it by keyboard', async () => {
  const { page } = amara
  await page.goto(pages)
  await page.getByRole('button', { name: 'New page' }).click()
  await page.getByLabel('Title').press('Enter')
  await page.getByText('Give the page a title.').waitFor()
  await page.getByLabel('Title').fill('Ways of working')
  const choice = page.getByRole('radio', { name: 'Shared' })
  expect(await choice.isChecked()).toBe(true)
  await page.getByText('Harbour & Hill Retail and Northgate Digital read and write it.').last().waitFor()
  await amara.expectAccessible()
  await amara.picture('pages-01-new')
  await page.getByLabel('Title').press('Enter')
  await pageText(amara).waitFor()
  shared = page.url()
  // The other side finds it in the list without doing anything.
  await daniel.page.goto(pages)
  await daniel.page.getByRole('link', { name: /^Ways of working/ }).click()
  await pageText(daniel).waitFor()
})

it('is written by both at once, each caret with its name', async () => {
  await pageText(amara).click()
  await amara.page.keyboard.type('# How we work')
  await amara.page.keyboard.press('Enter')
  await amara.page.keyboard.type('Raise it early.')
  await pageText(daniel).getByRole('heading', { name: 'How we work' }).waitFor()
  const caret = daniel.page.locator('.caret-client .caret-label')
  await caret.waitFor({ state: 'attached' })
  expect(await caret.textContent()).toBe('Amara Osei')
  await pageText(daniel).getByText('Raise it early.').click()
  await daniel.page.keyboard.press('End')
  await daniel.page.keyboard.type(' And loudly.')
  await pageText(amara).getByText('And loudly.').waitFor()
  await amara.picture('pages-02-both')
})

it('undoes what one wrote and leaves the other’s words', async () => {
  await saved(daniel)
  await saved(amara)
  await pageText(amara).press('Control+End')
  await amara.page.keyboard.press('Enter')
  await amara.page.keyboard.type('Not this.')
  await pageText(daniel).getByText('Not this.').waitFor()
  await amara.page.keyboard.press('Control+z')
  await pageText(daniel).getByText('Not this.').waitFor({ state: 'detached' })
  for (let i = 0; i < 5; i += 1) await amara.page.keyboard.press('Control+z')
  await pageText(amara).getByText('And loudly.').waitFor()
  await amara.page.keyboard.press('Control+Shift+z')
  await amara.page.keyboard.press('Control+Shift+z')
})

it('has tables that are filled and changed by keyboard', async () => {
  const { page } = amara
  await pageText(amara).press('Control+End')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  for (const words of ['Wave', 'Ends', 'Owner', '3']) {
    await page.keyboard.type(words)
    await page.keyboard.press('Tab')
  }
  const rows = pageText(daniel).getByRole('row')
  await rows.first().waitFor()
  expect(await rows.count()).toBe(3)
  await page.getByRole('button', { name: 'Add row' }).click()
  await page.getByRole('button', { name: 'Delete column' }).click()
  await expect.poll(() => rows.count()).toBe(4)
  await expect.poll(() => rows.first().getByRole('columnheader').count()).toBe(2)
  await pageText(daniel).getByRole('columnheader', { name: 'Wave' }).waitFor()
})

it('mentions people of this relationship only, and keeps their name', async () => {
  const { page } = amara
  await pageText(amara).press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ask @fern')
  const option = page.getByRole('option')
  await option.first().waitFor()
  expect(await option.allTextContents()).toEqual(['Lucía Fernández'])
  expect(await pageText(amara).getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'))
  await amara.expectAccessible()
  await amara.picture('pages-03-mention')
  await page.keyboard.press('Enter')
  await page.keyboard.type('first, not @nobody')
  expect(await page.getByRole('option').count()).toBe(0)
  await pageText(daniel).getByText('@Lucía Fernández').waitFor()
})

it('has check lists that the other side ticks off', async () => {
  await pageText(amara).press('Control+End')
  await amara.page.keyboard.press('Enter')
  await amara.page.keyboard.type('[] Access for two experts')
  const box = { name: 'Done: Access for two experts' }
  await daniel.page.getByRole('checkbox', box).check()
  await expect.poll(() => amara.page.getByRole('checkbox', box).isChecked()).toBe(true)
  await Promise.all([saved(amara), saved(daniel)])
  await daniel.expectAccessible()
})

it('cleans what is pasted from Word, and refuses links that are none', async () => {
  await daniel.page.goto(pages)
  await daniel.page.getByRole('button', { name: 'New page' }).click()
  await daniel.page.getByLabel('Title').fill('Pasted')
  await daniel.page.getByLabel('Title').press('Enter')
  await pageText(daniel).click()
  await pasteHtml(
    daniel,
    `<html><head><style>p { color: red }</style></head><body><!--StartFragment-->
    <p class=MsoNormal style="color:red">Before<o:p></o:p></p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·  </span>one</p>
    <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o  </span>inner</p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·  </span>two</p>
    <p><a href="javascript:alert(1)">bad</a> <a href="https://ok.example/">good</a>
    <span style="font-weight:700">heavy</span><img src="x" onerror="alert(1)"></p>
    <table><tr><td style="width:9pt">A</td><td>B</td></tr></table><!--EndFragment--></body></html>`,
  )
  const text = pageText(daniel)
  await text.getByRole('cell', { name: 'B' }).waitFor()
  expect(await text.getByRole('listitem').allTextContents()).toEqual(['oneinner', 'inner', 'two'])
  expect(await text.locator('strong').allTextContents()).toEqual(['heavy'])
  expect(await text.getByRole('link').allTextContents()).toEqual(['good'])
  const html = await text.innerHTML()
  for (const left of ['style=', 'Mso', '<img', '·', 'javascript']) expect(html, left).not.toContain(left)
  await daniel.page.getByRole('button', { name: 'Link', exact: true }).click()
  await daniel.page.getByRole('textbox', { name: 'Address of the link' }).fill('javascript:alert(1)')
  await daniel.page.keyboard.press('Enter')
  await daniel.page.getByText('Enter an address that begins with https:// or mailto:.').waitFor()
  await daniel.page.keyboard.press('Escape')
  await saved(daniel)
})

it('works on a phone and in the dark', async () => {
  const phone = await Window.open(browser, {
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
    hasTouch: true,
    storageState: await daniel.page.context().storageState(),
  })
  await phone.page.goto(shared)
  await pageText(phone).waitFor()
  await saved(phone)
  await phone.expectAccessible()
  await phone.picture('pages-04-phone')
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await phone.page.goto(pages)
  await phone.page.getByRole('link', { name: /^Ways of working/ }).waitFor()
  await phone.expectAccessible()
  phone.expectNoComplaints()
  await phone.close()
})

it('keeps a private page from the other side: not in the list, not by its address', async () => {
  const { page } = amara
  await page.goto(pages)
  await page.getByRole('button', { name: 'New page' }).click()
  await page.getByLabel('Title').fill('What we would give up')
  await page.getByRole('radio', { name: 'Private to us' }).check()
  await page.getByText(/Whoever runs it could read what is written here/).waitFor()
  await page.getByRole('button', { name: 'Create page' }).click()
  // Said once more where the first private word will stand.
  await page.getByText(/Whoever runs it could read what is written here/).waitFor()
  await pageText(amara).click()
  await page.keyboard.type('The pilot in the north.')
  await saved(amara)
  await amara.expectAccessible()
  await amara.picture('pages-05-private')
  await daniel.page.goto(pages)
  await daniel.page.getByRole('link', { name: /^Ways of working/ }).waitFor()
  expect(await daniel.page.getByText('What we would give up').count()).toBe(0)
  await daniel.page.goto(page.url())
  await daniel.page.getByText('There is no such page, or it is not for you to read.').waitFor()
  await daniel.expectAccessible()
})

it('renames, archives and restores, and the lists follow', async () => {
  const { page } = daniel
  await page.goto(pages)
  await page.getByRole('link', { name: /^Pasted/ }).click()
  await page.getByRole('textbox', { name: 'Title of the page' }).fill('Notes on paste')
  await saved(daniel)
  await amara.page.goto(pages)
  await amara.page.getByRole('link', { name: /^Notes on paste/ }).waitFor()
  await page.getByRole('button', { name: 'More for Notes on paste' }).click()
  await page.getByRole('menuitem', { name: 'Archive' }).click()
  await page.getByText('This page is archived.').waitFor()
  await saved(daniel)
  await amara.page.getByText('1 archived page').waitFor()
  await page.getByRole('button', { name: 'Restore' }).click()
  await pageText(daniel).waitFor()
  await amara.page.getByText('1 archived page').waitFor({ state: 'detached' })
  await amara.expectAccessible()
})

it('publishes a private page: what will be seen by whom is shown first', async () => {
  const { page } = amara
  await page.goto(pages)
  await page.getByRole('link', { name: /^What we would give up/ }).click()
  await pageText(amara).waitFor()
  await page.getByRole('button', { name: 'More for What we would give up' }).click()
  await page.getByRole('menuitem', { name: 'Publish to both sides' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('The pilot in the north.').waitFor()
  await dialog.getByText(/will read and write exactly this, as a new shared page/).waitFor()
  await amara.expectAccessible()
  await amara.picture('pages-06-publish')
  await dialog.getByRole('button', { name: 'Show this to Northgate Digital' }).click()
  await page.getByText('Harbour & Hill Retail and Northgate Digital read and write it.').waitFor()
  await daniel.page.goto(pages)
  await daniel.page.getByRole('link', { name: /^What we would give up/ }).click()
  await pageText(daniel).getByText('The pilot in the north.').waitFor()
  // The private page goes on by itself, and is still nobody else's.
  await page.goto(pages)
  await expect.poll(() => page.getByRole('link', { name: /^What we would give up/ }).count()).toBe(2)
  await page.goto(pages.replace(/pages$/, 'record'))
  await page.getByText(/published the page/).waitFor()
})

it('starts with a charter that both signed; a change shows beside the seal, and both sign again', async () => {
  const { page } = amara
  await page.goto(pages)
  const charter = page.getByRole('list', { name: 'Shared' }).getByRole('listitem').first()
  await charter.getByRole('img', { name: 'Signed by both' }).waitFor()
  await amara.picture('pages-07-list')
  await charter.getByRole('link').click()
  await page.getByText('Both sides have signed exactly this text.').waitFor()
  await pageText(amara)
    .getByText(/has my invitation to escalate hard/)
    .waitFor()
  await amara.expectAccessible()
  await amara.picture('pages-08-charter')
  await daniel.page.goto(page.url())
  const invitation = pageText(daniel).getByText(/has my invitation to escalate hard/)
  await invitation.click()
  await daniel.page.keyboard.press('End')
  await daniel.page.keyboard.type(' This holds at night too.')
  await page.getByText('Both sides have signed, and the text has changed since.').waitFor()
  await page.locator('ins', { hasText: 'night' }).first().waitFor()
  await saved(daniel)
  await amara.expectAccessible()
  await amara.picture('pages-09-drift')
  await daniel.page.getByRole('button', { name: 'Propose the new wording' }).click()
  await daniel.page.getByRole('button', { name: 'Propose and sign for Northgate Digital' }).click()
  await page.getByRole('button', { name: 'Review and sign' }).click()
  await page.getByRole('button', { name: 'Sign for Harbour & Hill Retail' }).click()
  for (const { page: open } of [amara, daniel]) {
    await open.getByText('Both sides have signed exactly this text.').waitFor()
  }
})

it('left nobody with an error on the page', () => {
  amara.expectNoComplaints()
  daniel.expectNoComplaints()
})
