import { type Party, parties, queryWords } from '@sweetspot/domain'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { ownerKey } from './entry-facts.ts'
import { type DueSpan, nobody, type RegisterQuery } from './register-query.ts'

/** What the filters need beside the query. */
export interface FilterContext {
  /** Today as an ISO date. */
  readonly today: string
  readonly searchText: (entry: RegisterEntry) => string
}

/** Makes the test that decides which rows a query shows. */
export function matchesQuery(
  query: RegisterQuery,
  { today, searchText }: FilterContext,
): (entry: RegisterEntry) => boolean {
  const words = queryWords(query.text)
  const { owner, act, statuses, due, changed } = query
  return (entry) => {
    const { row, standing } = entry
    if (statuses.length > 0 && !statuses.includes(standing.status)) return false
    if (act !== null && !waitsFor(standing, act)) return false
    if (changed && standing.drift.length === 0) return false
    if (owner !== null && !isOwnedBy(row.owners, owner)) return false
    if (due !== null && dueSpanOf(row.due, today) !== due && !isWithin(row.due, due, today)) return false
    return words.length === 0 || hasAll(searchText(entry), words)
  }
}

function waitsFor(standing: RegisterEntry['standing'], party: Party): boolean {
  const { waitingFor, claimWaitsFor, retirementWaitsFor } = standing
  return [waitingFor, claimWaitsFor, retirementWaitsFor].includes(party)
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

function isOwnedBy(owners: RegisterEntry['row']['owners'], key: string): boolean {
  if (key === nobody) return parties.some((party) => owners[party] === null)
  return parties.some((party) => {
    const owner = owners[party]
    return owner !== null && ownerKey(owner) === key
  })
}

/** The span that a due date falls into; a text that is no date counts as none. */
export function dueSpanOf(due: string, today: string): DueSpan {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(due)) return 'none'
  if (due < today) return 'overdue'
  if (due <= daysAfter(today, 30)) return 'next30'
  return due <= daysAfter(today, 90) ? 'next90' : 'later'
}

/** The next 90 days hold the next 30. */
function isWithin(due: string, span: DueSpan, today: string): boolean {
  return span === 'next90' && dueSpanOf(due, today) === 'next30'
}

function daysAfter(iso: string, days: number): string {
  const date = new Date(`${iso}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
