import type { CloseReason } from '@sweetspot/protocol'

/** What to do about a connection that was closed for good. */
export type ClosedWay = 'signIn' | 'leave' | 'reload'

/** The way on from each reason for closing; null is a record that does not fit what came before it. */
export function closedWay(reason: CloseReason | null): ClosedWay {
  switch (reason) {
    case 'signedOut':
      return 'signIn'
    case 'notFound':
      // Reloading would only say again that there is nothing here.
      return 'leave'
    case 'malformed':
    case 'forbidden':
    case 'staleEpoch':
    case 'tooLarge':
    case 'refused':
    case 'clientTooOld':
    case 'tooMany':
    case 'restart':
    case 'tryLater':
    case null:
      return 'reload'
  }
}
