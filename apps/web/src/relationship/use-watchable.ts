import type { Watchable } from '@sweetspot/client'
import { useSyncExternalStore } from 'react'

/** The current value of something that changes over time. */
export function useWatchable<T>(value: Watchable<T>): T {
  return useSyncExternalStore(value.subscribe, value.get)
}
