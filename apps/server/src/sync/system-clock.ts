import type { Clock } from '@sweetspot/sync'

/** The machine's own time, which never goes back. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  },
}
