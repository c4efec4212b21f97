import { z } from 'zod'

/** What a member does for their party; the same words as in the domain, which this package does not import. */
export const roleSchema = z.enum(['lead', 'sponsor', 'finance', 'member', 'viewer', 'auditor'])
/** Roles of one member: at least one. */
export const rolesSchema = z
  .array(roleSchema)
  .min(1, 'Choose at least one role.')
  .max(roleSchema.options.length)

const personId = z.string().min(1).max(64)

/** When the role of auditor ends; needed where it is given, null where it is not. */
export const auditorUntilSchema = z.iso.datetime({ precision: 3 }).nullable().default(null)

/** Give a member of one's own side other roles: all that they will have. */
export const changeRolesSchema = z.object({
  type: z.literal('member.change_roles'),
  personId,
  roles: rolesSchema,
  auditorUntil: auditorUntilSchema,
})

/** Remove a member of one's own side. Every right ends at once; what they wrote and signed stays theirs. */
export const removeMemberSchema = z.object({ type: z.literal('member.remove'), personId })

/** Name who stands in for a member of one's own side, from the first day to the last. */
export const nameDeputySchema = z.object({
  type: z.literal('deputy.name'),
  personId,
  deputyId: personId,
  from: z.iso.date('Write the first day as YYYY-MM-DD.'),
  until: z.iso.date('Write the last day as YYYY-MM-DD.'),
})

/** As a sponsor, make a member of one's own side a lead. */
export const appointLeadSchema = z.object({ type: z.literal('lead.appoint'), personId })

/** As a lead, set what a signer of one's own side may bind it to; null takes the limit away. */
export const setLimitSchema = z.object({
  type: z.literal('member.set_limit'),
  personId,
  limit: z
    .object({
      scope: z.enum(['working_agreement', 'contract_change']),
      reference: z.string().max(200),
      /** In minor units (pence, grosze) of an ISO 4217 currency. */
      amount: z.object({
        minorUnits: z.number().int().nonnegative(),
        currency: z.string().regex(/^[A-Z]{3}$/, 'Write the currency as three letters, e.g. GBP.'),
      }),
    })
    .nullable(),
})
