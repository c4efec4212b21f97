import { otherParty, type Party, parties } from '@sweetspot/domain'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import type { GridColumn } from './grid-columns.ts'
import { measureText } from './measure-text.ts'

/** Between the names of both sides' owners in one cell. */
export const ownerSeparator = ' / '

/** A cell as text for other programs: dates as ISO dates, which every spreadsheet reads alike. */
export function cellText(
  { row, wins, standing }: RegisterEntry,
  column: Exclude<GridColumn, 'select' | 'actions'>,
  own: Party,
): string {
  switch (column) {
    case 'ref':
    case 'title':
    case 'due':
      return row[column]
    case 'ownWin':
      return wins[own]
    case 'otherWin':
      return wins[otherParty(own)]
    case 'owners':
      return parties.flatMap((party) => row.owners[party]?.name ?? []).join(ownerSeparator)
    case 'measure':
      return row.measures.map(measureText).join('; ')
    case 'state':
      return standing.status
  }
}
