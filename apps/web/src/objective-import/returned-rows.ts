import { type ApplyImport, updatableFields } from '@sweetspot/protocol'
import type { ReturnedRow } from './preview-answer.ts'

/** How many rows came back changed, and how many as they were. */
export interface ReturnedCounts {
  readonly changed: number
  readonly unchanged: number
}

/** Counts the rows that came back. */
export function countReturned(rows: readonly ReturnedRow[]): ReturnedCounts {
  const unchanged = rows.filter(({ changes }) => changes.length === 0).length
  return { changed: rows.length - unchanged, unchanged }
}

/** Whether a row has a change that can be taken over. */
export function hasUpdate({ changes }: ReturnedRow): boolean {
  return changes.some(({ refused }) => refused === null)
}

/** What goes to the server: of the rows that a person did not leave out, the changes that can be taken over. */
export function updatesOf(
  rows: readonly ReturnedRow[],
  leftOut: ReadonlySet<string>,
): ApplyImport['updates'] {
  return rows.flatMap((row) => {
    if (leftOut.has(row.id) || !hasUpdate(row)) return []
    const changes = row.changes.flatMap(({ field, to, refused }) => {
      const known = updatableFields.find((each) => each === field)
      return refused !== null || known === undefined ? [] : [{ field: known, to }]
    })
    return [{ id: row.id, changes }]
  })
}
