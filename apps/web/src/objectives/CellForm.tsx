import { Popover } from '@base-ui/react/popover'
import type { FormEvent, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { useSide } from '../design/side-context.ts'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { MeasureFields } from './MeasureFields.tsx'
import { OwnerFields } from './OwnerFields.tsx'

interface CellFormProps {
  readonly entry: RegisterEntry
  readonly column: 'owners' | 'measure'
  readonly anchor: RefObject<HTMLTableCellElement | null>
  readonly onDone: () => void
}

/** A cell that holds more than one line of text, edited in a small form beside it. What is entered is kept at once. */
export function CellForm({ entry, column, anchor, onDone }: CellFormProps) {
  const { t } = useTranslation('objectives')
  const side = useSide()
  const [first] = entry.row.measures
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onDone()
  }
  return (
    <Popover.Root open onOpenChange={(open) => (open ? undefined : onDone())}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} align="start" sideOffset={2} className="z-10">
          <Popover.Popup
            finalFocus={anchor}
            data-party={side ?? undefined}
            aria-label={t(`column.${column}`)}
            // React hands events up through the portal to the grid, which must not take them for its own.
            onKeyDown={(event) => event.stopPropagation()}
            onDoubleClick={(event) => event.stopPropagation()}
            className="popup w-80 max-w-[92vw] p-4"
          >
            <form onSubmit={submit} className="flex flex-col gap-3">
              {column === 'owners' ? (
                <OwnerFields entry={entry} mayEdit />
              ) : (
                <MeasureFields objectiveId={entry.id} measure={first} mayEdit />
              )}
              <Button type="submit" look="primary" className="self-end">
                {t('done')}
              </Button>
            </form>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
