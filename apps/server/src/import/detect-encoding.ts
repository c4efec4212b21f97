import type { TextEncoding } from './text-reading.ts'

/**
 * Finds out how text was written down: by its byte order mark, by the zeros of UTF-16, by being well-formed UTF-8,
 * else as the one-byte encoding under which its words look most like words. Null where it is no text.
 */
export function detectEncoding(bytes: Uint8Array): TextEncoding | null {
  const marked = encodingOfMark(bytes)
  if (marked !== null) return marked
  const wide = wideEncoding(bytes)
  if (wide !== null) return wide
  if (hasControlBytes(bytes)) return null
  if (isWellFormed(bytes)) return 'utf-8'
  return oneByteEncoding(bytes)
}

const marks: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

function encodingOfMark(bytes: Uint8Array): TextEncoding | null {
  const found = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  return found?.[0] ?? null
}

/** So much of a file tells what it is. */
const sampleBytes = 64 * 1024

/** Western text in UTF-16 has a zero in every other byte. */
function wideEncoding(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, sampleBytes)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  const most = sample.length / 2
  if (odd > most * 0.7 && even < most * 0.05) return 'utf-16le'
  return even > most * 0.7 && odd < most * 0.05 ? 'utf-16be' : null
}

/** Bytes that no text of a spreadsheet holds: control characters other than tab, line ends and form feed. */
function hasControlBytes(bytes: Uint8Array): boolean {
  return bytes.subarray(0, sampleBytes).some((byte) => byte < 9 || (byte > 13 && byte < 32))
}

function isWellFormed(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    // That it throws is the answer.
    return false
  }
}

/** The commonest first: it wins where several look equally right. */
const oneByte = ['windows-1252', 'windows-1250', 'iso-8859-2'] as const satisfies readonly TextEncoding[]

function oneByteEncoding(bytes: Uint8Array): TextEncoding {
  const sample = bytes.subarray(0, sampleBytes)
  const scored = oneByte.map((encoding) => ({
    encoding,
    score: strangeness(new TextDecoder(encoding).decode(sample)),
  }))
  return scored.reduce((best, next) => (next.score < best.score ? next : best)).encoding
}

/** Signs inside words, letters beside figures, and control characters: traces of the wrong encoding. */
const strange =
  /\p{L}[^\p{ASCII}\p{L}\p{P}\s]|[^\p{ASCII}\p{L}\p{P}\s\p{Sc}]\p{L}|[^\p{ASCII}\P{L}]\d|[\u0080-\u009f]/gu

function strangeness(text: string): number {
  return text.match(strange)?.length ?? 0
}
