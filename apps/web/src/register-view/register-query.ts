import { type ObjectiveStatus, objectiveStatuses, type Party } from '@sweetspot/domain'
import { type GridColumn, gridColumns } from '../objectives/grid-columns.ts'

/** Statuses that the register can be filtered by, in the order of an objective's life. */
export const filterStatuses = objectiveStatuses
export type FilterStatus = ObjectiveStatus

/** Spans of due dates that the register can be filtered by, counted in days from today. */
export const dueSpans = ['overdue', 'next30', 'next90', 'later', 'none'] as const
export type DueSpan = (typeof dueSpans)[number]

/** What the register can be grouped by. */
export const groupings = ['owner.client', 'owner.vendor', 'status', 'due'] as const
export type Grouping = (typeof groupings)[number]

/** Value of the owner filter for objectives that lack an owner on a side. */
export const nobody = 'nobody'

/** Columns that rows can be sorted by. */
export type SortColumn = Exclude<GridColumn, 'select' | 'actions'>

/** One step of the order: the next one decides among rows that are equal by it. */
export interface SortStep {
  readonly column: SortColumn
  readonly descending: boolean
}

/** Which rows of the register are shown, and in which order. */
export interface RegisterQuery {
  /** Words that must all be found. */
  readonly text: string
  /** Key of an owner (`ownerKey`), or `nobody`. */
  readonly owner: string | null
  /** The side whose move it is. */
  readonly act: Party | null
  readonly statuses: readonly FilterStatus[]
  readonly due: DueSpan | null
  readonly changed: boolean
  /** Empty: the order that people gave the rows. */
  readonly sort: readonly SortStep[]
  readonly group: Grouping | null
}

/** The whole register as people ordered it. */
export const wholeRegister: RegisterQuery = {
  text: '',
  owner: null,
  act: null,
  statuses: [],
  due: null,
  changed: false,
  sort: [],
  group: null,
}

/** The query as it stands in an address; what is left out is not asked for. */
export interface RegisterSearch {
  q?: string
  owner?: string
  act?: Party
  status?: string
  due?: DueSpan
  changed?: true
  sort?: string
  group?: Grouping
}

/** Names of the search parameters that the register keeps while one moves within it. */
export const registerSearchKeys = [
  'q',
  'owner',
  'act',
  'status',
  'due',
  'changed',
  'sort',
  'group',
] as const satisfies readonly (keyof RegisterSearch)[]

/** Reads an address that anybody may have written; what says nothing is left out. */
export function parseRegisterSearch(search: Readonly<Record<string, unknown>>): RegisterSearch {
  const { q, owner, act, changed } = search
  const status = listOf(search['status'], filterStatuses).join(',')
  const sort = sortText(sortOf(search['sort']))
  const due = oneOf(search['due'], dueSpans)
  const group = oneOf(search['group'], groupings)
  return {
    // A number in the address ("?q=2027") arrives as one.
    ...((typeof q === 'string' && q !== '') || typeof q === 'number' ? { q: String(q) } : {}),
    ...(typeof owner === 'string' && owner !== '' ? { owner } : {}),
    ...(act === 'client' || act === 'vendor' ? { act } : {}),
    ...(status === '' ? {} : { status }),
    ...(due === undefined ? {} : { due }),
    ...(changed === true ? { changed } : {}),
    ...(sort === '' ? {} : { sort }),
    ...(group === undefined ? {} : { group }),
  }
}

/** What an address asks for. */
export function queryOf(search: RegisterSearch): RegisterQuery {
  return {
    text: search.q ?? '',
    owner: search.owner ?? null,
    act: search.act ?? null,
    statuses: listOf(search.status, filterStatuses),
    due: search.due ?? null,
    changed: search.changed === true,
    sort: sortOf(search.sort),
    group: search.group ?? null,
  }
}

/** The address of a query. */
export function searchOf(query: RegisterQuery): RegisterSearch {
  return parseRegisterSearch({
    q: query.text,
    owner: query.owner,
    act: query.act,
    status: query.statuses.join(','),
    due: query.due,
    changed: query.changed,
    sort: sortText(query.sort),
    group: query.group,
  })
}

/** Whether rows are left out by the query. */
export function isFiltered(query: RegisterQuery): boolean {
  const { text, owner, act, statuses, due, changed } = query
  return (
    text.trim() !== '' || owner !== null || act !== null || statuses.length > 0 || due !== null || changed
  )
}

/** Whether rows stand as people ordered them, so that they can be moved. */
export function isManualOrder({ sort, group }: RegisterQuery): boolean {
  return sort.length === 0 && group === null
}

/**
 * The order after a column's head was pressed: ascending, then descending, then no more. `adding` keeps the other
 * steps; without it the column alone decides.
 */
export function pressedSort(
  sort: readonly SortStep[],
  column: SortColumn,
  adding: boolean,
): readonly SortStep[] {
  const known = sort.find((step) => step.column === column)
  const isAlone = adding || sort.length <= 1
  const next = known === undefined || !isAlone ? [{ column, descending: false }] : turned(known)
  if (!adding) return next
  if (known === undefined) return [...sort, ...next]
  return sort.flatMap((step) => (step === known ? next : [step]))
}

function turned(step: SortStep): readonly SortStep[] {
  return step.descending ? [] : [{ ...step, descending: true }]
}

function sortText(sort: readonly SortStep[]): string {
  return sort.map(({ column, descending }) => (descending ? `-${column}` : column)).join(',')
}

function sortOf(value: unknown): readonly SortStep[] {
  if (typeof value !== 'string') return []
  const steps = value.split(',').flatMap((part): SortStep[] => {
    const descending = part.startsWith('-')
    const column = gridColumns.find((each) => each === (descending ? part.slice(1) : part))
    return column === undefined || column === 'select' || column === 'actions' ? [] : [{ column, descending }]
  })
  return [...new Map(steps.toReversed().map((step) => [step.column, step])).values()].toReversed()
}

function listOf<T extends string>(value: unknown, known: readonly T[]): readonly T[] {
  if (typeof value !== 'string') return []
  const named = value.split(',')
  return known.filter((each) => named.includes(each))
}

function oneOf<T extends string>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((each) => each === value)
}
