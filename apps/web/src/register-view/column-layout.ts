import { type GridColumn, gridColumns } from '../objectives/grid-columns.ts'

/** How one person arranged the register's columns on this device. */
export interface ColumnLayout {
  /** Every column once; the boxes come first and the menus last. */
  readonly order: readonly GridColumn[]
  readonly hidden: readonly GridColumn[]
  /** Widths in pixels where they differ from the usual ones. */
  readonly widths: Readonly<Partial<Record<GridColumn, number>>>
}

/** Usual widths in pixels; the title takes what is left. */
const usualWidths: Readonly<Record<GridColumn, number>> = {
  select: 56,
  ref: 80,
  title: 280,
  ownWin: 156,
  otherWin: 156,
  owners: 80,
  due: 112,
  measure: 196,
  state: 224,
  actions: 44,
}

/** Narrower than this a column says nothing; wider, it leaves no room for others. */
const minWidth = 56
const maxWidth = 720

/** The columns as they come. */
export const usualLayout: ColumnLayout = { order: gridColumns, hidden: [], widths: {} }

/** Columns that can be hidden and moved: all but the boxes, the menus, and for hiding the title. */
export function isMovable(column: GridColumn): boolean {
  return column !== 'select' && column !== 'actions'
}
export function isHideable(column: GridColumn): boolean {
  return isMovable(column) && column !== 'title'
}

/** The columns on screen, in their order. */
export function shownColumns({ order, hidden }: ColumnLayout): readonly GridColumn[] {
  return order.filter((column) => !hidden.includes(column))
}

/** Width of a column in pixels. */
export function widthOf({ widths }: ColumnLayout, column: GridColumn): number {
  return widths[column] ?? usualWidths[column]
}

/** The layout with a column shown or hidden. */
export function withHidden(layout: ColumnLayout, column: GridColumn, isHidden: boolean): ColumnLayout {
  if (!isHideable(column)) return layout
  const others = layout.hidden.filter((each) => each !== column)
  return { ...layout, hidden: isHidden ? [...others, column] : others }
}

/** The layout with a column of another width, within bounds. */
export function withWidth(layout: ColumnLayout, column: GridColumn, width: number): ColumnLayout {
  const bounded = Math.round(Math.max(minWidth, Math.min(maxWidth, width)))
  return { ...layout, widths: { ...layout.widths, [column]: bounded } }
}

/** The layout with a column in another one's place; what stood there moves on. */
export function withMoved(layout: ColumnLayout, column: GridColumn, place: GridColumn): ColumnLayout {
  if (column === place || !isMovable(column) || !isMovable(place)) return layout
  const from = layout.order.indexOf(column)
  const to = layout.order.indexOf(place)
  const others = layout.order.filter((each) => each !== column)
  const at = others.indexOf(place) + (from < to ? 1 : 0)
  return { ...layout, order: [...others.slice(0, at), column, ...others.slice(at)] }
}

/** The column next to another on screen, one step to the left (-1) or right (1); null at the ends. */
export function neighbourOf(layout: ColumnLayout, column: GridColumn, step: 1 | -1): GridColumn | null {
  const movable = shownColumns(layout).filter(isMovable)
  const at = movable.indexOf(column)
  return at === -1 ? null : (movable[at + step] ?? null)
}

/** Reads a layout that was kept; a column that is new since then stands at its usual place. */
export function parseLayout(value: unknown): ColumnLayout {
  if (typeof value !== 'object' || value === null) return usualLayout
  const { order, hidden, widths } = value as { order?: unknown; hidden?: unknown; widths?: unknown }
  const known = columnsIn(order).filter(isMovable)
  const merged = gridColumns.reduce<readonly GridColumn[]>((columns, column, index) => {
    if (!isMovable(column) || columns.includes(column)) return columns
    const before = gridColumns.slice(0, index).findLast((each) => columns.includes(each))
    const at = before === undefined ? 0 : columns.indexOf(before) + 1
    return [...columns.slice(0, at), column, ...columns.slice(at)]
  }, known)
  const layout = { order: ['select', ...merged, 'actions'] as const, hidden: [], widths: {} }
  const hiding = columnsIn(hidden).reduce<ColumnLayout>(
    (now, column) => withHidden(now, column, true),
    layout,
  )
  const given = typeof widths === 'object' && widths !== null ? Object.entries(widths) : []
  return given.reduce<ColumnLayout>((now, [name, width]: [string, unknown]) => {
    const column = gridColumns.find((each) => each === name)
    return column === undefined || typeof width !== 'number' || !Number.isFinite(width)
      ? now
      : withWidth(now, column, width)
  }, hiding)
}

function columnsIn(value: unknown): readonly GridColumn[] {
  if (!Array.isArray(value)) return []
  const names: readonly unknown[] = value
  const columns = names.flatMap((name) => gridColumns.find((each) => each === name) ?? [])
  return [...new Set(columns)]
}
