import { messageBarrier } from '@sweetspot/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** Frame that asks the server to answer once everything this connection sent before is durable. */
export function encodeBarrier(n: number): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageBarrier)
  encoding.writeVarUint(encoder, n)
  return encoding.toUint8Array(encoder)
}

/** Number in a barrier answer, after the message number was read. */
export function readBarrier(decoder: decoding.Decoder): number {
  return decoding.readVarUint(decoder)
}
