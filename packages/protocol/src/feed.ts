import { z } from 'zod'
import { ledgerEventSchema, signedHeadSchema } from './ledger-event.ts'

/**
 * Frames of `GET /feed/{relationshipId}?shared={seq}&caucus={seq}`. The server first sends all that came after
 * the given numbers, then `live`, then events as they are appended: in order, no gap, no duplicate.
 */
export const feedFrameSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('events'), events: z.array(ledgerEventSchema), head: signedHeadSchema }),
  z.object({ type: z.literal('live') }),
])
export type FeedFrame = z.infer<typeof feedFrameSchema>

/** Where a client's replica of the two chains it may read ends. */
export const feedQuerySchema = z.object({
  shared: z.coerce.number().int().nonnegative().default(0),
  caucus: z.coerce.number().int().nonnegative().default(0),
})
