/**
 * The y-websocket protocol by hand, so that a mistake in a shared encoder cannot hide itself. A frame is a message
 * number and what belongs to it; numbers and lengths are variable-length integers, low seven bits first.
 */
export const wire = {
  step1: (stateVector: Uint8Array) => Uint8Array.of(0, 0, ...withLength(stateVector)),
  step2: (update: Uint8Array) => join(Uint8Array.of(0, 1), withLength(update)),
  update: (update: Uint8Array) => join(Uint8Array.of(0, 2), withLength(update)),
  awareness: (entries: Uint8Array) => join(Uint8Array.of(1), withLength(entries)),
  queryAwareness: () => Uint8Array.of(3),
  /** Asks for an echo once all that this connection sent before is durable. */
  barrier: (n: number) => join(Uint8Array.of(100), varUint(n)),
} as const

/** What a frame is, as far as tests tell frames apart. */
export type FrameKind = 'step1' | 'step2' | 'update' | 'awareness' | 'auth' | 'query_awareness' | 'ours'

/** Kind of a frame and the bytes that follow its length; `ours` is every message from 100 up. */
export function readFrame(frame: Uint8Array): { readonly kind: FrameKind; readonly payload: Uint8Array } {
  const [message, step] = frame
  if (message === 0) {
    const kind = step === 0 ? 'step1' : step === 1 ? 'step2' : 'update'
    return { kind, payload: payloadAt(frame, 2) }
  }
  if (message === 1) return { kind: 'awareness', payload: payloadAt(frame, 1) }
  if (message === 2) return { kind: 'auth', payload: frame.subarray(1) }
  if (message === 3) return { kind: 'query_awareness', payload: frame.subarray(1) }
  return { kind: 'ours', payload: frame.subarray(1) }
}

/** One entry of an awareness message. */
export interface AwarenessEntry {
  readonly clientId: number
  readonly clock: number
  /** Parsed JSON. */
  readonly state: unknown
}

/** Entries of an awareness message's payload. */
export function readAwareness(payload: Uint8Array): readonly AwarenessEntry[] {
  const cursor = { bytes: payload, at: 0 }
  return Array.from({ length: readVarUint(cursor) }, () => {
    const clientId = readVarUint(cursor)
    const clock = readVarUint(cursor)
    const length = readVarUint(cursor)
    const text = new TextDecoder().decode(payload.subarray(cursor.at, cursor.at + length))
    cursor.at += length
    return { clientId, clock, state: JSON.parse(text) as unknown }
  })
}

function payloadAt(frame: Uint8Array, at: number): Uint8Array {
  const cursor = { bytes: frame, at }
  const length = readVarUint(cursor)
  return frame.subarray(cursor.at, cursor.at + length)
}

function readVarUint(cursor: { readonly bytes: Uint8Array; at: number }): number {
  let value = 0
  for (let unit = 1; ; unit *= 128) {
    const byte = cursor.bytes[cursor.at]
    if (byte === undefined) throw new Error('a number ends too early')
    cursor.at += 1
    value += (byte % 128) * unit
    if (byte < 128) return value
  }
}

function varUint(value: number): Uint8Array {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  return Uint8Array.of(...bytes, rest)
}

function withLength(bytes: Uint8Array): Uint8Array {
  return join(varUint(bytes.length), bytes)
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
