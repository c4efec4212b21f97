import { z } from 'zod'
import { ledgerEventSchema, signedHeadSchema } from './ledger-event.ts'

/** The file that the Record page exports: every chain that the exporting party may read, with its signed end. */
export const recordExportSchema = z.object({
  format: z.literal('sweetspot-record/1'),
  relationshipId: z.string(),
  relationshipName: z.string(),
  exportedAt: z.string(),
  chains: z.array(
    z.object({
      chain: z.enum(['shared', 'caucus.client', 'caucus.vendor']),
      events: z.array(ledgerEventSchema),
      head: signedHeadSchema,
    }),
  ),
})
