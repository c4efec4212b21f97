import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson, type Json } from './json.ts'

const value = fc.jsonValue() as fc.Arbitrary<Json>

function reversed(part: Json): Json {
  if (Array.isArray(part)) return part.map(reversed)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)] as const),
  )
}

it('DC1 gives equal values equal text, whatever the order of their keys', () => {
  fc.assert(
    fc.property(value, (part) => {
      expect(canonicalJson(reversed(part))).toBe(canonicalJson(part))
    }),
  )
})

it('DC1 makes strings well-formed and composes them', () => {
  expect(canonicalJson('e\u0301')).toBe('"é"')
  expect(canonicalJson('a\uD800b')).toBe('"a\uFFFDb"')
  expect(canonicalJson({ 'e\u0301': 1 })).toBe('{"é":1}')
})

it('DC1 follows RFC 8785 in numbers, escapes and the order of keys', () => {
  expect(canonicalJson({ '\u20ac': 1, b: 1e21, a: '\u0007"' })).toBe('{"a":"\\u0007\\"","b":1e+21,"€":1}')
})

it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, 1n])('DC2 refuses %s', (part) => {
  expect(() => canonicalJson({ part } as Json)).toThrow(TypeError)
})
