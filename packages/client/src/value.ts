/** A value that changes over time and tells who watches. Made for React's `useSyncExternalStore`. */
export interface Watchable<T> {
  get(): T
  /** Calls back after each change; returns how to stop. */
  subscribe(listener: () => void): () => void
}

/** A watchable value and the right to change it. */
export class Value<T> implements Watchable<T> {
  #current: T
  readonly #listeners = new Set<() => void>()

  constructor(initial: T) {
    this.#current = initial
  }

  get = (): T => this.#current

  set(next: T): void {
    if (Object.is(next, this.#current)) return
    this.#current = next
    for (const listener of [...this.#listeners]) listener()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/** Resolves when the value satisfies a condition; rejects when the signal aborts. */
export function when<T>(
  value: Watchable<T>,
  condition: (current: T) => boolean,
  signal?: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const check = (): void => {
      const current = value.get()
      if (!condition(current)) return
      stop()
      resolve(current)
    }
    const abort = (): void => {
      stop()
      reject(signal?.reason ?? new Error('aborted'))
    }
    const unsubscribe = value.subscribe(check)
    const stop = (): void => {
      unsubscribe()
      signal?.removeEventListener('abort', abort)
    }
    signal?.addEventListener('abort', abort)
    if (signal?.aborted) abort()
    else check()
  })
}
