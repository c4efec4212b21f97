import type { z } from 'zod'

/** What zod tells about one value that does not fit. */
type Issue = z.core.$ZodRawIssue

/** Beyond this many, a sentence that lists all values that a field takes is not read any more; it names one. */
const maxListedValues = 12

/** One short sentence that says what to do about a value; for schemas that bring no sentence of their own. */
export function fieldSentence(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `This is missing; send ${nameOf(issue.expected)}.`
        : `Send ${nameOf(issue.expected)} here.`
    case 'too_small':
      return sentenceOfLeast(issue.origin, Number(issue.minimum), issue.inclusive !== false)
    case 'too_big':
      return sentenceOfMost(issue.origin, Number(issue.maximum), issue.inclusive !== false)
    case 'invalid_format':
      return sentenceOfFormat(issue.format, issue.pattern)
    case 'invalid_value':
      return sentenceOfValues(issue.values)
    case 'invalid_union':
      return sentenceOfValues(Array.isArray(issue.options) ? issue.options : [])
    case 'unrecognized_keys':
      return `Leave out ${issue.keys.join(', ')}.`
    case 'invalid_key':
      return 'Send another name for this entry.'
    default:
      return 'Send another value here.'
  }
}

function nameOf(expected: string): string {
  switch (expected) {
    case 'string':
      return 'text'
    case 'number':
      return 'a number'
    case 'int':
      return 'a whole number'
    case 'boolean':
      return 'true or false'
    case 'object':
    case 'record':
      return 'a JSON object'
    case 'array':
      return 'a list'
    default:
      return `a value of type ${expected}`
  }
}

function sentenceOfLeast(origin: string, minimum: number, inclusive: boolean): string {
  if (origin === 'string') {
    return minimum === 1 ? 'Write something here.' : `Write at least ${minimum} characters.`
  }
  if (origin === 'array') {
    return `Send at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}.`
  }
  return inclusive ? `Send a number from ${minimum} up.` : `Send a number above ${minimum}.`
}

function sentenceOfMost(origin: string, maximum: number, inclusive: boolean): string {
  if (origin === 'string') return `Write at most ${maximum} characters.`
  if (origin === 'array') return `Send at most ${maximum} entries.`
  return inclusive ? `Send a number up to ${maximum}.` : `Send a number below ${maximum}.`
}

function sentenceOfFormat(format: string, pattern: string | undefined): string {
  switch (format) {
    case 'date':
      return 'Write a date as YYYY-MM-DD.'
    case 'email':
      return 'Write an e-mail address.'
    case 'regex':
      return `Send text that matches ${pattern}.`
    default:
      return `Send text of the form ${format}.`
  }
}

function sentenceOfValues(values: readonly unknown[]): string {
  const listed = values.map(String)
  if (listed.length === 0) return 'Send another value here.'
  if (listed.length > maxListedValues) {
    return `Send one of the ${listed.length} values that are known here, such as ${listed[0]}.`
  }
  return listed.length === 1 ? `Send ${listed[0]} here.` : `Send one of ${listed.join(', ')}.`
}
