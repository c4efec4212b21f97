import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed, or shown as it would be. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting)
}

const print = 'print'

function isPrinting(): boolean {
  return matchMedia(print).matches
}

function subscribe(listener: () => void): () => void {
  const list = matchMedia(print)
  // The paper is drawn as soon as this event was answered, so the page has to be ready by then.
  const answer = (): void => flushSync(listener)
  list.addEventListener('change', answer)
  return () => list.removeEventListener('change', answer)
}
