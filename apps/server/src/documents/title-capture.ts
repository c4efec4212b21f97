import { readObjectives } from '@sweetspot/documents'
import type { PriorityObjective, RelationshipId } from '@sweetspot/domain'
import type { Store } from '@sweetspot/store'
import type { SyncEngine } from '@sweetspot/sync'

/** The objectives of the register that have a title and are not archived, as they stand at this moment. */
export async function captureTitles(
  store: Store,
  engine: SyncEngine,
  relationshipId: RelationshipId,
): Promise<readonly PriorityObjective[]> {
  const row = await store.documents.find(relationshipId, 'table', 'objectives')
  if (row === null) throw new Error(`relationship ${relationshipId} has no register`)
  return engine.capture([row.id], ([register]) => {
    if (register === undefined) throw new Error('the register was not captured')
    return readObjectives(register.doc)
      .filter(({ archivedAt, title }) => archivedAt === null && title.trim() !== '')
      .map(({ id, title }) => ({ id, title }))
  })
}
