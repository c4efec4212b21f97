import type { Store } from '@sweetspot/store'
import { type CompactionOutcome, compactDocument } from '@sweetspot/sync'
import { boundariesOf } from './boundaries-of.ts'

/**
 * Far longer than it takes from the capture of a document to the event that names its number. Whatever number a
 * signature names that is not in the ledger yet, what comes after it is younger than this.
 */
const minAgeMs = 2 * 60_000

/** One pass over one document's log, with all that signatures name left readable. */
export async function compactInStore(
  store: Pick<Store, 'now' | 'documents' | 'ledger' | 'compactableLog'>,
  documentId: string,
): Promise<CompactionOutcome> {
  // Before the ledger is read: a capture that is older than this is named there already.
  const olderThan = new Date(Date.parse(await store.now()) - minAgeMs).toISOString()
  const boundaries = await boundariesOf(store, documentId)
  return await compactDocument(store.compactableLog, { documentId, boundaries, olderThan })
}
