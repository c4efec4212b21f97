import type { Preview, PreviewRow } from './preview-answer.ts'
import type { RowChoice, RowChoices } from './row-choices.ts'
import type { RowProblem } from './row-problems.ts'

/** What a list of rows is drawn from, as table or as cards. */
export interface PreviewRowsProps {
  readonly preview: Preview
  /** The rows that are drawn; the preview may hold more. */
  readonly rows: readonly PreviewRow[]
  readonly choices: RowChoices
  readonly problems: ReadonlyMap<number, RowProblem>
  readonly onChange: (row: PreviewRow, change: Partial<RowChoice>) => void
  readonly onChangeAll: (preview: Preview, include: boolean) => void
}

/** What one row is drawn from. */
export interface PreviewRowProps {
  readonly row: PreviewRow
  readonly choice: RowChoice
  readonly problem: RowProblem | undefined
  readonly onChange: (row: PreviewRow, change: Partial<RowChoice>) => void
}
