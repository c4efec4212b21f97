import { refuse } from './guard-refusal.ts'

/** As in lib0, by which Yjs reads. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads the numbers and texts of an update one after the other. Throws `GuardRefusal` where the bytes end too early. */
export class ByteCursor {
  readonly bytes: Uint8Array
  at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  get left(): number {
    return this.bytes.length - this.at
  }

  byte(): number {
    const byte = this.bytes[this.at]
    if (byte === undefined) refuse('unreadable')
    this.at += 1
    return byte
  }

  /** A number in steps of seven bits, low ones first; no larger than a float holds exactly. */
  varUint(): number {
    let value = 0
    for (let unit = 1; unit <= 2 ** 49; unit *= 128) {
      const byte = this.byte()
      value += (byte & 127) * unit
      if (byte < 128) return value > Number.MAX_SAFE_INTEGER ? refuse('unreadable') : value
    }
    return refuse('unreadable')
  }

  /** How many things follow. Each takes a byte at least, so that a few bytes cannot claim millions. */
  count(): number {
    const count = this.varUint()
    return count > this.left ? refuse('unreadable') : count
  }

  skip(count: number): void {
    if (count > this.left) refuse('unreadable')
    this.at += count
  }

  /** A text as Yjs reads it. */
  text(): string {
    const length = this.count()
    if (length < 64) {
      const short = this.#ascii(length)
      if (short !== null) return short
    }
    return this.#decoded(length)
  }

  #ascii(length: number): string | null {
    let text = ''
    for (let index = this.at; index < this.at + length; index += 1) {
      const byte = this.bytes[index] ?? 128
      if (byte > 127) return null
      text += String.fromCharCode(byte)
    }
    this.at += length
    return text
  }

  /** Length of a text in UTF-16 units, as Yjs counts; the text itself is made only where it has to be. */
  textLength(): number {
    const length = this.count()
    const end = this.at + length
    for (let index = this.at; index < end; index += 1) {
      if ((this.bytes[index] ?? 128) > 127) return this.#decoded(length).length
    }
    this.at = end
    return length
  }

  #decoded(length: number): string {
    const bytes = this.bytes.subarray(this.at, this.at + length)
    this.at += length
    try {
      return utf8.decode(bytes)
    } catch {
      // The decoder is fatal: bytes that are no text.
      return refuse('unreadable')
    }
  }
}
