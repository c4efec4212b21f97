import { chains } from '@sweetspot/domain'
import type { Store, StoredEvent } from '@sweetspot/store'

/** Up to which update of which document something was captured. */
interface Basis {
  readonly scope: string
  readonly name: string
  readonly seq: number
}

/** Numbers of a document's log that signatures name, in whichever chain: its state there must stay readable. */
export async function boundariesOf(
  { documents, ledger }: Pick<Store, 'documents' | 'ledger'>,
  documentId: string,
): Promise<ReadonlySet<number>> {
  const document = await documents.get(documentId)
  if (document === null) return new Set()
  const { relationshipId, scope, name } = document
  const events = await Promise.all(chains.map((chain) => ledger.read(relationshipId, chain, 0)))
  const named = events.flat().flatMap(basisOf)
  return new Set(named.filter((basis) => basis.scope === scope && basis.name === name).map(({ seq }) => seq))
}

/** What an event says was captured, whatever was signed; nothing for events that capture nothing. */
function basisOf({ payload }: Pick<StoredEvent, 'payload'>): readonly Basis[] {
  if (typeof payload !== 'object' || payload === null || !('basis' in payload)) return []
  return Array.isArray(payload.basis) ? (payload.basis as readonly Basis[]) : []
}
