import { z } from 'zod'

/** The scopes in which a page may live, as they travel. */
const scope = z.enum(['table', 'voice.client', 'voice.vendor', 'caucus.client', 'caucus.vendor'])

/** Longest title of a page. */
export const maxPageTitleLength = 200

/** Title of a page; at the edges of both sides, so that the form says the same as the server. */
export const pageTitleSchema = z
  .string()
  .trim()
  .min(1, 'Give the page a title.')
  .max(maxPageTitleLength, `A title has at most ${maxPageTitleLength} characters.`)

/** A page to be made. */
export const newPageSchema = z.object({ scope, kind: z.literal('page'), title: pageTitleSchema })

/** A page that was made: where it is found. */
export const pagePlaceSchema = z.object({
  document: z.object({ name: z.string(), scope, kind: z.literal('page'), title: z.string() }),
})
export type PagePlace = z.infer<typeof pagePlaceSchema>['document']

/** Publish a private page: the root of the text that the person saw, so that nothing else is published. */
export const publishPageSchema = z.object({ root: z.string().regex(/^[0-9a-f]{64}$/) })

/** The pages that the asking member may read, oldest first. What they may not read is not counted either. */
export const pageListSchema = z.object({
  documents: z.array(
    z.object({
      name: z.string(),
      scope,
      kind: z.literal('page'),
      title: z.string(),
      /** ISO time, null where it is not archived. */
      archivedAt: z.string().nullable(),
      createdAt: z.string(),
      /** Person id. */
      createdBy: z.string(),
      /** Hashes of today's text by part, for a shared page in the lists; null for every other. */
      partHashes: z.record(z.string(), z.string()).nullable(),
    }),
  ),
})
export type PageSummary = z.infer<typeof pageListSchema>['documents'][number]
