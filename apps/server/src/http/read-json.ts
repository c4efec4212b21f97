import type { Context } from 'hono'
import type { z } from 'zod'
import { ApiFailure } from './api-failure.ts'
import { fieldSentence } from './field-sentence.ts'

/** Fields that the sentence names; more of them are no help to a person. */
const maxNamed = 5
/** Fields that the answer explains; a table of thousands of rows may have a problem in each. */
const maxExplained = 100

/** Reads and checks a JSON body. Throws `ApiFailure` with a sentence per field that does not fit. */
export async function readJson<T>(context: Context, schema: z.ZodType<T>): Promise<T> {
  let body: unknown
  try {
    body = await context.req.json()
  } catch {
    throw new ApiFailure('unreadable_body', 'The request has no readable JSON body; send a JSON object.')
  }
  const result = schema.safeParse(body, { error: fieldSentence })
  if (result.success) return result.data
  throw invalidInput(result.error.issues)
}

function invalidInput(issues: readonly z.core.$ZodIssue[]): ApiFailure {
  const sentences = new Map<string, string>()
  for (const { path, message } of issues) {
    const name = path.join('.') || 'body'
    if (!sentences.has(name)) sentences.set(name, message)
  }
  const names = [...sentences.keys()]
  const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : ''
  const named = names.slice(0, maxNamed).join(', ')
  return new ApiFailure('invalid_input', `Check these fields and send the request again: ${named}${more}.`, {
    fields: Object.fromEntries([...sentences].slice(0, maxExplained)),
  })
}
