import * as Y from 'yjs'

/** Which objectives a transaction touched. */
export interface ChangedObjectives {
  readonly ids: ReadonlySet<string>
}

const textRoot = 'text:'

/** Reads from a transaction which objectives it touched, so that only those are computed again. */
export function changedObjectives(transaction: Y.Transaction): ChangedObjectives {
  const ids = new Set<string>()
  for (const [type, keys] of transaction.changed) {
    const root = rootName(type)
    if (root.startsWith(textRoot)) ids.add(root.slice(textRoot.length))
    if (root !== 'rows' && root !== 'cells') continue
    for (const key of keys) if (key !== null) ids.add(objectiveOf(key))
  }
  return { ids }
}

/** The place of a page's document that stands for all of it. */
export const pagePlace = 'page'

/** The places of any document that a transaction touched, so that unsent words can be found again. */
export function changedPlaces(transaction: Y.Transaction): ReadonlySet<string> {
  const { ids } = changedObjectives(transaction)
  const roots = [...transaction.changed.keys()].map(rootName)
  return roots.some((root) => root === 'content' || root === 'meta') ? new Set([...ids, pagePlace]) : ids
}

function objectiveOf(key: string): string {
  const slash = key.indexOf('/')
  return slash === -1 ? key : key.slice(0, slash)
}

type ChangedType = Y.Transaction['changed'] extends Map<infer Type, unknown> ? Type : never

function rootName(type: ChangedType): string {
  let root: ChangedType = type
  while (root._item?.parent instanceof Y.AbstractType) root = root._item.parent
  return root._item === null ? Y.findRootTypeKey(root) : ''
}
