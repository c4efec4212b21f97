import { GripVertical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { GridRowProps } from './grid-row-props.ts'

interface SelectCellProps
  extends Pick<GridRowProps, 'entry' | 'isSelected' | 'tick' | 'mayEdit' | 'mayMove'> {
  readonly isFocusable: boolean
}

/** The box that picks a row, and the handle by which it is dragged to another place. */
export function SelectCell({ entry, isSelected, tick, mayEdit, mayMove, isFocusable }: SelectCellProps) {
  const { t } = useTranslation(['register', 'objectives'])
  const { id, row } = entry
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA pattern of a grid allows tables
      role="gridcell"
      tabIndex={isFocusable ? 0 : -1}
      data-row={id}
      data-column="select"
      className="group/cell pinned left-0"
    >
      {mayEdit && mayMove && (
        <span draggable data-drag={id} aria-hidden="true" className="row-grip">
          <GripVertical size={14} />
        </span>
      )}
      <input
        type="checkbox"
        tabIndex={-1}
        className="row-box"
        aria-label={t('select.row', { title: row.title || t('objectives:untitled') })}
        checked={isSelected}
        onClick={(event) => tick(id, event.shiftKey)}
        // The click has said it already, with what was held down.
        readOnly
      />
    </td>
  )
}
