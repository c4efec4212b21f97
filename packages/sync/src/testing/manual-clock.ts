import type { Clock } from '../clock.ts'

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #now = 0
  readonly #waiting = new Map<object, { readonly at: number; readonly run: () => void }>()

  now(): number {
    return this.#now
  }

  after(delayMs: number, run: () => void): () => void {
    const key = {}
    this.#waiting.set(key, { at: this.#now + delayMs, run })
    return () => void this.#waiting.delete(key)
  }

  /** Lets time pass, and runs what falls due meanwhile, in order. */
  advance(byMs: number): void {
    const end = this.#now + byMs
    for (;;) {
      const due = [...this.#waiting].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0]
      if (due === undefined) break
      this.#waiting.delete(due[0])
      this.#now = Math.max(this.#now, due[1].at)
      due[1].run()
    }
    this.#now = end
  }
}
