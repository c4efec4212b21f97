import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../design/Button.tsx'
import {
  type ColumnLayout,
  isHideable,
  usualLayout,
  withHidden,
  withMoved,
} from '../register-view/column-layout.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import type { GridColumn } from './grid-columns.ts'

interface ColumnFieldsProps {
  readonly layout: ColumnLayout
  readonly arrange: (layout: ColumnLayout) => void
}

type MovableColumn = Exclude<GridColumn, 'select' | 'actions'>

/** Which columns this person sees on this device, and in which order. */
export function ColumnFields({ layout, arrange }: ColumnFieldsProps) {
  const { t } = useTranslation(['register', 'objectives'])
  const { otherShort: company } = companyNames(useRelationship())
  const columns = layout.order.filter(isMovableColumn)
  const move = (column: MovableColumn, place: MovableColumn | undefined): void => {
    if (place !== undefined) arrange(withMoved(layout, column, place))
  }
  return (
    <>
      <ul className="flex flex-col">
        {columns.map((column, index) => {
          const name = t(`objectives:column.${column}`, { company })
          return (
            <li key={column} className="flex items-center">
              <label className="flex min-h-9 min-w-0 flex-1 items-center gap-2 pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  className="row-box"
                  checked={!layout.hidden.includes(column)}
                  disabled={!isHideable(column)}
                  onChange={(event) => arrange(withHidden(layout, column, !event.currentTarget.checked))}
                />
                <span className="truncate">{name}</span>
              </label>
              <IconButton
                label={t('columns.up', { column: name })}
                disabled={index === 0}
                onClick={() => move(column, columns[index - 1])}
              >
                <ArrowLeft size={15} aria-hidden="true" />
              </IconButton>
              <IconButton
                label={t('columns.down', { column: name })}
                disabled={index === columns.length - 1}
                onClick={() => move(column, columns[index + 1])}
              >
                <ArrowRight size={15} aria-hidden="true" />
              </IconButton>
            </li>
          )
        })}
      </ul>
      <Button look="quiet" onClick={() => arrange(usualLayout)}>
        {t('columns.reset')}
      </Button>
    </>
  )
}

function isMovableColumn(column: GridColumn): column is MovableColumn {
  return column !== 'select' && column !== 'actions'
}
