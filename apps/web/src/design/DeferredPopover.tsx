import { lazy, Suspense, useState } from 'react'
import { buttonClass } from './Button.tsx'
import type { PopoverProps } from './popover-props.ts'

const PopoverPanel = lazy(async () => {
  const { PopoverPanel: component } = await import('./PopoverPanel.tsx')
  return { default: component }
})

/** A button that opens a panel under it; the panel's code is loaded when somebody first wants it. */
export function DeferredPopover(props: PopoverProps) {
  const [isWanted, setWanted] = useState(false)
  const button = (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-expanded={isWanted}
      className={buttonClass('secondary')}
      onClick={() => setWanted(true)}
    >
      {props.picture}
      {props.label}
    </button>
  )
  if (!isWanted) return button
  return (
    <Suspense fallback={button}>
      <PopoverPanel {...props} />
    </Suspense>
  )
}
