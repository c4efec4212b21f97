import { post, request } from '@sweetspot/client'
import type { Scope } from '@sweetspot/domain'
import { type PagePlace, type PageSummary, pageListSchema, pagePlaceSchema } from '@sweetspot/protocol'
import { queryOptions } from '@tanstack/react-query'

/** Titles change while people type; a list on screen is asked for this often. */
const freshMs = 4000

/** The pages that this person may read. */
export const pagesQuery = (relationshipId: string) =>
  queryOptions({
    queryKey: ['pages', relationshipId],
    queryFn: async (): Promise<readonly PageSummary[]> =>
      pageListSchema.parse(await request(`/api/relationships/${relationshipId}/documents`)).documents,
    staleTime: freshMs,
    retry: false,
  })

/** A list of pages that is on screen: it follows what others do. */
export const livePagesQuery = (relationshipId: string) => ({
  ...pagesQuery(relationshipId),
  refetchInterval: freshMs,
})

/** Makes a page; throws `ApiError`. */
export async function createPage(relationshipId: string, scope: Scope, title: string): Promise<PagePlace> {
  const answer = await post(`/api/relationships/${relationshipId}/documents`, { scope, kind: 'page', title })
  return pagePlaceSchema.parse(answer).document
}

/** Publishes a private page as the person saw it; returns the shared page. Throws `ApiError`. */
export async function publishPage(
  relationshipId: string,
  { scope, name, root }: { readonly scope: Scope; readonly name: string; readonly root: string },
): Promise<PagePlace> {
  const path = `/api/relationships/${relationshipId}/documents/${scope}/${name}/publish`
  return pagePlaceSchema.parse(await post(path, { root })).document
}
