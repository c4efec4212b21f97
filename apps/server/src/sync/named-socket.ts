import { closeCodes } from '@sweetspot/protocol'
import { WebSocket } from 'ws'

/** What `ws` says when a frame is larger than it takes in, and when a message comes in too many pieces. */
const messageTooBig = 1009
const tooManyPieces = 1008

/** A socket that closes with our reason where `ws` by itself would close with a number that people have no sentence for. */
export class NamedSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    const ours = code === messageTooBig ? 'tooLarge' : code === tooManyPieces ? 'tooMany' : null
    if (ours === null) super.close(code, reason)
    else super.close(closeCodes[ours].code, closeCodes[ours].sentence)
  }
}
