import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import sparticuz from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Starts the machine's Chromium, or the one that comes as a package where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const found = installed.find((path) => path !== undefined && existsSync(path))
  return chromium.launch({
    executablePath: found ?? (await sparticuz.executablePath()),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
}

/** A window of one person: a context of its own, and everything its page complained about. */
export class Window {
  readonly page: Page
  readonly complaints: string[] = []
  readonly #context: BrowserContext

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context
    this.page = page
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text())
    })
  }

  static async open(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Window> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      ...options,
    })
    context.setDefaultTimeout(15_000)
    return new Window(context, await context.newPage())
  }

  /** Keeps a picture of the page where `SCREENSHOTS` names a folder, for a person to look at. */
  async picture(name: string): Promise<void> {
    const folder = process.env['SCREENSHOTS']
    if (folder === undefined) return
    mkdirSync(folder, { recursive: true })
    await this.page.screenshot({ path: join(folder, `${name}.png`) })
  }

  /** Fails where axe finds anything on the page as it is. */
  async expectAccessible(): Promise<void> {
    // Colours in the middle of a change are nobody's choice.
    await this.page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
          .map(({ finished }) => finished),
      ),
    )
    const { violations } = await new AxeBuilder({ page: this.page }).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
    expect(found, this.page.url()).toEqual([])
  }

  /** Fails where the page threw or logged an error since the last time. */
  expectNoComplaints(): void {
    expect(this.complaints.splice(0)).toEqual([])
  }

  setOffline(offline: boolean): Promise<void> {
    return this.#context.setOffline(offline)
  }

  close(): Promise<void> {
    return this.#context.close()
  }
}
