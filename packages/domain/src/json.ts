import canonicalize from 'canonicalize'

/** A plain JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * Canonical text of a value: strings well-formed (Yjs sends lone surrogates as U+FFFD) and NFC, then RFC 8785
 * (JCS). The same bytes in browser and server. Throws on what JSON cannot hold (undefined, NaN, Infinity).
 */
export function canonicalJson(value: Json): string {
  const text = canonicalize(normalised(value))
  if (text === undefined) throw new TypeError('canonicalJson: the value is not JSON')
  return text
}

function normalised(value: Json): Json {
  switch (typeof value) {
    case 'string':
      return normalisedText(value)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('canonicalJson: a number must be finite')
      return value
    case 'boolean':
      return value
    case 'object': {
      if (value === null) return null
      if (Array.isArray(value)) return value.map(normalised)
      const entries = Object.entries(value).map(
        ([key, part]) => [normalisedText(key), normalised(part)] as const,
      )
      return Object.fromEntries(entries)
    }
    default:
      throw new TypeError(`canonicalJson: a ${typeof value} is not JSON`)
  }
}

/** Text as it is compared and signed: well-formed and in Unicode normal form C. */
export function normalisedText(text: string): string {
  return text.toWellFormed().normalize('NFC')
}
