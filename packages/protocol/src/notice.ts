import { z } from 'zod'

/**
 * What the server tells a client of ours beside documents (message 101, JSON): the incarnation of the document, to a
 * client that came with another one, before it is closed with 4409.
 */
export const noticeSchema = z.object({ type: z.literal('epoch'), epoch: z.int().positive() })
export type Notice = z.infer<typeof noticeSchema>
