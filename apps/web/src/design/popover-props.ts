import type { ReactNode } from 'react'

/** A button with a panel under it. */
export interface PopoverProps {
  readonly label: string
  /** Heading of the panel. */
  readonly title: string
  /** What is on the button before its label. */
  readonly picture: ReactNode
  readonly children: ReactNode
}
