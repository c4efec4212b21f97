import { z } from 'zod'

/** Every error of the HTTP interface, with its status. The sentence for people travels in `message`. */
export const apiErrorStatus = {
  invalid_input: 400,
  unreadable_body: 400,
  not_signed_in: 401,
  wrong_credentials: 401,
  not_allowed: 403,
  foreign_origin: 403,
  not_found: 404,
  idempotency_key_reused: 409,
  refused: 409,
  content_changed: 409,
  already_signed: 409,
  no_open_proposal: 409,
  proposal_superseded: 409,
  unchanged_since_agreement: 409,
  last_lead: 409,
  already_member: 409,
  unchanged: 409,
  round_open: 409,
  round_closed: 409,
  email_taken: 409,
  no_mail: 409,
  invitation_void: 410,
  link_void: 410,
  too_large: 413,
  unsupported_file: 415,
  title_missing: 422,
  win_missing: 422,
  unknown_objective: 422,
  unknown_page: 422,
  text_missing: 422,
  unknown_member: 422,
  roles_missing: 422,
  invalid_dates: 422,
  answer_invalid: 422,
  too_few_objectives: 422,
  too_many_objectives: 422,
  too_many: 429,
  internal: 500,
  try_later: 503,
} as const

/** Typed code of an error. */
export type ApiErrorCode = keyof typeof apiErrorStatus

/** Body of every error answer: what happened and what to do, and per-field sentences where a form was sent. */
export const apiErrorBodySchema = z.object({
  error: z.object({
    code: z.enum(Object.keys(apiErrorStatus) as [ApiErrorCode, ...ApiErrorCode[]]),
    message: z.string(),
    fields: z.record(z.string(), z.string()).optional(),
    details: z.unknown().optional(),
  }),
})
export type ApiErrorBody = z.infer<typeof apiErrorBodySchema>
