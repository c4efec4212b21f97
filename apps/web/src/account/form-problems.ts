import { ApiError } from '@sweetspot/client'
import type { z } from 'zod'

/** What is wrong with a form: one sentence per field, by the field's name. Empty where nothing is. */
export type Problems = Readonly<Record<string, string>>

/** Why a value does not fit: in the words of its schema, and by kind for languages that the schema does not speak. */
export interface FieldProblem {
  readonly sentence: string
  readonly kind: 'missing' | 'short' | 'long' | 'form' | 'other'
  /** Fewest or most characters; null where there is no such bound. */
  readonly limit: number | null
}

/** Checks entered values as the server will, so that people hear of it before anything is sent. */
export function formProblems(schema: z.ZodType, entered: unknown): Readonly<Record<string, FieldProblem>> {
  const parsed = schema.safeParse(entered)
  if (parsed.success) return {}
  return firstOfEach(parsed.error.issues.map((issue) => [String(issue.path.at(-1) ?? ''), problemOf(issue)]))
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  const sentence = issue.message
  switch (issue.code) {
    case 'too_small': {
      const limit = Number(issue.minimum)
      return { sentence, kind: limit > 1 ? 'short' : 'missing', limit }
    }
    case 'too_big':
      return { sentence, kind: 'long', limit: Number(issue.maximum) }
    case 'invalid_format':
      return { sentence, kind: 'form', limit: null }
    default:
      return { sentence, kind: 'other', limit: null }
  }
}

/** The sentences of a refusal that belong to fields; the server names a field by its whole path. */
export function refusedFields(error: Error): Problems {
  if (!(error instanceof ApiError)) return {}
  return firstOfEach(
    Object.entries(error.fields).map(([path, message]) => [path.split('.').at(-1) ?? '', message]),
  )
}

function firstOfEach<T>(found: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries([...found].reverse())
}
