import { z } from 'zod'
import { newAccountSchema } from './account.ts'
import { auditorUntilSchema, rolesSchema } from './member-command.ts'

/** The secret at the end of a link that works once. */
export const linkTokenSchema = z.string().min(1).max(128)

/** `POST /api/relationships/{id}/invitations`. `forOtherParty` invites the other company's first lead. */
export const inviteSchema = z.object({
  roles: rolesSchema,
  name: z.string().trim().max(120).optional(),
  forOtherParty: z.boolean().optional(),
  auditorUntil: auditorUntilSchema,
  /** Where the link is mailed to; without it, whoever invites hands the link over. */
  email: z.string().trim().max(254).pipe(z.email('Write an e-mail address.')).optional(),
})

/** A link to hand over, told this once: of an invitation that is not mailed, and of a new password. */
export const handedLinkSchema = z.object({ link: z.string(), expiresAt: z.string() })
export type HandedLink = z.infer<typeof handedLinkSchema>

/** Answer to it. The link's secret is told this once, and stored as a hash only; null where the link is mailed. */
export const inviteResultSchema = z.object({
  id: z.string(),
  link: z.string().nullable(),
  expiresAt: z.string(),
})
export type InviteResult = z.infer<typeof inviteResultSchema>

/** `GET /api/relationships/{id}/invitations`: what is open of one's own side's invitations. */
export const invitationListSchema = z.object({
  invitations: z.array(
    z.object({
      id: z.string(),
      /** As the lead noted it; null where no name was noted. */
      name: z.string().nullable(),
      party: z.enum(['client', 'vendor']),
      roles: rolesSchema,
      expiresAt: z.string(),
    }),
  ),
})
export type InvitationList = z.infer<typeof invitationListSchema>

/** `POST /api/invitations/lookup`. */
export const lookUpInvitationSchema = z.object({ token: linkTokenSchema })

/** What an invited person learns before registering, and nothing more. */
export const invitationLookupSchema = z.object({
  invitedBy: z.object({ name: z.string(), organisation: z.string() }),
  /** The company for which the invited person will act. */
  organisation: z.string(),
  relationship: z.string(),
  /** Name of the host on which everything is kept. */
  host: z.string(),
  roles: rolesSchema,
})
export type InvitationLookup = z.infer<typeof invitationLookupSchema>

/** `POST /api/invitations/accept`. `account` null: the signed-in person joins. */
export const acceptInvitationSchema = z.object({
  token: linkTokenSchema,
  account: newAccountSchema.nullable(),
})
