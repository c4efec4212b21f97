import type { Party } from '@sweetspot/domain'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { hasEnded } from './has-ended.ts'

/** How far the two sides have come: counts of active objectives. */
export interface SealSummary {
  readonly active: number
  /** Signed by that side, whether or not the text changed since. */
  readonly signedBy: Readonly<Record<Party, number>>
  /** Signed by both, and nothing changed since, or nothing that still matters: both are done with it. */
  readonly current: number
  /** Signed by both, and changed since while they still work on it. */
  readonly drifted: number
}

/** Counts what the seal of the relationship shows. */
export function sealSummary(entries: readonly RegisterEntry[]): SealSummary {
  const count = (holds: (entry: RegisterEntry) => boolean): number => entries.filter(holds).length
  const agreed = ({ standing: { signedBy } }: RegisterEntry): boolean => signedBy.client && signedBy.vendor
  return {
    active: entries.length,
    signedBy: {
      client: count(({ standing }) => standing.signedBy.client),
      vendor: count(({ standing }) => standing.signedBy.vendor),
    },
    current: count((entry) => agreed(entry) && !hasDrifted(entry)),
    drifted: count((entry) => agreed(entry) && hasDrifted(entry)),
  }
}

function hasDrifted({ standing: { drift, status } }: RegisterEntry): boolean {
  return drift.length > 0 && !hasEnded(status)
}
