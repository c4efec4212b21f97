/**
 * Counts a document's own changes against the server's confirmations. A change counts as saved only when a barrier
 * that was sent after it came back on the same connection.
 */
export class UnsavedCounter {
  #made: number
  #confirmed = 0
  /** Barrier under way on this connection, or null. */
  #asked: number | null = null

  /** `carried`: changes of earlier visits that wait on this device. */
  constructor(carried = 0) {
    this.#made = carried
  }

  get unsaved(): number {
    return this.#made - this.#confirmed
  }

  /** A change was made here. */
  made(): void {
    this.#made += 1
  }

  /** The number to ask a barrier for now, or null where one is under way or nothing is unsaved. */
  ask(): number | null {
    if (this.#asked !== null || this.unsaved === 0) return null
    this.#asked = this.#made
    return this.#asked
  }

  /** The server answered a barrier. */
  confirmed(n: number): void {
    if (n > this.#made) throw new RangeError(`barrier ${n} was never sent`)
    this.#confirmed = Math.max(this.#confirmed, n)
    if (this.#asked === n) this.#asked = null
  }

  /** The connection is gone, and with it the barrier under way. */
  disconnected(): void {
    this.#asked = null
  }
}
