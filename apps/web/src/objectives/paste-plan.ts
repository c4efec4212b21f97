import { foldText, type Member, type Owner, type Party, readDue } from '@sweetspot/domain'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { cellText } from './cell-text.ts'
import type { GridColumn } from './grid-columns.ts'

/** A column that holds something of an objective. */
export type ContentColumn = Exclude<GridColumn, 'select' | 'actions'>

/** What a cell becomes. */
export type PasteWrite =
  | { readonly column: 'ref' | 'title' | 'due'; readonly value: string }
  | { readonly column: 'owners'; readonly owners: Partial<Record<Party, Owner>> }

/** One cell that would change; `write` is null where the words cannot go there. */
export interface PasteCell {
  readonly column: ContentColumn
  readonly from: string
  readonly to: string
  readonly write: PasteWrite | null
}

/** One row that would change; `id` is null for an objective that is added at the end. */
export interface PasteRow {
  readonly id: string | null
  readonly title: string
  readonly cells: readonly PasteCell[]
}

/** Where a block is pasted. */
export interface PasteTarget {
  /** The rows from the focused one down, as they are shown. */
  readonly entries: readonly RegisterEntry[]
  /** The columns from the focused one to the right, as they are shown. */
  readonly columns: readonly ContentColumn[]
  readonly members: readonly Member[]
  readonly own: Party
}

/** What pasting a block would change. Cells that stay as they are do not appear; rows beyond the last are new. */
export function planPaste(
  block: readonly (readonly string[])[],
  { entries, columns, members, own }: PasteTarget,
): readonly PasteRow[] {
  return block.flatMap((words, index) => {
    const entry = entries[index]
    const cells = columns.flatMap((column, at): readonly PasteCell[] => {
      const to = words[at]?.trim()
      const from = entry === undefined ? '' : cellText(entry, column, own)
      return to === undefined || to === from ? [] : changeOf({ column, from, to }, members)
    })
    const isAnything = cells.some(({ write }) => write !== null) || (entry !== undefined && cells.length > 0)
    return isAnything ? [{ id: entry?.id ?? null, title: entry?.row.title ?? '', cells }] : []
  })
}

type Change = Omit<PasteCell, 'write'>

/** The cell's change; none where its words mean what is there already. */
function changeOf(change: Change, members: readonly Member[]): readonly PasteCell[] {
  const write = writeOf(change, members)
  const isSame = write !== null && write.column !== 'owners' && write.value === change.from
  return isSame ? [] : [{ ...change, write }]
}

function writeOf({ column, to }: Change, members: readonly Member[]): PasteWrite | null {
  switch (column) {
    case 'ref':
    case 'title':
      return { column, value: to.replace(/\s+/gu, ' ') }
    case 'due': {
      const value = to === '' ? '' : readDue(to).value
      return value === null ? null : { column, value }
    }
    case 'owners':
      return ownersOf(to, members)
    case 'ownWin':
    case 'otherWin':
    case 'measure':
    case 'state':
      return null
  }
}

/** The people that names mean; null where one of them is nobody here, or two people. */
function ownersOf(text: string, members: readonly Member[]): PasteWrite | null {
  const owners: Partial<Record<Party, Owner>> = {}
  const names = text.split(/[/;,\n]/).filter((name) => name.trim() !== '')
  for (const name of names) {
    const meant = members.filter((member) => foldText(member.name) === foldText(name))
    const [member] = meant
    if (member === undefined || meant.length > 1) return null
    owners[member.party] = { personId: member.personId, name: member.name }
  }
  return names.length === 0 ? null : { column: 'owners', owners }
}
