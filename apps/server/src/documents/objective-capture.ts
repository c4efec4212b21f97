import { objectiveContent } from '@sweetspot/documents'
import {
  type Capture,
  contentHashes,
  type ObjectiveId,
  type RelationshipId,
  type Scope,
} from '@sweetspot/domain'
import type { Store } from '@sweetspot/store'
import type { CapturedDocument, SyncEngine } from '@sweetspot/sync'

/** The documents over which an objective is spread, in the order in which they are captured. */
const places = [
  { scope: 'table', name: 'objectives' },
  { scope: 'voice.client', name: 'wins' },
  { scope: 'voice.vendor', name: 'wins' },
] as const satisfies readonly { scope: Scope; name: string }[]

/**
 * Captures the exact content of an objective: the three documents are read in one step, at a moment at which each
 * equals its durable log. Null where the register has no such objective.
 */
export async function captureObjective(
  store: Store,
  engine: SyncEngine,
  relationshipId: RelationshipId,
  objectiveId: ObjectiveId,
): Promise<Capture | null> {
  const rows = await Promise.all(
    places.map(async ({ scope, name }) => {
      const row = await store.documents.find(relationshipId, scope, name)
      if (row === null) throw new Error(`relationship ${relationshipId} has no document ${scope}/${name}`)
      return row
    }),
  )
  return engine.capture(
    rows.map((row) => row.id),
    (documents) => capture(documents, objectiveId),
  )
}

function capture(documents: readonly CapturedDocument[], objectiveId: ObjectiveId): Capture | null {
  const [objectives, clientWins, vendorWins] = documents
  if (objectives === undefined || clientWins === undefined || vendorWins === undefined) {
    throw new Error('an objective is captured from three documents')
  }
  const docs = { objectives: objectives.doc, clientWins: clientWins.doc, vendorWins: vendorWins.doc }
  const content = objectiveContent(docs, objectiveId)
  if (content === null) return null
  const basis = documents.map(({ epoch, seq }, index) => {
    const place = places[index]
    if (place === undefined) throw new Error('an objective is captured from three documents')
    return { ...place, epoch, seq }
  })
  return { content, ...contentHashes(content), basis }
}
