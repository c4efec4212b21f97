import { createContext } from 'react'
import type { VersionWatch } from './version-watch.ts'

/** What notices newer versions of these pages; null where the browser keeps no pages. */
export const VersionContext = createContext<VersionWatch | null>(null)
