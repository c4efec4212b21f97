import { z } from 'zod'

/** Who is behind a cursor. The server sets it on every awareness entry, whatever the client claims. */
export const presenceUserSchema = z.object({
  personId: z.string(),
  name: z.string(),
  party: z.enum(['client', 'vendor']),
})
export type PresenceUser = z.infer<typeof presenceUserSchema>

/** Where in the register somebody is. `row` is an object's id, `column` a field's name. */
export const presencePlaceSchema = z.object({
  row: z.string().max(64),
  column: z.string().max(64).nullable(),
})
export type PresencePlace = z.infer<typeof presencePlaceSchema>
