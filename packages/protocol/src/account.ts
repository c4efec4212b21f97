import { z } from 'zod'

/** Fewest characters of a password that somebody chooses (NIST SP 800-63B-4 asks for more than 8 where it is alone). */
export const minPasswordLength = 10

/** Controls, line ends, lone surrogates, and the marks that turn text around: with them a name could pass for another. */
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u

/** A name as others see it: of a person or a company. */
export const displayNameSchema = z
  .string()
  .trim()
  .min(1, 'Write a name.')
  .max(120, 'A name has at most 120 characters.')
  .refine((name) => !invisible.test(name), 'Write the name without invisible characters.')

export const newPasswordSchema = z
  .string()
  .min(minPasswordLength, `Choose a password of at least ${minPasswordLength} characters.`)
  .max(1000, 'Choose a password of at most 1000 characters.')

/** What is needed to open an account. */
export const newAccountSchema = z.object({
  email: z.string().trim().max(254).pipe(z.email('Write an e-mail address.')),
  name: displayNameSchema,
  password: newPasswordSchema,
})
export type NewAccount = z.infer<typeof newAccountSchema>

/** `PATCH /api/me`: what is named changes; null takes the browser's language or time zone again. */
export const changeMeSchema = z.object({
  name: displayNameSchema.optional(),
  language: z.string().max(35).nullable().optional(),
  timeZone: z.string().max(64).nullable().optional(),
  password: z.object({ current: z.string().min(1).max(1000), next: newPasswordSchema }).optional(),
})
export type ChangeMe = z.infer<typeof changeMeSchema>

/** What a person chose for themselves: answer to `PATCH /api/me` and `GET /api/me/profile`. */
export const profileSchema = z.object({
  name: z.string(),
  email: z.string(),
  language: z.string().nullable(),
  timeZone: z.string().nullable(),
  /** Whether this person set the instance up and looks after it. */
  isAdmin: z.boolean(),
})
export type ProfileMessage = z.infer<typeof profileSchema>

/** `GET /api/sessions`: where one is signed in, newest first. The handle names a session and opens nothing. */
export const sessionListSchema = z.object({
  sessions: z.array(
    z.object({ handle: z.string(), createdAt: z.string(), userAgent: z.string(), current: z.boolean() }),
  ),
})
export type SessionList = z.infer<typeof sessionListSchema>

/** `POST /api/reset/request`: a link by mail, where there is such an account; the answer does not tell. */
export const requestResetSchema = z.object({
  email: z.string().trim().max(254).pipe(z.email('Write an e-mail address.')),
})

/** `POST /api/reset`. */
export const resetPasswordSchema = z.object({
  token: z.string().min(1).max(128),
  password: newPasswordSchema,
})

/** `POST /api/setup`: the first account. The token is in the log; on one's own machine alone it may be left out. */
export const setUpSchema = newAccountSchema.extend({ token: z.string().max(128).optional() })

/** `POST /api/relationships`: the signed-in person becomes the client's lead. */
export const startRelationshipSchema = z.object({
  organisation: displayNameSchema,
  partner: displayNameSchema,
  contractReference: z.string().trim().max(120),
  relationshipType: z.enum(['transaction', 'co_sourcing', 'strategic']),
  stage: z.enum(['preparing', 'running', 'exiting']),
})
export type StartRelationship = z.infer<typeof startRelationshipSchema>
