import {
  messageAuth,
  messageAwareness,
  messageBarrier,
  messageNotice,
  messageQueryAwareness,
  messageSync,
  type Notice,
  syncStep1,
  syncStep2,
  syncUpdate,
} from '@sweetspot/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** What a client can say. */
export type ClientFrame =
  | { readonly kind: 'step1'; readonly stateVector: Uint8Array }
  | { readonly kind: 'step2' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly entries: Uint8Array }
  | { readonly kind: 'query_awareness' }
  | { readonly kind: 'barrier'; readonly n: number }

/** Reads a frame; null where it is not one of ours, or has bytes left over. */
export function parseFrame(bytes: Uint8Array): ClientFrame | null {
  try {
    const decoder = decoding.createDecoder(bytes)
    const frame = readFrame(decoder)
    return decoding.hasContent(decoder) ? null : frame
  } catch {
    // lib0 throws on every malformed length; there is nothing more to say about such bytes than that.
    return null
  }
}

function readFrame(decoder: decoding.Decoder): ClientFrame | null {
  switch (decoding.readVarUint(decoder)) {
    case messageSync:
      return readSync(decoder)
    case messageAwareness:
      return { kind: 'awareness', entries: decoding.readVarUint8Array(decoder) }
    case messageQueryAwareness:
      return { kind: 'query_awareness' }
    case messageBarrier:
      return { kind: 'barrier', n: decoding.readVarUint(decoder) }
    default:
      return null
  }
}

function readSync(decoder: decoding.Decoder): ClientFrame | null {
  switch (decoding.readVarUint(decoder)) {
    case syncStep1:
      return { kind: 'step1', stateVector: decoding.readVarUint8Array(decoder) }
    case syncStep2:
      return { kind: 'step2', update: decoding.readVarUint8Array(decoder) }
    case syncUpdate:
      return { kind: 'update', update: decoding.readVarUint8Array(decoder) }
    default:
      return null
  }
}

function encode(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}

function encodeSync(step: number, payload: Uint8Array): Uint8Array {
  return encode((encoder) => {
    encoding.writeVarUint(encoder, messageSync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, payload)
  })
}

/** Asks the client for what the server lacks. */
export function encodeStep1(stateVector: Uint8Array): Uint8Array {
  return encodeSync(syncStep1, stateVector)
}

/** Answers a step 1 with what the client lacks. */
export function encodeStep2(update: Uint8Array): Uint8Array {
  return encodeSync(syncStep2, update)
}

/** Relays a change. */
export function encodeUpdate(update: Uint8Array): Uint8Array {
  return encodeSync(syncUpdate, update)
}

/** Relays awareness entries. */
export function encodeAwareness(entries: Uint8Array): Uint8Array {
  return encode((encoder) => {
    encoding.writeVarUint(encoder, messageAwareness)
    encoding.writeVarUint8Array(encoder, entries)
  })
}

/** Confirms a barrier. */
export function encodeBarrier(n: number): Uint8Array {
  return encode((encoder) => {
    encoding.writeVarUint(encoder, messageBarrier)
    encoding.writeVarUint(encoder, n)
  })
}

/** Tells a client of ours something about the document. */
export function encodeNotice(notice: Notice): Uint8Array {
  return encode((encoder) => {
    encoding.writeVarUint(encoder, messageNotice)
    encoding.writeVarString(encoder, JSON.stringify(notice))
  })
}

/** Tells a client, in y-protocols' own words (`0` = permission denied), that it may not write. */
export function encodePermissionDenied(sentence: string): Uint8Array {
  return encode((encoder) => {
    encoding.writeVarUint(encoder, messageAuth)
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarString(encoder, sentence)
  })
}
