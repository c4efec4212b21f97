import { Popover } from '@base-ui/react/popover'
import { Suspense } from 'react'
import { buttonClass } from './Button.tsx'
import type { PopoverProps } from './popover-props.ts'
import { useSide } from './side-context.ts'

/** The button and its panel, open from the start. */
export function PopoverPanel({ label, title, picture, children }: PopoverProps) {
  const side = useSide()
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger className={buttonClass('secondary')}>
        {picture}
        {label}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner align="start" sideOffset={4} className="z-10">
          <Popover.Popup
            data-party={side ?? undefined}
            className="popup flex max-h-[80dvh] w-80 max-w-[92vw] flex-col gap-3 overflow-y-auto p-4"
          >
            <Popover.Title className="font-semibold">{title}</Popover.Title>
            <Suspense>{children}</Suspense>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
