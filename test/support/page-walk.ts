import type { Window as PersonWindow } from './browser.ts'

/** Controls that were not reached, or showed nothing when they were, as short descriptions. */
export interface KeyboardWalk {
  readonly controls: number
  readonly unreached: readonly string[]
  readonly unmarked: readonly string[]
}

/** What the walk keeps in the page between two keys. */
interface Walk {
  readonly controls: HTMLElement[]
  readonly reached: Set<Element>
  readonly unmarked: Set<Element>
}
declare global {
  interface Window {
    walk?: Walk
  }
}

/**
 * Walks over the page with Tab alone, from its beginning. Every control that Tab is meant to reach has to be
 * reached, and has to look different while it has the focus.
 */
export async function walkByKeyboard({ page }: PersonWindow): Promise<KeyboardWalk> {
  const count = await page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]'
    const shown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null
    const radioGroups = new Set<string>()
    const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      if (element.tabIndex < 0 || element.matches(':disabled') || !shown(element)) return false
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      // Tab reaches one choice of a group; arrows reach the others.
      if (radioGroups.has(element.name)) return false
      radioGroups.add(element.name)
      return true
    })
    const walk: Walk = { controls, reached: new Set(), unmarked: new Set() }
    window.walk = walk
    ;(document.activeElement as HTMLElement | null)?.blur()
    const look = (element: Element): string => {
      const chain = [element, element.parentElement, element.parentElement?.parentElement ?? null]
      return chain
        .map((part) => {
          if (part === null) return ''
          const { outline, boxShadow, borderColor, backgroundColor, opacity } = getComputedStyle(part)
          return [outline, boxShadow, borderColor, backgroundColor, opacity].join()
        })
        .join('|')
    }
    const before = new Map(controls.map((control) => [control, look(control)]))
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return
      walk.reached.add(target)
      if (before.get(target as HTMLElement) === look(target)) walk.unmarked.add(target)
      else walk.unmarked.delete(target)
    })
    return controls.length
  })
  // A date field takes a Tab for each of day, month and year, and a grid one for each cell.
  for (let press = 0; press < 2 * count + 150; press += 1) {
    if (
      press >= count &&
      (await page.evaluate(
        () =>
          window.walk?.controls.every(({ isConnected }) => isConnected) === true &&
          window.walk.controls.every((control) => window.walk?.reached.has(control)),
      ))
    )
      break
    await page.keyboard.press('Tab')
  }
  return page.evaluate(() => {
    const { controls = [], reached, unmarked = new Set<Element>() } = window.walk ?? {}
    const words = (element: Element): string =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}”`
    const group = (element: Element): boolean =>
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      [...(reached ?? [])].some((other) => other instanceof HTMLInputElement && other.name === element.name)
    return {
      controls: controls.length,
      unreached: controls
        .filter((control) => control.isConnected && reached?.has(control) !== true && !group(control))
        .map(words),
      unmarked: [...unmarked].map(words),
    }
  })
}

/** How many pixels the page is wider than the window; 0 where nothing has to be scrolled sideways. */
export function sidewaysOverflow({ page }: PersonWindow): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
