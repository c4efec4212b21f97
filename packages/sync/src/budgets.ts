import type { Rate } from './token-bucket.ts'

/**
 * Messages of one connection. A fast typist sends ten a second and as many carets; a script that fills a register
 * some hundreds. A connection that was offline sends all it has in two.
 */
export const messageRate: Rate = { burst: 5000, perSecond: 500 }

/**
 * Bytes of one connection. The burst takes in what a long paste or an import by hand makes, in pieces of one frame; a
 * larger change comes as an upload.
 */
export const byteRate: Rate = { burst: 32 * 1024 * 1024, perSecond: 2 * 1024 * 1024 }

/** Carets of one connection that are relayed. What comes faster is passed over up to the latest. */
export const awarenessRate: Rate = { burst: 20, perSecond: 20 }

/** Entries of one awareness message. Stock clients repeat everybody they know; nobody meets so many in a document. */
export const maxAwarenessEntries = 2000

/** How deep lists and objects may be in a state: a place in a text is an object in an object in an object. */
export const maxAwarenessDepth = 12

/** Client ids whose owners a room remembers after they left, so that nobody takes them over at once. */
export const maxRememberedIds = 2000
