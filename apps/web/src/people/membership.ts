import { parties, roles } from '@sweetspot/domain'
import { z } from 'zod'

export const personSchema = z.object({ id: z.string(), name: z.string(), email: z.string() })
/** Who is signed in here. */
export type Person = z.infer<typeof personSchema>

export const membershipSchema = z.object({
  id: z.string(),
  name: z.string(),
  party: z.enum(parties),
  organisation: z.object({ name: z.string() }),
  partner: z.object({ name: z.string() }),
  roles: z.array(z.enum(roles)),
})
/** A relationship that the signed-in person belongs to, and for which side. */
export type Membership = z.infer<typeof membershipSchema>
