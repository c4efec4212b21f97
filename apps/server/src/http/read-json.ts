import type { Context } from 'hono'
import type { z } from 'zod'
import { ApiFailure } from './api-failure.ts'

/** Reads and checks a JSON body. Throws `ApiFailure` with a sentence per field that does not fit. */
export async function readJson<T>(context: Context, schema: z.ZodType<T>): Promise<T> {
  let body: unknown
  try {
    body = await context.req.json()
  } catch {
    throw new ApiFailure('unreadable_body', 'The request has no readable JSON body; send a JSON object.')
  }
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const fields: Record<string, string> = {}
  for (const issue of result.error.issues) fields[issue.path.join('.') || 'body'] ??= issue.message
  const names = Object.keys(fields).join(', ')
  throw new ApiFailure('invalid_input', `Check these fields and send the request again: ${names}.`, {
    fields,
  })
}
