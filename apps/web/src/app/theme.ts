import { Value } from '@sweetspot/client'

/** How the pages look: as the device says, or as the person chose here. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Whether a value names a theme. */
export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value)
}

/** Key in the browser's storage, read again by `theme.js` before the first paint. */
const storageKey = 'theme'

/** The theme in use, and how to choose another one. Where storage is switched off the choice lasts as long as the page. */
export function createTheme(root: HTMLElement): { current: Value<Theme>; choose: (theme: Theme) => void } {
  const given = root.dataset['theme']
  const current = new Value<Theme>(isTheme(given) ? given : 'system')
  return {
    current,
    choose: (theme) => {
      current.set(theme)
      if (theme === 'system') delete root.dataset['theme']
      else root.dataset['theme'] = theme
      store(theme)
    },
  }
}

function store(theme: Theme): boolean {
  try {
    if (theme === 'system') localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, theme)
    return true
  } catch {
    return false
  }
}
