import { type FocusEvent, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLatest } from '../design/use-latest.ts'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import type { Present } from '../relationship/presence.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import { addressOf, cellElement } from './cell-element.ts'
import { GridRow } from './GridRow.tsx'
import { type GridColumn, gridColumns, narrowColumns } from './grid-columns.ts'
import { moveTo } from './grid-navigation.ts'
import type { EditEnd } from './TextCellInput.tsx'
import type { CellAddress, GridControl } from './use-grid-control.ts'
import { useGridKeys } from './use-grid-keys.ts'
import type { RegisterActions } from './use-register-actions.ts'

interface ObjectiveGridProps {
  readonly entries: readonly RegisterEntry[]
  readonly control: GridControl
  readonly actions: RegisterActions
  readonly present: readonly Present[]
  readonly mayEdit: boolean
  /** The objective that is open beside the grid, which leaves room for fewer columns. */
  readonly openId: string | null
}

const nobody: readonly Present[] = []

/** The register as a grid that answers to the keyboard like a spreadsheet. */
export function ObjectiveGrid({ entries, control, actions, present, mayEdit, openId }: ObjectiveGridProps) {
  const { t } = useTranslation('objectives')
  const grid = useRef<HTMLTableElement>(null)
  const columns: readonly GridColumn[] = openId === null ? gridColumns : narrowColumns
  const onKeyDown = useGridKeys({ entries, columns, control, actions, mayEdit })
  const first = entries[0]
  const place = standsIn(control.place, entries, columns)
    ? control.place
    : first === undefined
      ? null
      : { id: first.id, column: 'title' as const }

  const latest = useLatest({ entries, columns, control })
  const endEdit = useMemo(
    () =>
      (cell: CellAddress, end: EditEnd): void => {
        const { control: now, ...shown } = latest.current
        now.stopEditing()
        const target = end === 'elsewhere' ? null : afterEdit(cell, end, shown)
        if (target !== null && grid.current !== null) cellElement(grid.current, target)?.focus()
      },
    [latest],
  )
  const follow = (event: FocusEvent): void => {
    const address = addressOf(event.target)
    if (address !== null) control.setPlace(address)
  }
  const lastOpen = useRef(openId)
  useEffect(() => {
    const closed = openId === null ? lastOpen.current : null
    lastOpen.current = openId
    if (closed === null || grid.current === null || document.activeElement !== document.body) return
    cellElement(grid.current, { id: closed, column: 'title' })?.focus()
  }, [openId])
  const byRow = useMemo(() => Map.groupBy(present, ({ at }) => at?.row ?? ''), [present])
  return (
    <div className="register-scroll h-full overflow-auto">
      <p id="grid-hint" className="sr-only">
        {t('gridHint')}
      </p>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA pattern of a grid allows tables
        role="grid"
        aria-label={t('title')}
        aria-describedby="grid-hint"
        aria-rowcount={entries.length + 1}
        aria-readonly={!mayEdit}
        className={`register ${openId === null ? 'wide min-w-[80rem]' : ''}`}
        onKeyDown={onKeyDown}
        onFocus={follow}
      >
        <GridHead columns={columns} />
        <tbody>
          {entries.map((entry, index) => (
            <GridRow
              key={entry.id}
              entry={entry}
              rowIndex={index + 2}
              columns={columns}
              focusable={place?.id === entry.id ? place.column : null}
              edited={control.edited?.id === entry.id ? control.edited : null}
              present={byRow.get(entry.id) ?? nobody}
              isOpen={entry.id === openId}
              mayEdit={mayEdit}
              actions={actions}
              edit={control.edit}
              endEdit={endEdit}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const widths: Readonly<Record<GridColumn, string>> = {
  ref: 'w-24',
  title: '',
  ownWin: 'w-[13%]',
  otherWin: 'w-[13%]',
  owners: 'w-20',
  due: 'w-30',
  measure: 'w-[11%]',
  state: 'w-58',
  actions: 'w-12',
}

function GridHead({ columns }: { columns: readonly GridColumn[] }) {
  const { t } = useTranslation('objectives')
  const { otherShort: company } = companyNames(useRelationship())
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <th key={column} scope="col" className={widths[column]}>
            {column === 'actions' ? (
              <span className="sr-only">{t('column.actions')}</span>
            ) : (
              t(`column.${column}`, { company })
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function standsIn(
  place: CellAddress | null,
  entries: readonly RegisterEntry[],
  columns: readonly GridColumn[],
): boolean {
  return place !== null && columns.includes(place.column) && entries.some((entry) => entry.id === place.id)
}

const keysAfterEdit = {
  down: { key: 'ArrowDown', shift: false, mod: false },
  next: { key: 'Tab', shift: false, mod: false },
  previous: { key: 'Tab', shift: true, mod: false },
} as const

function afterEdit(
  cell: CellAddress,
  end: Exclude<EditEnd, 'elsewhere'>,
  { entries, columns }: { entries: readonly RegisterEntry[]; columns: readonly GridColumn[] },
): CellAddress {
  if (end === 'stay') return cell
  const from = { row: entries.findIndex(({ id }) => id === cell.id), column: columns.indexOf(cell.column) }
  const to = moveTo(from, keysAfterEdit[end], { rows: entries.length, columns: columns.length })
  const id = to === null ? undefined : entries[to.row]?.id
  const column = to === null ? undefined : columns[to.column]
  return id === undefined || column === undefined ? cell : { id, column }
}
