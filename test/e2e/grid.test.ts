import { readFile } from 'node:fs/promises'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, Window } from '../support/browser.ts'
import { cell, row, saved, stopAtFirstFailure } from '../support/register-page.ts'
import { RunningServer } from '../support/running-server.ts'

/** The register as people expect a grid: by keyboard alone, by two people at once, and with many rows. */

let server: RunningServer
let browser: Browser
let amara: Window
let daniel: Window

beforeAll(async () => {
  server = await RunningServer.start({ mode: 'explore' })
  browser = await launchBrowser()
  const permissions = ['clipboard-read', 'clipboard-write']
  amara = await Window.open(browser, { permissions })
  daniel = await Window.open(browser, { permissions })
  await enter(amara, 'localhost', 'client')
  await enter(daniel, '127.0.0.1', 'vendor')
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

stopAtFirstFailure()

const grid = ({ page }: Window): Locator => page.getByRole('grid', { name: 'Objectives' })
const head = (window: Window, name: string): Locator => grid(window).getByRole('columnheader', { name })
const address = ({ page }: Window): string => new URL(page.url()).search

async function enter(window: Window, host: string, side: string): Promise<void> {
  await window.page.goto(`http://${host}:${server.port}/explore/${side}`)
  await window.page.getByRole('link', { name: 'Objectives', exact: true }).click()
  await grid(window).waitFor()
}

/** Asks again until it holds; a busy machine takes its time. */
function until<T>(read: () => Promise<T>) {
  return expect.poll(read, { timeout: 10_000 })
}

/** Refs of the rows in their order on screen. */
async function refs(window: Window): Promise<readonly string[]> {
  return grid(window).locator('[role=gridcell][data-column=ref] .cell-text').allTextContents()
}

async function press(window: Window, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.page.keyboard.press(key)
}

function copied(window: Window, text: string): Promise<void> {
  return window.page.evaluate((words) => navigator.clipboard.writeText(words), text)
}

it('sorts by keyboard, says so, and keeps the order in the address', async () => {
  await cell(amara, 'OBJ-01', 'due').focus()
  await press(amara, 'ArrowUp', 'Enter')
  await until(() => head(amara, 'Due').getAttribute('aria-sort')).toBe('ascending')
  await amara.page.getByText('Sorted by Due, ascending.').waitFor({ state: 'attached' })
  expect(address(amara)).toBe('?sort=due')
  const ascending = await refs(amara)
  await press(amara, 'Enter')
  await until(() => head(amara, 'Due').getAttribute('aria-sort')).toBe('descending')
  expect(await refs(amara)).toEqual(ascending.toReversed())
  await press(amara, 'Enter')
  await until(() => refs(amara)).toEqual(['OBJ-01', 'OBJ-02', 'OBJ-03', 'OBJ-04', 'OBJ-05', 'OBJ-06'])
  await amara.expectAccessible()
})

it('filters by keyboard, shows chips, and a shared address shows the same rows to the other side', async () => {
  const { page } = amara
  await page.getByRole('button', { name: 'Filter' }).press('Enter')
  await page.getByRole('checkbox', { name: 'Changed since signing' }).press('Space')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Show only' }).waitFor({ state: 'detached' })
  await until(() => refs(amara)).toEqual(['OBJ-01'])
  await amara.expectAccessible()
  const search = address(amara)
  await daniel.page.goto(new URL(daniel.page.url()).origin + new URL(page.url()).pathname + search)
  await grid(daniel).waitFor()
  await until(() => refs(daniel)).toEqual(['OBJ-01'])
  await page.getByRole('button', { name: 'Remove filter: Changed since signing' }).press('Enter')
  await page.getByRole('searchbox', { name: 'Find in objectives' }).fill('lucia close')
  await until(() => refs(amara)).toEqual(['OBJ-03'])
  await page.getByRole('button', { name: 'Clear all' }).press('Enter')
  await daniel.page.getByRole('button', { name: 'Clear all' }).click()
  await until(async () => (await refs(amara)).length).toBe(6)
})

it('groups, and folds a group by keyboard', async () => {
  await amara.page.getByLabel('Group').selectOption('status')
  const group = grid(amara).getByRole('gridcell', { name: 'Draft 2 objectives' })
  await group.focus()
  expect(await group.getAttribute('aria-expanded')).toBe('true')
  await press(amara, 'Enter')
  await until(() => refs(amara)).not.toContain('OBJ-04')
  await amara.expectAccessible()
  await press(amara, 'Enter')
  await amara.page.getByLabel('Group').selectOption('')
})

it('moves rows and columns by keyboard; the other side sees the rows move', async () => {
  await cell(amara, 'OBJ-02', 'ref').focus()
  await press(amara, 'Alt+ArrowUp')
  await amara.page.getByText('Moved to place 1 of 6.').waitFor({ state: 'attached' })
  await until(async () => (await refs(daniel)).slice(0, 2)).toEqual(['OBJ-02', 'OBJ-01'])
  await press(amara, 'Control+z')
  await until(async () => (await refs(daniel)).slice(0, 2)).toEqual(['OBJ-01', 'OBJ-02'])
  await head(amara, 'Due').focus()
  await press(amara, 'Alt+ArrowRight')
  await amara.page.reload()
  await grid(amara).waitFor()
  const columns = await grid(amara).getByRole('columnheader').allTextContents()
  expect(columns.indexOf('Due')).toBe(columns.indexOf('Measure') + 1)
})

it('drags a row to another place', async () => {
  const grip = row(amara, 'OBJ-04').locator('[data-drag]')
  await row(amara, 'OBJ-04').hover()
  await grip.dragTo(cell(amara, 'OBJ-01', 'title'), { targetPosition: { x: 40, y: 4 } })
  await until(async () => (await refs(daniel))[0]).toBe('OBJ-04')
  await cell(amara, 'OBJ-04', 'title').focus()
  await press(amara, 'Control+z')
  await until(async () => (await refs(daniel))[0]).toBe('OBJ-01')
})

it('selects with Shift and arrows, and sets the due date of all at once', async () => {
  await cell(amara, 'OBJ-05', 'title').focus()
  await press(amara, 'Space', 'Shift+ArrowDown')
  await amara.page.getByText('2 selected').waitFor()
  await amara.page.getByRole('button', { name: 'Set due date…' }).click()
  await amara.page.getByLabel('Due date of all selected objectives').fill('2028-05-04')
  await amara.page.getByRole('button', { name: 'Set', exact: true }).click()
  for (const ref of ['OBJ-05', 'OBJ-06']) await row(daniel, ref).getByText('4 May 2028').waitFor()
  await cell(amara, 'OBJ-05', 'title').focus()
  await press(amara, 'Control+z')
  await row(daniel, 'OBJ-05').getByText('4 May 2028').waitFor({ state: 'detached' })
  await press(amara, 'Escape')
  await amara.page.getByText('2 selected').waitFor({ state: 'detached' })
})

it('pastes a block from a spreadsheet after a look at it, and takes all of it back at once', async () => {
  await copied(amara, 'OBJ-60\tOpen prices\t31/01/2028\nOBJ-61\tA new one\tnever')
  await head(amara, 'Due').focus()
  await press(amara, 'Alt+ArrowLeft', 'Alt+ArrowLeft', 'Alt+ArrowLeft', 'Alt+ArrowLeft')
  await cell(amara, 'OBJ-06', 'ref').focus()
  await press(amara, 'Control+v')
  const dialog = amara.page.getByRole('dialog', { name: 'Paste into the register' })
  await dialog.getByText('1 objective would change, 1 would be added.').waitFor()
  await dialog.getByText('Due stays as it is: “never” cannot be read there.').waitFor()
  await amara.expectAccessible()
  await amara.picture('grid-paste')
  await dialog.getByRole('button', { name: 'Paste 5 cells' }).press('Enter')
  await row(daniel, 'OBJ-60').getByText('31 Jan 2028').waitFor()
  await row(daniel, 'OBJ-61').getByText('A new one', { exact: true }).waitFor()
  await cell(amara, 'OBJ-60', 'ref').focus()
  await press(amara, 'Control+z')
  await row(daniel, 'OBJ-61').waitFor({ state: 'detached' })
  await row(daniel, 'OBJ-06').waitFor()
})

it('copies selected rows as a block', async () => {
  await cell(amara, 'OBJ-01', 'ref').focus()
  await press(amara, 'Space', 'Shift+ArrowDown', 'Control+c')
  const text = await amara.page.evaluate(() => navigator.clipboard.readText())
  expect(text.split('\n').map((line) => line.split('\t')[0])).toEqual(['OBJ-01', 'OBJ-02'])
  await press(amara, 'Escape')
})

it('shows both values where two people edit one cell, and gives one’s own back', async () => {
  await cell(amara, 'OBJ-03', 'title').focus()
  await press(amara, 'F2', 'End')
  await amara.page.keyboard.type(', says Amara')
  await press(amara, 'Enter')
  await row(daniel, 'says Amara').waitFor()
  await cell(daniel, 'OBJ-03', 'title').focus()
  await daniel.page.keyboard.type('Daniel’s title')
  await press(daniel, 'Enter')
  await amara.page.getByText('Daniel Kowalczyk changed this too.', { exact: true }).waitFor()
  await amara.expectAccessible()
  await amara.picture('grid-collision')
  await cell(amara, 'OBJ-03', 'title').focus()
  await press(amara, 'Enter', 'Enter')
  await row(daniel, 'says Amara').waitFor()
  await Promise.all([saved(amara), saved(daniel)])
})

it('draws only the rows in sight of many, reaches the last by keyboard, and prints all', async () => {
  const { page } = amara
  const many = Array.from({ length: 400 }, (_, index) => `ROW-${index + 1}\tRow number ${index + 1}`)
  await copied(amara, many.join('\n'))
  await cell(amara, 'OBJ-06', 'ref').focus()
  await press(amara, 'Control+v')
  await page.getByRole('button', { name: 'Paste 800 cells' }).press('Enter')
  await until(() => grid(amara).getAttribute('aria-rowcount')).toBe('406')
  await cell(amara, 'OBJ-01', 'title').focus()
  await press(amara, 'Control+End')
  await row(amara, 'ROW-400').waitFor()
  expect(await grid(amara).getByRole('row').count()).toBeLessThan(80)
  await amara.expectAccessible()
  await page.emulateMedia({ media: 'print' })
  await until(() => grid(amara).getByRole('row').count()).toBe(406)
  await page.emulateMedia({ media: 'screen' })
  await press(amara, 'Control+z')
  await until(() => grid(amara).getAttribute('aria-rowcount')).toBe('7')
  await saved(amara)
})

it('leaves as a spreadsheet and comes back with what was changed there', async () => {
  const { page } = amara
  await page.getByRole('button', { name: 'Export' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'CSV file (.csv)' }).click()
  const path = await (await downloading).path()
  const text = await readFile(path, 'utf8')
  expect(text).toContain('Leave the old data centre without a trading-day outage')
  await page.getByRole('link', { name: 'Import from a spreadsheet' }).click()
  const file = (content: string) => ({
    name: 'edited.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  })
  await page.locator('input[type=file]').setInputFiles(file(text))
  await page.getByText('0 changed · 6 unchanged').waitFor()
  await page.getByText('Read as Unicode (UTF-8), separated by commas.').waitFor()
  const edited = text.replace('Close the month', 'Close each month')
  await page.locator('input[type=file]').setInputFiles(file(edited))
  await page.getByText('1 changed · 5 unchanged').waitFor()
  await amara.expectAccessible()
  await amara.picture('grid-returned')
  await page.getByRole('button', { name: 'Change 1 objective' }).click()
  await grid(amara).waitFor()
  await row(daniel, 'Close each month').waitFor()
})

it('filters and sorts cards on a phone', async () => {
  const { page } = amara
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByLabel('Sort').selectOption({ label: 'Due, ascending' })
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('checkbox', { name: 'Draft' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Show only' }).waitFor({ state: 'detached' })
  await until(() => page.getByRole('list', { name: 'Objectives' }).getByRole('link').count()).toBe(2)
  await amara.expectAccessible()
  await amara.picture('grid-phone')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  amara.expectNoComplaints()
  daniel.expectNoComplaints()
})
