import type { Party } from '@sweetspot/domain'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { ownerKey } from './entry-facts.ts'
import { type FilterContext, matchesQuery } from './matches-query.ts'
import { filterStatuses, type Grouping, isFiltered, type RegisterQuery } from './register-query.ts'
import { type SortContext, sortEntries } from './sort-entries.ts'

/** One line of the register: an objective, or the head of a group of them. */
export type RegisterLine =
  | { readonly kind: 'objective'; readonly id: string; readonly entry: RegisterEntry }
  | {
      readonly kind: 'group'
      readonly id: string
      readonly by: Grouping
      /** The owner's name, a status, or a month (`2027-03`); '' where a row has none. */
      readonly value: string
      readonly count: number
      readonly isFolded: boolean
    }

/** What the lines depend on beside rows and query. */
export interface LinesContext extends FilterContext, SortContext {
  /** Ids of groups whose rows are folded away. */
  readonly folded: ReadonlySet<string>
}

/** The rows that a query shows, in its order and under the heads of its groups. */
export function registerLines(
  entries: readonly RegisterEntry[],
  query: RegisterQuery,
  context: LinesContext,
): readonly RegisterLine[] {
  const shown = isFiltered(query) ? entries.filter(matchesQuery(query, context)) : entries
  const sorted = sortEntries(shown, query.sort, context)
  const { group } = query
  if (group === null) return sorted.map(objectiveLine)
  const groups = Map.groupBy(sorted, (entry) => groupKey(entry, group))
  return [...groups]
    .map(([key, members]) => ({ key, members, value: groupValue(members[0], group) }))
    .sort((a, b) => compareGroups([a.value, b.value], group, context.compareWords))
    .flatMap(({ key, members, value }): readonly RegisterLine[] => {
      const id = `group:${key}`
      const isFolded = context.folded.has(id)
      const head: RegisterLine = { kind: 'group', id, by: group, value, count: members.length, isFolded }
      return isFolded ? [head] : [head, ...members.map(objectiveLine)]
    })
}

/** The objectives among lines, in their order. */
export function entriesIn(lines: readonly RegisterLine[]): readonly RegisterEntry[] {
  return lines.flatMap((line) => (line.kind === 'objective' ? [line.entry] : []))
}

function objectiveLine(entry: RegisterEntry): RegisterLine {
  return { kind: 'objective', id: entry.id, entry }
}

function groupKey(entry: RegisterEntry, by: Grouping): string {
  const party = partyOf(by)
  const owner = party === null ? null : entry.row.owners[party]
  if (party !== null) return owner === null ? '' : ownerKey(owner)
  return groupValue(entry, by)
}

function groupValue(entry: RegisterEntry | undefined, by: Grouping): string {
  if (entry === undefined) return ''
  const party = partyOf(by)
  if (party !== null) return entry.row.owners[party]?.name ?? ''
  if (by === 'status') return entry.standing.status
  return /^\d{4}-\d{2}-\d{2}$/.test(entry.row.due) ? entry.row.due.slice(0, 7) : ''
}

function partyOf(by: Grouping): Party | null {
  if (by === 'owner.client') return 'client'
  return by === 'owner.vendor' ? 'vendor' : null
}

function compareGroups(
  [a, b]: readonly [string, string],
  by: Grouping,
  compareWords: SortContext['compareWords'],
): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1
  if (by !== 'status') return compareWords(a, b)
  const order: readonly string[] = filterStatuses
  const place = (value: string): number => order.indexOf(value)
  return place(a) - place(b)
}
