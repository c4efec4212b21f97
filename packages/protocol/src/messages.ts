/**
 * Message numbers of the sync websocket. 0–3 are those of y-protocols (stock y-websocket clients speak them);
 * 100 and above are ours and are sent only to clients that asked with `?v=1`.
 */
export const messageSync = 0
export const messageAwareness = 1
export const messageAuth = 2
export const messageQueryAwareness = 3
/** Client sends `varuint n` after its updates; the server echoes it once all this connection sent before is durable. */
export const messageBarrier = 100
/** Server to client: a JSON notice, see `Notice`. */
export const messageNotice = 101

/** Sub-types inside a sync message, as in y-protocols. */
export const syncStep1 = 0
export const syncStep2 = 1
export const syncUpdate = 2
