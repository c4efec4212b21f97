import type { CloseReason } from '@sweetspot/protocol'
import { ApiError, request } from './api.ts'
import type { DocumentAddress } from './document-address.ts'

/** Sends one large update of a document; resolves with null once it is durable, or with why it was not taken. */
export type SendUpdate = (
  address: DocumentAddress,
  update: Uint8Array<ArrayBuffer>,
  epoch: number | null,
) => Promise<CloseReason | null>

/** Sends it over HTTP, with what the runtime adds to requests. */
export const sendUpdate: SendUpdate = async (address, update, epoch) => {
  try {
    await request(updateUrl(address, epoch), {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: update,
    })
    return null
  } catch (error) {
    if (error instanceof ApiError) return reasonOf(error.code)
    throw error
  }
}

/** Where a document takes in large updates. */
export function updateUrl(address: DocumentAddress, epoch: number | null): string {
  const { socketOrigin, relationshipId, scope, name } = address
  const place = `/api/relationships/${relationshipId}/documents/${scope}/${name}/updates`
  return `${socketOrigin.replace(/^ws/, 'http')}${place}${epoch === null ? '' : `?epoch=${epoch}`}`
}

/** The reason for which a socket would have been closed. */
export function reasonOf(code: ApiError['code']): CloseReason {
  switch (code) {
    case 'not_signed_in':
      return 'signedOut'
    case 'not_allowed':
      return 'forbidden'
    case 'not_found':
      return 'notFound'
    case 'stale_epoch':
      return 'staleEpoch'
    case 'too_large':
      return 'tooLarge'
    case 'too_many':
      return 'tooMany'
    case 'update_refused':
    case 'unreadable_body':
      return 'refused'
    default:
      // The line, or the server, has a bad moment: the connection is tried again, and says what there is to say.
      return 'tryLater'
  }
}
