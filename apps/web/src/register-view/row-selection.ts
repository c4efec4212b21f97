/** The rows one has picked. `anchor` is where a range begins. */
export interface RowSelection {
  readonly ids: ReadonlySet<string>
  readonly anchor: string | null
}

/** No row. */
export const nothingSelected: RowSelection = { ids: new Set(), anchor: null }

/** The selection with one row picked or let go; the next range begins there. */
export function withToggled({ ids }: RowSelection, id: string): RowSelection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id }
}

/** The selection with every row between its anchor and this one, in the order on screen. */
export function withRange(selection: RowSelection, order: readonly string[], to: string): RowSelection {
  const anchor = selection.anchor !== null && order.includes(selection.anchor) ? selection.anchor : to
  const [first, last] = [order.indexOf(anchor), order.indexOf(to)].sort((a, b) => a - b)
  if (first === undefined || last === undefined || last === -1) return selection
  return { ids: new Set([...selection.ids, ...order.slice(first, last + 1)]), anchor }
}

/**
 * The selection after moving to a neighbour with Shift: the rows from the anchor to there, and no other.
 */
export function extendedTo(
  selection: RowSelection,
  order: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): RowSelection {
  const anchor = selection.anchor !== null && selection.ids.has(selection.anchor) ? selection.anchor : from
  return withRange({ ids: new Set(), anchor }, order, to)
}

/** All rows, or none where all were picked already. */
export function withAllToggled({ ids }: RowSelection, order: readonly string[]): RowSelection {
  const isAll = order.length > 0 && order.every((id) => ids.has(id))
  return isAll ? nothingSelected : { ids: new Set(order), anchor: order[0] ?? null }
}

/** The selection without rows that are no longer on screen; the same object where nothing changes. */
export function withinShown(selection: RowSelection, order: readonly string[]): RowSelection {
  if (selection.ids.size === 0) return selection
  const shown = new Set(order)
  const ids = [...selection.ids].filter((id) => shown.has(id))
  return ids.length === selection.ids.size ? selection : { ...selection, ids: new Set(ids) }
}
