import type { Party } from '@sweetspot/domain'
import { createContext, useContext } from 'react'

/** The side whose colour is the accent; dialogs hang outside the page and need to be told. */
export const SideContext = createContext<Party | null>(null)

/** The side this page is seen from, or null outside a relationship. */
export function useSide(): Party | null {
  return useContext(SideContext)
}
