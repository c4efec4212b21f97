import { generateNKeysBetween } from 'fractional-indexing'
import type * as Y from 'yjs'
import { type ObjectiveRow, readObjectives, setCell } from './objectives-document.ts'

/**
 * Moves objectives, in the order they have, to stand before another one; at the end where `before` is null. Only the
 * moved rows get another key, except where rows share one (made at once by two people) or a key is none.
 */
export function moveObjectives(doc: Y.Doc, ids: readonly string[], before: string | null): void {
  const rows = readObjectives(doc)
  const moved = rows.filter(({ id }) => ids.includes(id))
  const others = rows.filter(({ id }) => !ids.includes(id))
  const found = others.findIndex(({ id }) => id === before)
  const at = found === -1 ? others.length : found
  for (const { row, key } of placed(others, moved, at)) {
    if (row.order !== key) setCell(doc, row.id, 'order', key)
  }
}

function placed(
  others: readonly ObjectiveRow[],
  moved: readonly ObjectiveRow[],
  at: number,
): readonly { readonly row: ObjectiveRow; readonly key: string }[] {
  const previous = others[at - 1]?.order ?? null
  // Rows with the key of the one before cannot be told from it: they get keys of their own.
  let end = at
  while (previous !== null && others[end]?.order === previous) end += 1
  const next = others[end]?.order ?? null
  const isSound = [previous, next].every((key) => key === null || isOrderKey(key))
  const rows = isSound
    ? [...moved, ...others.slice(at, end)]
    : [...others.slice(0, at), ...moved, ...others.slice(at)]
  const keys = isSound
    ? generateNKeysBetween(previous, next, rows.length)
    : generateNKeysBetween(null, null, rows.length)
  return rows.flatMap((row, index) => {
    const key = keys[index]
    return key === undefined ? [] : [{ row, key }]
  })
}

/** Shape of a fractional key: a letter that says how long its whole part is, the digits, a fraction without end zero. */
function isOrderKey(key: string): boolean {
  const head = /^([a-zA-Z])[0-9A-Za-z]+$/.exec(key)?.[1]
  if (head === undefined) return false
  const code = head.charCodeAt(0)
  const whole = head >= 'a' ? code - 'a'.charCodeAt(0) + 2 : 'Z'.charCodeAt(0) - code + 2
  const isSmallest = key === `A${'0'.repeat(26)}`
  return key.length >= whole && !isSmallest && !(key.length > whole && key.endsWith('0'))
}
