import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import pLimit from 'p-limit'

/** Makes a key of a password with argon2id. */
export type Derivation = (parameters: Parameters<typeof argon2>[1]) => Promise<Buffer>

const argon2id = promisify(argon2)

/** OWASP's second recommended argon2id setting: 19 MiB, two passes, one lane. */
const cost = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 }

/** More hashes at once would let sign-in attempts take the memory of everything else. */
const maxConcurrent = 4

/** Hashes and checks passwords with argon2id, a few at a time. */
export class PasswordHasher {
  readonly #inTurn = pLimit(maxConcurrent)
  readonly #derivation: Derivation
  /** Stands in for an account that does not exist, so that the answer takes as long. */
  #decoy: Promise<string> | null = null

  constructor(derivation: Derivation = (parameters) => argon2id('argon2id', parameters)) {
    this.#derivation = derivation
  }

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

  #derive(password: string, nonce: Buffer, memory: number, passes: number): Promise<Buffer> {
    return this.#inTurn(() => this.#derivation({ ...cost, memory, passes, message: password, nonce }))
  }
}
