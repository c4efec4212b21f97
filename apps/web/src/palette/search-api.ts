import { request } from '@sweetspot/client'
import { maxQueryLength, type SearchAnswer, searchAnswerSchema } from '@sweetspot/protocol'
import { queryOptions } from '@tanstack/react-query'

/** Fewer characters than these are in everything. */
const fewest = 2

/** What the server finds in titles and texts; nothing where too little was asked. */
export const searchQuery = (relationshipId: string, asked: string) => {
  const query = asked.trim().slice(0, maxQueryLength)
  return queryOptions({
    queryKey: ['search', relationshipId, query],
    queryFn: async (): Promise<SearchAnswer> =>
      searchAnswerSchema.parse(
        await request(`/api/relationships/${relationshipId}/search?q=${encodeURIComponent(query)}`),
      ),
    enabled: query.length >= fewest,
    // What is shown while one types on is what was found last.
    placeholderData: (before) => before,
    staleTime: 5_000,
    retry: false,
  })
}
