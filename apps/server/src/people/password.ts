import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** OWASP's second recommended argon2id setting: 19 MiB, two passes, one lane. */
const cost = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 }

/** More hashes at once would let sign-in attempts take the memory of everything else. */
const maxConcurrent = 4

/** Hashes and checks passwords with argon2id, a few at a time. */
export class PasswordHasher {
  readonly #waiting: (() => void)[] = []
  #running = 0
  /** Stands in for an account that does not exist, so that the answer takes as long. */
  #decoy: Promise<string> | null = null

  /** Hash of a password: `argon2id$memory$passes$salt$tag`, salt and tag base64url. */
  async hash(password: string): Promise<string> {
    const nonce = randomBytes(16)
    const tag = await this.#derive(password, nonce, cost.memory, cost.passes)
    return [
      'argon2id',
      cost.memory,
      cost.passes,
      nonce.toString('base64url'),
      tag.toString('base64url'),
    ].join('$')
  }

  /** Whether a password belongs to a hash; for `null` it takes as long and is false. */
  async verify(password: string, stored: string | null): Promise<boolean> {
    this.#decoy ??= this.hash(randomBytes(16).toString('hex'))
    const [algorithm, memory, passes, nonce, tag] = (stored ?? (await this.#decoy)).split('$')
    if (algorithm !== 'argon2id' || nonce === undefined || tag === undefined)
      throw new Error('unknown password hash')
    const expected = Buffer.from(tag, 'base64url')
    const actual = await this.#derive(
      password,
      Buffer.from(nonce, 'base64url'),
      Number(memory),
      Number(passes),
    )
    return timingSafeEqual(actual, expected) && stored !== null
  }

  async #derive(password: string, nonce: Buffer, memory: number, passes: number): Promise<Buffer> {
    if (this.#running >= maxConcurrent) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#running += 1
    try {
      return await derive('argon2id', { ...cost, memory, passes, message: password, nonce })
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#running -= 1
      else next()
    }
  }
}
