import type { Measure, Owner } from '../objective/content.ts'
import type { Party } from '../party.ts'

/** An objective as a sheet shows it: everything that is a line or a paragraph of text. */
export interface SheetObjective {
  readonly id: string
  readonly ref: string
  readonly title: string
  readonly description: string
  readonly wins: Readonly<Record<Party, string>>
  readonly owners: Readonly<Record<Party, Owner | null>>
  readonly measures: readonly Measure[]
  /** ISO date, or '' where none is set. */
  readonly due: string
  /** Where the objective stands, in words. */
  readonly status: string
}
