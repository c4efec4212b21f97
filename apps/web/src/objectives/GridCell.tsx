import { lazy, Suspense, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { initials } from '../design/initials.ts'
import type { CellCollision } from '../relationship/cell-collisions.ts'
import type { Present } from '../relationship/presence.ts'
import { CellContent } from './CellContent.tsx'
import { cellKind, type GridColumn } from './grid-columns.ts'
import type { GridRowProps } from './grid-row-props.ts'
import { TextCellInput } from './TextCellInput.tsx'

const CellForm = lazy(async () => {
  const { CellForm: component } = await import('./CellForm.tsx')
  return { default: component }
})

const CollisionNote = lazy(async () => {
  const { CollisionNote: component } = await import('./CollisionNote.tsx')
  return { default: component }
})

interface GridCellProps
  extends Pick<
    GridRowProps,
    'entry' | 'edited' | 'present' | 'mayEdit' | 'actions' | 'edit' | 'endEdit' | 'restore' | 'dismiss'
  > {
  readonly column: Exclude<GridColumn, 'select'>
  /** Where the column is pinned, in pixels; undefined where it scrolls. */
  readonly left: number | undefined
  readonly isFocusable: boolean
  /** What somebody else has just written over here. */
  readonly collision: CellCollision | undefined
}

/** One cell: what it shows, who else is in it, and its field or form while it is being edited. */
export function GridCell(props: GridCellProps) {
  const { entry, column, left, isFocusable, edited, present, mayEdit, actions, edit, endEdit, collision } =
    props
  const { t } = useTranslation('objectives')
  const cell = useRef<HTMLTableCellElement>(null)
  const { id } = entry
  const kind = cellKind(column)
  const enter = (): void => {
    if (kind === 'win' || kind === 'state' || !mayEdit) actions.open(id, column)
    else if (kind !== 'actions') edit({ id, column, replacing: false })
  }
  const isTyped = edited !== null && (column === 'ref' || column === 'title' || column === 'due')
  return (
    <td
      ref={cell}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA pattern of a grid allows tables
      role="gridcell"
      tabIndex={isFocusable ? 0 : -1}
      data-row={id}
      data-column={column}
      data-editing={isTyped || undefined}
      data-collided={collision !== undefined || undefined}
      onDoubleClick={enter}
      className={`group/cell ${left === undefined ? '' : 'pinned'} ${edited !== null && kind === 'form' ? 'form-open' : ''}`}
      style={left === undefined ? undefined : { left }}
    >
      {isTyped ? (
        <TextCellInput
          label={t('edit', { column: t(`column.${column}`) })}
          type={column === 'due' ? 'date' : 'text'}
          value={entry.row[column]}
          replacing={edited.replacing}
          onCommit={(value) => actions.commit(id, column, value)}
          onEnd={(end) => endEdit({ id, column }, end)}
        />
      ) : (
        <CellContent entry={entry} column={column} mayEdit={mayEdit} actions={actions} />
      )}
      {edited !== null && kind === 'form' && (
        <Suspense>
          <CellForm
            entry={entry}
            column={column === 'owners' ? 'owners' : 'measure'}
            anchor={cell}
            onDone={() => endEdit({ id, column }, 'stay')}
          />
        </Suspense>
      )}
      {collision !== undefined && edited === null && (
        <Suspense>
          <CollisionNote collision={collision} restore={props.restore} dismiss={props.dismiss} />
        </Suspense>
      )}
      {present.map(({ user }) => (
        <PresenceRing key={user.personId} user={user} />
      ))}
    </td>
  )
}

function PresenceRing({ user }: { user: Present['user'] }) {
  const { t } = useTranslation('objectives')
  return (
    <span className={`presence-ring ring-${user.party}`}>
      <span aria-hidden="true">{initials(user.name)}</span>
      <span className="sr-only">{t('isHere', { name: user.name })}</span>
    </span>
  )
}
