import { signedPageContent } from '@sweetspot/documents'
import { contentHashes, type PageCapture, type PageId, type RelationshipId } from '@sweetspot/domain'
import type { Store } from '@sweetspot/store'
import type { SyncEngine } from '@sweetspot/sync'

/** What a page is captured from. */
export interface PageCaptureParts {
  readonly store: Store
  readonly engine: SyncEngine
}

/**
 * Captures the exact content of a page that both sides share, at a moment at which it equals its durable log. Null
 * where there is no such page or it is archived; pages of one side only are nothing to sign, and are not there either.
 */
export async function capturePage(
  { store, engine }: PageCaptureParts,
  relationshipId: RelationshipId,
  pageId: PageId,
): Promise<PageCapture | null> {
  const scope = 'table'
  const row = await store.documents.find(relationshipId, scope, pageId)
  if (row === null || row.kind !== 'page') return null
  return engine.capture([row.id], ([captured]) => {
    if (captured === undefined) throw new Error('a page is captured from one document')
    const { doc, epoch, seq } = captured
    const content = signedPageContent(doc, pageId)
    if (content === null) return null
    return { content, ...contentHashes(content), basis: [{ scope, name: pageId, epoch, seq }] }
  })
}
