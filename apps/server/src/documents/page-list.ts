import { readPageHead, signedPageContent } from '@sweetspot/documents'
import { contentHashes, type Member, may, type RelationshipId } from '@sweetspot/domain'
import type { PageSummary } from '@sweetspot/protocol'
import type { DocumentRow, Store } from '@sweetspot/store'
import type { SyncEngine } from '@sweetspot/sync'

/** Rooms that are held in memory at once while titles are read. */
const pagesAtOnce = 50

/** What the list of pages is read from. */
export interface PageListParts {
  readonly store: Store
  readonly engine: SyncEngine
}

/** The pages of a relationship that a member may read, oldest first; of the others there is no trace. */
export async function listPages(
  { store, engine }: PageListParts,
  relationshipId: RelationshipId,
  member: Member,
): Promise<PageSummary[]> {
  const rows = await store.documents.list(relationshipId)
  const readable = rows.filter(({ kind, scope }) => kind === 'page' && may(member, 'document.read', scope))
  const pages: PageSummary[] = []
  for (let start = 0; start < readable.length; start += pagesAtOnce) {
    pages.push(...(await summaries(engine, readable.slice(start, start + pagesAtOnce))))
  }
  return pages
}

async function summaries(engine: SyncEngine, rows: readonly DocumentRow[]): Promise<PageSummary[]> {
  const ids = rows.map(({ id }) => id)
  const heads = await engine.capture(ids, (documents) =>
    documents.map(({ doc }, index) => {
      const row = rows[index]
      const isShared = row?.scope === 'table'
      const content = isShared ? signedPageContent(doc, row.name) : null
      return { ...readPageHead(doc), partHashes: content === null ? null : contentHashes(content).partHashes }
    }),
  )
  return rows.flatMap(({ name, scope, createdAt, createdBy }, index) => {
    const head = heads[index]
    return head === undefined ? [] : [{ name, scope, kind: 'page' as const, ...head, createdAt, createdBy }]
  })
}
