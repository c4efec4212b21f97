/** Time as the engine sees it. */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  now(): number
  /** Runs something once, after so many milliseconds; returns how to call it off. */
  after(delayMs: number, run: () => void): () => void
}
