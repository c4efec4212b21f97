import { otherParty, type Party } from '@sweetspot/domain'
import { measureText } from '../objectives/measure-text.ts'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { filterStatuses, type SortColumn, type SortStep } from './register-query.ts'

/** What sorting needs to know of the reader: the own side, and how words are compared. */
export interface SortContext {
  readonly own: Party
  readonly compareWords: (a: string, b: string) => number
}

/** Sorts rows by each step in turn; equal rows keep their order, and rows without a value come last either way. */
export function sortEntries(
  entries: readonly RegisterEntry[],
  sort: readonly SortStep[],
  { own, compareWords }: SortContext,
): readonly RegisterEntry[] {
  if (sort.length === 0) return entries
  const keyed = entries.map((entry) => ({
    entry,
    keys: sort.map(({ column }) => sortKey(entry, column, own)),
  }))
  keyed.sort((a, b) => {
    for (const [index, { descending }] of sort.entries()) {
      const order = compareKeys([a.keys[index] ?? '', b.keys[index] ?? ''], descending, compareWords)
      if (order !== 0) return order
    }
    return 0
  })
  return keyed.map(({ entry }) => entry)
}

function compareKeys(
  [a, b]: readonly [string, string],
  descending: boolean,
  compareWords: SortContext['compareWords'],
): number {
  if (a === b) return 0
  if (a === '') return 1
  if (b === '') return -1
  return descending ? -compareWords(a, b) : compareWords(a, b)
}

function sortKey({ row, wins, standing }: RegisterEntry, column: SortColumn, own: Party): string {
  const other = otherParty(own)
  switch (column) {
    case 'ref':
    case 'title':
    case 'due':
      return row[column]
    case 'ownWin':
      return wins[own]
    case 'otherWin':
      return wins[other]
    case 'owners':
      return row.owners[own]?.name ?? row.owners[other]?.name ?? ''
    case 'measure': {
      const [first] = row.measures
      return first === undefined ? '' : measureText(first)
    }
    case 'state':
      return String(filterStatuses.indexOf(standing.status))
  }
}
