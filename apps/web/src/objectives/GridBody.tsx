import { useMemo } from 'react'
import { isManualOrder } from '../register-view/register-query.ts'
import type { CellCollision } from '../relationship/cell-collisions.ts'
import type { Present } from '../relationship/presence.ts'
import { GridRow } from './GridRow.tsx'
import { GroupRow } from './GroupRow.tsx'
import type { GridColumn } from './grid-columns.ts'
import type { ObjectiveGridProps } from './objective-grid-props.ts'
import type { PinnedColumns } from './pinned-columns.ts'
import type { EditEnd } from './TextCellInput.tsx'
import { useCollisions } from './use-collisions.ts'
import type { CellAddress } from './use-grid-control.ts'
import type { RowDrop } from './use-row-drag.ts'
import type { RowWindow } from './use-row-window.ts'
import { useTickRow } from './use-tick-row.ts'

interface GridBodyProps extends ObjectiveGridProps {
  readonly columns: readonly GridColumn[]
  readonly pins: PinnedColumns
  readonly place: CellAddress | null
  readonly rows: RowWindow
  readonly drop: RowDrop | null
  readonly endEdit: (cell: CellAddress, end: EditEnd) => void
}

const nobody: readonly Present[] = []
const none: readonly CellCollision[] = []

/** The rows in sight, and room for the others. */
export function GridBody(props: GridBodyProps) {
  const { lines, columns, place, rows, control, present, openId } = props
  const byRow = useMemo(() => Map.groupBy(present, ({ at }) => at?.row ?? ''), [present])
  const tick = useTickRow(props)
  const collisions = useCollisions(props.announce)
  const { edited, selection } = control
  const ends = [...rows.indexes, lines.length]
  const mayMove = props.mayEdit && isManualOrder(props.query) && openId === null
  return (
    <tbody>
      {ends.flatMap((index, at) => {
        const line = lines[index]
        const gap = index - (rows.indexes[at - 1] ?? -1) - 1
        const room = gap > 0 && (
          <Room
            key={`room-${at === 0 ? 'top' : (line?.id ?? 'end')}`}
            height={gap * rows.rowHeight}
            span={columns.length}
          />
        )
        if (line === undefined) return [room]
        const focusable = place?.id === line.id ? place.column : null
        return [
          room,
          line.kind === 'group' ? (
            <GroupRow
              key={line.id}
              line={line}
              rowIndex={index + 2}
              span={columns.length}
              focusable={focusable}
              fold={props.fold}
            />
          ) : (
            <GridRow
              key={line.id}
              entry={line.entry}
              rowIndex={index + 2}
              columns={columns}
              pins={props.pins}
              focusable={focusable}
              edited={edited?.id === line.id ? edited : null}
              present={byRow.get(line.id) ?? nobody}
              collisions={collisions.byRow.get(line.id) ?? none}
              restore={collisions.restore}
              dismiss={collisions.dismiss}
              isOpen={line.id === openId}
              isSelected={selection.ids.has(line.id)}
              tick={tick}
              drop={props.drop?.id === line.id ? props.drop.side : null}
              mayEdit={props.mayEdit}
              mayMove={mayMove}
              actions={props.actions}
              edit={control.edit}
              endEdit={props.endEdit}
            />
          ),
        ]
      })}
    </tbody>
  )
}

/** The height of rows that are not drawn. */
function Room({ height, span }: { height: number; span: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can take the focus
    <tr aria-hidden="true" className="room">
      <td colSpan={span} style={{ height }} />
    </tr>
  )
}
