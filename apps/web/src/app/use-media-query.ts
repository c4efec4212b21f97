import { useCallback, useSyncExternalStore } from 'react'

/** Below this width the register is a list of cards. */
export const cardsQuery = '(max-width: 47.99rem)'
/** From this width on an objective opens beside the register. */
export const panelQuery = '(min-width: 80rem)'

/** Whether a media query holds now. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}
