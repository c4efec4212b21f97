/** The rows as they stand and as they are shown, and those that move. */
export interface RowOrder {
  /** Ids of all rows in the order that people gave them. */
  readonly all: readonly string[]
  /** Ids of the rows on screen, in the same order. */
  readonly shown: readonly string[]
  readonly moved: ReadonlySet<string>
}

/** A place for moved rows: before this row, or at the end. */
export interface RowPlace {
  readonly before: string | null
}

/** Where rows go with one step up or down among what is on screen; null where there is no further. */
export function placeByStep(order: RowOrder, step: 1 | -1): RowPlace | null {
  const { shown, moved } = order
  if (step === -1) {
    const first = shown.findIndex((id) => moved.has(id))
    const above = first > 0 ? shown[first - 1] : undefined
    return above === undefined ? null : { before: above }
  }
  const last = shown.findLastIndex((id) => moved.has(id))
  const below = last === -1 ? undefined : shown[last + 1]
  return below === undefined ? null : placeBeside(order, below, true)
}

/** Where rows go when they are dropped on a row's upper or lower half; null on one that moves itself. */
export function placeBeside({ all, moved }: RowOrder, target: string, isAfter: boolean): RowPlace | null {
  if (moved.has(target)) return null
  if (!isAfter) return { before: target }
  const next = all.slice(all.indexOf(target) + 1).find((id) => !moved.has(id))
  return { before: next ?? null }
}
