import type { RegisterEntry } from '../relationship/objective-register.ts'
import type { RegisterActions } from './use-register-actions.ts'

/** What the menu of a row needs. */
export interface RowMenuProps {
  readonly entry: RegisterEntry
  readonly mayEdit: boolean
  readonly actions: RegisterActions
  readonly tabIndex?: number
}

/** Look of the button that opens it. */
export const rowMenuButton =
  '-ml-1.5 inline-flex size-8 items-center justify-center rounded-control text-ink-quiet hover:bg-line hover:text-ink pointer-coarse:size-11'
