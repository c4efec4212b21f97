import type { Locator } from 'playwright-core'
import { beforeEach } from 'vitest'
import type { Window } from './browser.ts'

/** In a file whose tests are steps of one story: after a failure the rest would only wait, so they are skipped. */
export function stopAtFirstFailure(): void {
  let broken = false
  beforeEach(({ skip, onTestFailed }) => {
    if (broken) skip('an earlier step failed')
    onTestFailed(() => {
      broken = true
    })
  })
}

/** Row of the register that holds these words. */
export function row(window: Window, words: string): Locator {
  return window.page.getByRole('grid', { name: 'Objectives' }).getByRole('row').filter({ hasText: words })
}

/** Cell of that row in a column. */
export function cell(window: Window, words: string, column: string): Locator {
  return row(window, words).locator(`[role=gridcell][data-column=${column}]`)
}

/** Resolves once the save state says this. */
export function says(window: Window, words: string | RegExp): Promise<void> {
  return window.page.getByRole('status').filter({ hasText: words }).waitFor()
}

/** Resolves once the service worker has all pages and answers for this one. */
export async function keptPages({ page }: Window): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller !== null) return
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    })
  })
}

/** Resolves once everything is saved. */
export function saved(window: Window): Promise<void> {
  return says(window, /^Saved$/)
}

/** From any page of a relationship to its register, where that is a grid. */
export async function openRegister({ page }: Window): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Objectives' }).click()
  await page.getByRole('grid', { name: 'Objectives' }).waitFor()
}
