import type { Awareness } from 'y-protocols/awareness'

/**
 * The line was lost: forgets how far everyone else had counted. y-protocols passes over an entry whose clock it has
 * seen, so that without this the others would stay invisible after the reconnect until they move.
 */
export function forgetOthers(awareness: Awareness): void {
  for (const id of [...awareness.meta.keys()]) {
    if (id !== awareness.clientID) awareness.meta.delete(id)
  }
}

/** The line is back: says again who is here, with a higher clock, because the others have seen this one leave. */
export function announceAgain(awareness: Awareness): void {
  awareness.setLocalState(awareness.getLocalState())
}
