import { ApiError } from '@sweetspot/client'
import type { z } from 'zod'

/** What is wrong with a form: one sentence per field, by the field's name. Empty where nothing is. */
export type Problems = Readonly<Record<string, string>>

/** Checks entered values as the server will, so that people hear of it before anything is sent. */
export function formProblems(schema: z.ZodType, entered: unknown): Problems {
  const parsed = schema.safeParse(entered)
  if (parsed.success) return {}
  return firstOfEach(parsed.error.issues.map(({ path, message }) => [String(path.at(-1) ?? ''), message]))
}

/** The sentences of a refusal that belong to fields; the server names a field by its whole path. */
export function refusedFields(error: Error): Problems {
  if (!(error instanceof ApiError)) return {}
  return firstOfEach(
    Object.entries(error.fields).map(([path, message]) => [path.split('.').at(-1) ?? '', message]),
  )
}

function firstOfEach(found: readonly (readonly [string, string])[]): Problems {
  return Object.fromEntries([...found].reverse())
}
