import { z } from 'zod'

/** Longest query; more is no question any more. */
export const maxQueryLength = 200

/** Finds of one answer at most; another word brings the right one sooner than more of them. */
export const maxSearchHits = 30

/** What was found, best first. What the asking member may not read is neither in it nor counted. */
export const searchAnswerSchema = z.object({
  hits: z.array(
    z.object({
      /** The kind of document: an objective, a side's win, a private note, a page. */
      kind: z.enum(['objectives', 'wins', 'notes', 'page']),
      scope: z.enum(['table', 'voice.client', 'voice.vendor', 'caucus.client', 'caucus.vendor']),
      /** The objective's id, or the page's; what a note is about. */
      id: z.string(),
      title: z.string(),
      /** The words around the first find; `hit` marks what was found. */
      excerpt: z.array(z.object({ text: z.string(), hit: z.boolean() })),
    }),
  ),
  /** Whether there would be more. */
  more: z.boolean(),
})
export type SearchAnswer = z.infer<typeof searchAnswerSchema>
export type SearchHit = SearchAnswer['hits'][number]
