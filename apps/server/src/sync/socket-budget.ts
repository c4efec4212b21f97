import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Sockets of one person: a page has up to ten, and thirty pages are open on the desks of those who never close one. */
const maxPerPerson = 300

/** Sockets of one network: a hundred people of one office, each with ten. */
const maxPerNetwork = 1000

/** Attempts of one network: everybody in that office comes back at once after a restart, and some try twice. */
const attempts = { points: 3000, duration: 60 }

/** Sockets that wait for their session to be read; that takes milliseconds, unless the database hangs. */
const maxWaiting = 1000

/** Changes of one person that the guard refused: an honest client sends none, and a defect is not sent for ever. */
const refusals = { points: 10, duration: 600 }

/** Why a socket may not be opened now, or null. */
export type Objection = 'tooMany' | 'tryLater' | null

/** Counts sockets before and after it is known whose they are, and what the guard refused of whom. */
export class SocketBudget {
  readonly #attempts = new RateLimiterMemory(attempts)
  readonly #refusals = new RateLimiterMemory(refusals)
  readonly #perNetwork = new Map<string, number>()
  readonly #perPerson = new Map<string, number>()
  #waiting = 0

  /** A socket of a network asks to be opened. */
  async arrives(network: string): Promise<Objection> {
    if (this.#waiting >= maxWaiting) return 'tryLater'
    if ((this.#perNetwork.get(network) ?? 0) >= maxPerNetwork) return 'tooMany'
    return (await isSpent(this.#attempts, network)) ? 'tooMany' : null
  }

  /** Counts an opened socket of a network until what is returned is called. */
  opened(network: string): () => void {
    return counted(this.#perNetwork, network)
  }

  /** Counts a socket that waits to be known, until what is returned is called. */
  waits(): () => void {
    this.#waiting += 1
    return once(() => {
      this.#waiting -= 1
    })
  }

  /** It is known whose socket it is: counts it until what is returned is called, or objects. */
  async belongsTo(personId: string): Promise<(() => void) | 'tooMany'> {
    if ((this.#perPerson.get(personId) ?? 0) >= maxPerPerson) return 'tooMany'
    const refused = await this.#refusals.get(personId)
    if (refused !== null && refused.remainingPoints <= 0) return 'tooMany'
    return counted(this.#perPerson, personId)
  }

  /** The guard refused something that a person sent. */
  refused(personId: string): void {
    void isSpent(this.#refusals, personId)
  }
}

function counted(counts: Map<string, number>, key: string): () => void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
  return once(() => {
    const left = (counts.get(key) ?? 1) - 1
    if (left > 0) counts.set(key, left)
    else counts.delete(key)
  })
}

function once(run: () => void): () => void {
  let done = false
  return () => {
    if (!done) run()
    done = true
  }
}

async function isSpent(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key)
    return false
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return true
    throw refusal
  }
}
