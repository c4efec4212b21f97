import type { ByteCursor } from './byte-cursor.ts'
import { isPlainName } from './document-shape.ts'
import { refuse } from './guard-refusal.ts'

/** How deep lists and objects may be within one value: the deepest of ours is a list of objects of texts. */
const maxValueDepth = 8

/** Longest JSON text of a mark: a link with all its attributes. */
const maxMarkBytes = 16 * 1024

/** A float's special values have all bits of the exponent set. */
const float32Exponent = 0x7f80
const float64Exponent = 0x7ff0

/**
 * Passes over one value in lib0's `any` encoding: text, finite number, truth value, null, list or object. Refuses
 * everything else (undefined, BigInt, bytes, −0, NaN, Infinity) without making it.
 */
export function checkValue(cursor: ByteCursor, depth = 0): void {
  if (depth > maxValueDepth) refuse('depth')
  switch (cursor.byte()) {
    case 126: // null
    case 121: // false
    case 120: // true
      return
    case 125:
      checkInteger(cursor)
      return
    case 124:
      checkFloat(cursor, float32Exponent, 4)
      return
    case 123:
      checkFloat(cursor, float64Exponent, 8)
      return
    case 119:
      cursor.textLength()
      return
    case 118:
      for (let left = cursor.count(); left > 0; left -= 1) {
        if (!isPlainName(cursor.text())) refuse('value')
        checkValue(cursor, depth + 1)
      }
      return
    case 117:
      for (let left = cursor.count(); left > 0; left -= 1) checkValue(cursor, depth + 1)
      return
    default:
      refuse('value')
  }
}

function checkInteger(cursor: ByteCursor): void {
  const first = cursor.byte()
  let isZero = (first & 63) === 0
  let byte = first
  for (let read = 1; byte > 127; read += 1) {
    if (read > 8) refuse('value')
    byte = cursor.byte()
    isZero &&= (byte & 127) === 0
  }
  // The sign of nothing.
  if (isZero && (first & 64) !== 0) refuse('value')
}

function checkFloat(cursor: ByteCursor, exponent: number, size: number): void {
  const head = cursor.byte() * 256 + cursor.byte()
  let isZero = (head & 0x7fff) === 0
  for (let left = size - 2; left > 0; left -= 1) isZero = cursor.byte() === 0 && isZero
  if ((head & exponent) === exponent || (isZero && head !== 0)) refuse('value')
}

/** Checks the JSON text of a mark's value: null, a truth value or a flat object. */
export function checkMarkValue(cursor: ByteCursor): void {
  const text = cursor.text()
  if (text === '{}' || text === 'null' || text === 'true') return
  if (text.length > maxMarkBytes) refuse('value')
  const value = parseJson(text)
  if (value === null || typeof value === 'boolean') return
  if (typeof value !== 'object' || Array.isArray(value)) refuse('value')
  for (const [name, entry] of Object.entries(value)) {
    if (!isPlainName(name) || (typeof entry === 'object' && entry !== null)) refuse('value')
    if (typeof entry === 'number' && !Number.isFinite(entry)) refuse('value')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Yjs would throw while folding.
    return refuse('unreadable')
  }
}
