import * as Y from 'yjs'

/**
 * Whether somebody who loads the document now reads the list around an item as it stands here. Costs a whole loading
 * of the document, so ask only where there is a reason to doubt.
 */
export function isSameForNewcomers(doc: Y.Doc, item: Y.Item): boolean {
  if (item.deleted) return true
  const newcomer = new Y.Doc()
  try {
    Y.applyUpdate(newcomer, Y.encodeStateAsUpdate(doc))
    const theirs = Y.getItem(newcomer.store, item.id)
    return theirs instanceof Y.Item && orderAround(theirs) === orderAround(item)
  } finally {
    newcomer.destroy()
  }
}

/** The living items of the list that an item is in, in their order, however they are cut into runs. */
function orderAround(item: Y.Item): string {
  let first = item
  while (first.left !== null) first = first.left
  const order: string[] = []
  for (let next: Y.Item | null = first; next !== null; next = next.right) {
    if (next.deleted) continue
    for (let unit = 0; unit < next.length; unit += 1) order.push(`${next.id.client}:${next.id.clock + unit}`)
  }
  return order.join()
}
