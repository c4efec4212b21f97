/** The drawer stands beside every page, and what asks for it lies over all of them: they meet at the window. */
const name = 'sweetspot:notes'

/** Asks for the private notes to be opened. */
export function requestNotes(): void {
  dispatchEvent(new Event(name))
}

/** Hears when the private notes are asked for; returns the end of it. */
export function onNotesRequest(listener: () => void): () => void {
  addEventListener(name, listener)
  return () => removeEventListener(name, listener)
}
