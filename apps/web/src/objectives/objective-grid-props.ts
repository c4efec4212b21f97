import type { ColumnLayout } from '../register-view/column-layout.ts'
import type { RegisterLine } from '../register-view/register-lines.ts'
import type { RegisterQuery } from '../register-view/register-query.ts'
import type { Present } from '../relationship/presence.ts'
import type { GridControl } from './use-grid-control.ts'
import type { RegisterActions } from './use-register-actions.ts'

/** What the grid shows, and whom it tells what is done in it. */
export interface ObjectiveGridProps {
  readonly lines: readonly RegisterLine[]
  readonly query: RegisterQuery
  readonly ask: (query: RegisterQuery) => void
  readonly fold: (groupId: string) => void
  readonly layout: ColumnLayout
  readonly arrange: (layout: ColumnLayout) => void
  readonly announce: (text: string) => void
  readonly control: GridControl
  readonly actions: RegisterActions
  readonly present: readonly Present[]
  readonly mayEdit: boolean
  /** The objective that is open beside the grid, which leaves room for fewer columns. */
  readonly openId: string | null
}
