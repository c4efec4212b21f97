/** How much of something may be spent: so much at once, and so much each second. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/** Counts what is spent against a rate. What was not spent is saved up to one burst. */
export class TokenBucket {
  readonly #rate: Rate
  #left: number
  #countedAt: number

  /** `nowMs`: the present, on a clock that never goes back. */
  constructor(rate: Rate, nowMs: number) {
    this.#rate = rate
    this.#left = rate.burst
    this.#countedAt = nowMs
  }

  /** Spends, where there is enough left; otherwise nothing is spent and the answer is false. */
  spend(amount: number, nowMs: number): boolean {
    const { burst, perSecond } = this.#rate
    this.#left = Math.min(burst, this.#left + ((nowMs - this.#countedAt) / 1000) * perSecond)
    this.#countedAt = nowMs
    if (amount > this.#left) return false
    this.#left -= amount
    return true
  }

  /** Milliseconds until so much can be spent, as of the last time something was. */
  waitMs(amount: number): number {
    return Math.max(0, Math.ceil(((amount - this.#left) / this.#rate.perSecond) * 1000))
  }
}
