/** What is checked, in this order. */
export const checkNames = ['address', 'cookies', 'clock', 'socket', 'echo', 'large', 'idle'] as const
export type CheckName = (typeof checkNames)[number]

/** What can be wrong; each has a sentence and what to tell the people who run the network. */
export type WayProblem =
  | 'unreachable'
  | 'otherAddress'
  | 'originLost'
  | 'cookieLost'
  | 'clockOff'
  | 'noUpgrade'
  | 'noEcho'
  | 'largeCut'
  | 'idleCut'

/** How far a check is. */
export type CheckState =
  | { readonly state: 'waiting' | 'running' | 'fine' | 'skipped' }
  | { readonly state: 'failed'; readonly problem: WayProblem; readonly where?: string }

/** A websocket that sends back what it gets. */
export interface EchoSocket {
  /** Sends bytes; resolves when they are back. Rejects where the socket ends before, or it takes too long. */
  roundTrip(bytes: Uint8Array): Promise<void>
  /** Resolves after that long; rejects where the socket ends before. */
  idle(ms: number): Promise<void>
  close(): void
}

/** What the server says of a request. */
export interface ServerView {
  readonly publicOrigin: string
  readonly nowMs: number
  readonly cookieCame: boolean
}

/** The page's surroundings. */
export interface WaySurroundings {
  readonly origin: string
  readonly now: () => number
  /** Asks the server; rejects where nothing of it answers. */
  readonly ask: () => Promise<ServerView>
  /** Asks it in a way that it answers to its own pages only; false where it took us for another page. */
  readonly isKnownPage: () => Promise<boolean>
  /** Rejects where no websocket comes to be. */
  readonly connect: () => Promise<EchoSocket>
}

/** More than clocks of machines that are set by the network differ. */
const maxClockMs = 60_000
/** The largest message that pages send. */
const largeBytes = 1024 * 1024
/** Proxies end what is quiet after 30 or 60 s; the server says something each 20 s. */
const idleMs = 30_000

class Failed extends Error {
  readonly problem: WayProblem
  readonly where: string | undefined
  constructor(problem: WayProblem, where?: string, options?: ErrorOptions) {
    super(problem, options)
    this.problem = problem
    this.where = where
  }
}

/** Runs all checks and reports each as it goes. What needs an earlier one that failed is passed over. */
export async function checkWay(
  surroundings: WaySurroundings,
  report: (name: CheckName, state: CheckState) => void,
): Promise<void> {
  const run = async <T>(name: CheckName, check: () => Promise<T>): Promise<T | null> => {
    report(name, { state: 'running' })
    try {
      const result = await check()
      report(name, { state: 'fine' })
      return result
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      const where = error.where === undefined ? {} : { where: error.where }
      report(name, { state: 'failed', problem: error.problem, ...where })
      return null
    }
  }
  const skip = (from: CheckName): void => {
    for (const name of checkNames.slice(checkNames.indexOf(from))) report(name, { state: 'skipped' })
  }
  const view = await run('address', () => checkAddress(surroundings))
  if (view === null) return skip('cookies')
  await run('cookies', () => checkCookies(surroundings))
  await run('clock', () => checkClock(surroundings))
  const socket = await run('socket', () => or('noUpgrade', surroundings.connect()))
  if (socket === null) return skip('echo')
  const small = await run('echo', () => or('noEcho', socket.roundTrip(Uint8Array.of(1, 2, 3)).then(done)))
  if (small === null) return skip('large')
  const large = await run('large', () =>
    or('largeCut', socket.roundTrip(new Uint8Array(largeBytes)).then(done)),
  )
  // A socket that broke says nothing about quiet ones.
  const quiet = large === null ? await surroundings.connect() : socket
  await run('idle', async () => {
    await or('idleCut', quiet.idle(idleMs))
    await or('idleCut', quiet.roundTrip(Uint8Array.of(4)).then(done))
  })
  quiet.close()
}

const done = (): true => true

async function or<T>(problem: WayProblem, attempt: Promise<T>): Promise<T> {
  try {
    return await attempt
  } catch (cause) {
    throw new Failed(problem, undefined, { cause })
  }
}

async function checkAddress({ origin, ask, isKnownPage }: WaySurroundings): Promise<ServerView> {
  const view = await or('unreachable', ask())
  if (await or('unreachable', isKnownPage())) return view
  throw new Failed(view.publicOrigin === origin ? 'originLost' : 'otherAddress', view.publicOrigin)
}

async function checkCookies({ ask }: WaySurroundings): Promise<true> {
  const { cookieCame } = await or('unreachable', ask())
  if (!cookieCame) throw new Failed('cookieLost')
  return true
}

async function checkClock({ ask, now }: WaySurroundings): Promise<true> {
  const before = now()
  const { nowMs } = await or('unreachable', ask())
  // The server looked at its clock somewhere between.
  if (nowMs < before - maxClockMs || nowMs > now() + maxClockMs) throw new Failed('clockOff')
  return true
}
