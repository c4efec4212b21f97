import type { Value } from '@sweetspot/client'
import { createContext, useContext } from 'react'
import { useWatchable } from '../relationship/use-watchable.ts'
import type { Region, RegionChoice } from './region.ts'

/** The region in use, and how to choose another. */
export interface RegionControl {
  readonly current: Value<Region>
  /** Keeps the choice on this device; resolves when the texts of its language are there and in use. */
  readonly choose: (choice: RegionChoice) => Promise<void>
}

/** The region control of this page. */
export const RegionContext = createContext<RegionControl | null>(null)

/** The region control; must be used inside the page's providers. */
export function useRegionControl(): RegionControl {
  const control = useContext(RegionContext)
  if (control === null) throw new Error('useRegionControl needs RegionContext')
  return control
}

/** How the reader is spoken to. */
export function useRegion(): Region {
  return useWatchable(useRegionControl().current)
}
