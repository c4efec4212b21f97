import { z } from 'zod'

/** `GET /api/outbox`: whom the instance wrote to, newest first; for the person who set it up. */
export const outboxListSchema = z.object({
  mails: z.array(
    z.object({
      id: z.string(),
      recipient: z.string(),
      purpose: z.enum(['reset', 'invitation']),
      state: z.enum(['queued', 'sent', 'failed']),
      /** Why the last attempt did not get through. */
      failure: z.enum(['rejected', 'unreachable', 'expired', 'void']).nullable(),
      attempts: z.number().int(),
      createdAt: z.string(),
      /** When it was sent or given up. */
      settledAt: z.string().nullable(),
    }),
  ),
})
export type OutboxList = z.infer<typeof outboxListSchema>
