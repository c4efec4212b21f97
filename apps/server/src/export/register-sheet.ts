import { contentOfRow, objectText, readObjectives, readRichText } from '@sweetspot/documents'
import {
  asObjectiveId,
  contentHashes,
  type ObjectiveStanding,
  plainText,
  type RelationshipId,
  type RelationshipState,
  type SheetObjective,
  standingOf,
} from '@sweetspot/domain'
import type { Store } from '@sweetspot/store'
import type { SyncEngine } from '@sweetspot/sync'
import type * as Y from 'yjs'

/** The documents over which the register is spread, in the order in which they are captured. */
const places = [
  { scope: 'table', name: 'objectives' },
  { scope: 'voice.client', name: 'wins' },
  { scope: 'voice.vendor', name: 'wins' },
] as const

/** Where the register is read from. */
export interface RegisterSource {
  readonly store: Store
  readonly engine: SyncEngine
  readonly relationshipId: RelationshipId
  readonly state: RelationshipState
}

/** All active objectives in the order of the register, as a sheet shows them, read at one moment. */
export async function captureRegister(source: RegisterSource): Promise<readonly SheetObjective[]> {
  const { store, engine, relationshipId, state } = source
  const rows = await Promise.all(
    places.map(async ({ scope, name }) => {
      const row = await store.documents.find(relationshipId, scope, name)
      if (row === null) throw new Error(`relationship ${relationshipId} has no document ${scope}/${name}`)
      return row.id
    }),
  )
  const today = (await store.now()).slice(0, 10)
  return engine.capture(rows, ([objectives, clientWins, vendorWins]) => {
    if (objectives === undefined || clientWins === undefined || vendorWins === undefined) {
      throw new Error('the register is read from three documents')
    }
    return sheetObjectives(
      { objectives: objectives.doc, clientWins: clientWins.doc, vendorWins: vendorWins.doc },
      { state, today },
    )
  })
}

function sheetObjectives(
  documents: Readonly<Record<'objectives' | 'clientWins' | 'vendorWins', Y.Doc>>,
  { state, today }: { readonly state: RelationshipState; readonly today: string },
): readonly SheetObjective[] {
  const textIn = (doc: Y.Doc, id: string): string => plainText(readRichText(objectText(doc, id)))
  return readObjectives(documents.objectives)
    .filter(({ archivedAt }) => archivedAt === null)
    .map((row) => {
      const record = state.objectives.get(asObjectiveId(row.id))
      const content = record === undefined ? null : contentOfRow(documents, row)
      const hashes = content === null ? null : contentHashes(content).partHashes
      return {
        id: row.id,
        ref: row.ref,
        title: row.title,
        description: textIn(documents.objectives, row.id),
        wins: {
          client: textIn(documents.clientWins, row.id),
          vendor: textIn(documents.vendorWins, row.id),
        },
        owners: row.owners,
        measures: row.measures,
        due: row.due,
        status: statusWords(standingOf(record, hashes, today)),
      }
    })
}

function statusWords({ status, drift, overdue }: ObjectiveStanding): string {
  const words = status.charAt(0).toUpperCase() + status.slice(1).replaceAll('_', ' ')
  return [
    words,
    ...(overdue ? ['overdue'] : []),
    ...(drift.length > 0 ? ['changed since signing'] : []),
  ].join(', ')
}
