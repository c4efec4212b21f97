import { type ReactNode, Suspense, useState } from 'react'

interface DeferredMenuProps {
  readonly label: string
  readonly tabIndex?: number
  readonly className: string
  /** What is on the button. */
  readonly picture: ReactNode
  /** The menu itself, which brings the same button and opens at once. */
  readonly children: ReactNode
}

/** The button of a menu whose code is loaded when somebody first wants the menu. */
export function DeferredMenu({ label, tabIndex = 0, className, picture, children }: DeferredMenuProps) {
  const [isWanted, setWanted] = useState(false)
  const button = (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-haspopup="menu"
      aria-expanded={isWanted}
      className={className}
      onClick={() => setWanted(true)}
    >
      {picture}
      <span className="sr-only">{label}</span>
    </button>
  )
  return isWanted ? <Suspense fallback={button}>{children}</Suspense> : button
}
