import { type Notice, noticeSchema } from '@sweetspot/protocol'
import * as decoding from 'lib0/decoding'

/** What the server tells beside the document, after the message number was read; null where it is not understood. */
export function readNotice(decoder: decoding.Decoder): Notice | null {
  const text = decoding.readVarString(decoder)
  try {
    return noticeSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    // A later version may say it in another form.
    return null
  }
}
