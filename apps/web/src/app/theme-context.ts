import { createContext, useContext } from 'react'
import type { createTheme } from './theme.ts'

/** The theme control of this page. */
export const ThemeContext = createContext<ReturnType<typeof createTheme> | null>(null)

/** The theme control; must be used inside the page's providers. */
export function useThemeControl(): ReturnType<typeof createTheme> {
  const control = useContext(ThemeContext)
  if (control === null) throw new Error('useThemeControl needs ThemeContext')
  return control
}
