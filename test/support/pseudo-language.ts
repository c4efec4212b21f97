import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { resources } from '../../apps/web/src/i18n/resources.ts'

const plainLetters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const otherLetters = 'áƀçđéƒğĥíĵķłɱñóþɋřšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁⱮÑÓÞɊŘŠŢÚṼŴẊÝŽ'

/** The same text in letters that no page has of its own; what it fills in stays as it is. */
function pseudo(text: string): string {
  return text.replaceAll(/\{\{.*?\}\}|[A-Za-z]/g, (part) =>
    part.length > 1 ? part : (otherLetters[plainLetters.indexOf(part)] ?? part),
  )
}

type Texts = { readonly [key: string]: string | Texts }

function pseudoTexts(texts: Texts): Texts {
  const entries = Object.entries(texts).flatMap(([key, value]): [string, string | Texts][] => {
    if (typeof value !== 'string') return [[key, pseudoTexts(value)]]
    const [, name] = /^(.*)_other$/.exec(key) ?? []
    // It stands in for Polish, which has two forms that English lacks.
    const forms = name === undefined ? [key] : [key, `${name}_few`, `${name}_many`]
    return forms.map((form) => [form, pseudo(value)])
  })
  return Object.fromEntries(entries)
}

/** A language made of the English catalog, in the place of Polish: every text of the catalog is recognised by its letters. */
export async function speakPseudo(page: Page): Promise<void> {
  const body = `export const catalog = ${JSON.stringify(pseudoTexts(resources.en))}`
  await page.route(/\/assets\/catalog-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  )
}

/** All that the sample's people wrote, and the names of things: the sources that the sample is made from. */
function writtenInSample(): string {
  const folder = join(import.meta.dirname, '../../apps/server/src/sample')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
}

/** What no catalog holds: the product's name, its people's addresses, and how `Intl` writes in Polish. */
function known(): string[] {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)))
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 10, 15 + day)))
  const written = (dates: readonly Date[], options: Intl.DateTimeFormatOptions): string[] =>
    dates.map((date) => new Intl.DateTimeFormat('pl', options).format(date))
  return [
    'Sweetspot',
    'Ctrl',
    'Chrome',
    'Linux',
    'GMT',
    ...['long', 'short'].flatMap((style) => [
      ...written(months, { month: style as 'long', day: 'numeric' }),
      ...written(days, { weekday: style as 'long' }),
    ]),
  ]
}

const allowed = `${writtenInSample()}\n${known().join('\n')}`

/** What stands in an avatar. */
const initials = /^[A-Z]{1,2}$/

/** Words on the page, or said of it to a screen reader, that come neither from the catalog nor from people. */
export async function hardCodedWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = []
    const isShown = (element: Element): boolean =>
      element.checkVisibility() && element.closest('code, kbd, [data-verbatim]') === null
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      // Names of languages and of time zones come from the browser.
      if (parent === null || parent.closest('script, style, select[name=language], select[name=timeZone]'))
        continue
      if (isShown(parent)) found.push(node.textContent ?? '')
    }
    for (const name of [
      'aria-label',
      'placeholder',
      'title',
      'alt',
      'aria-description',
      'aria-roledescription',
    ]) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (isShown(element)) found.push(element.getAttribute(name) ?? '')
      }
    }
    return found
  })
  const words = texts.flatMap((text) => text.match(/[A-Za-z][\w '’&-]*[A-Za-z]/g) ?? [])
  return [...new Set(words)]
    .filter((word) => !initials.test(word))
    .filter((word) => !allowed.includes(word.replaceAll('’', "'")) && !allowed.includes(word))
}
