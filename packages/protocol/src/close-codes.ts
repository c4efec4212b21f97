/**
 * Why the server closes a websocket. 4400–4499 are final for y-websocket clients; 1012 and 1013 ask them to
 * come back. Each code has one sentence for people.
 */
export const closeCodes = {
  malformed: {
    code: 4400,
    sentence: 'This page sent something the server could not read; reload it and try again.',
  },
  signedOut: { code: 4401, sentence: 'You are signed out; sign in again to go on.' },
  forbidden: {
    code: 4403,
    sentence:
      'You may not change this, or your access to it was removed; copy your own unsent text and reload.',
  },
  notFound: { code: 4404, sentence: 'There is no such document, or it is not shared with you.' },
  staleEpoch: {
    code: 4409,
    sentence: 'This document was restored from a backup; copy your own unsent text and reload.',
  },
  tooLarge: {
    code: 4413,
    sentence: 'This change is too large to send in one piece; paste it in smaller parts.',
  },
  refused: {
    code: 4422,
    sentence:
      'The server refused this change because it does not fit the document; copy your text and reload.',
  },
  clientTooOld: { code: 4426, sentence: 'A newer version of Sweetspot is running; reload this page.' },
  tooMany: { code: 4429, sentence: 'Too many changes came at once; wait a moment and reload.' },
  restart: { code: 1012, sentence: 'The server is restarting; your changes wait on this device.' },
  tryLater: { code: 1013, sentence: 'The server cannot save right now; your changes wait on this device.' },
} as const satisfies Record<string, { code: number; sentence: string }>

/** Names of the reasons for closing. */
export type CloseReason = keyof typeof closeCodes

/** The reason behind a close code, or null for codes that are not ours (1006, a proxy's, the browser's). */
export function closeReasonOf(code: number): CloseReason | null {
  for (const [reason, entry] of Object.entries(closeCodes)) {
    if (entry.code === code) return reason as CloseReason
  }
  return null
}
