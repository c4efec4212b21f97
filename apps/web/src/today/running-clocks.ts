import type { RegisterEntry } from '../relationship/objective-register.ts'
import { hasEnded } from './has-ended.ts'

/** A day that comes closer, or has passed. */
export interface Clock {
  readonly id: string
  readonly title: string
  /** The day, YYYY-MM-DD. */
  readonly day: string
  /** Days from today; negative where it has passed. */
  readonly inDays: number
}

/** Days ahead at which a due date begins to be shown: two weeks leave time to do something about it. */
export const soonDays = 14

/**
 * Due dates that are near or over, the most urgent first; not those of objectives that both sides are done with, or
 * that one side claimed in time. `today` is the reader's day, YYYY-MM-DD.
 */
export function runningClocks(entries: readonly RegisterEntry[], today: string): readonly Clock[] {
  return entries
    .flatMap(({ id, row, standing: { status, overdue } }) => {
      if (hasEnded(status) || (status === 'achievement_claimed' && !overdue)) return []
      const inDays = daysBetween(today, row.due)
      return inDays === null || inDays > soonDays ? [] : [{ id, title: row.title, day: row.due, inDays }]
    })
    .toSorted((a, b) => a.inDays - b.inDays)
}

/** Whole days from one day to another; null where one of them is no day. */
export function daysBetween(from: string, to: string): number | null {
  const days = [from, to].map((day) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN))
  const [start = Number.NaN, end = Number.NaN] = days
  return Number.isNaN(start) || Number.isNaN(end) ? null : Math.round((end - start) / 86_400_000)
}
