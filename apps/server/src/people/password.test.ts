import { expect, it } from 'vitest'
import { type Derivation, PasswordHasher } from './password.ts'

/** Derives nothing, and notes how many are under way and with what cost. */
class Ledger {
  readonly costs: string[] = []
  most = 0
  #open = 0

  readonly derive: Derivation = async ({ memory, passes, parallelism }) => {
    this.costs.push(`${memory} ${passes} ${parallelism}`)
    this.#open += 1
    this.most = Math.max(this.most, this.#open)
    await Promise.resolve()
    this.#open -= 1
    return Buffer.alloc(32, 7)
  }
}

it('derives at most four at once, however many ask', async () => {
  const ledger = new Ledger()
  const passwords = new PasswordHasher(ledger.derive)
  await Promise.all(Array.from({ length: 20 }, () => passwords.verify('a password', null)))
  expect(ledger.most).toBe(4)
})

it('does as much for an account that does not exist as for one that does', async () => {
  const ledger = new Ledger()
  const passwords = new PasswordHasher(ledger.derive)
  const stored = await passwords.hash('a password')
  // The first question of all also makes the hash that stands in for accounts that do not exist.
  await passwords.verify('warm up', null)
  ledger.costs.length = 0
  await passwords.verify('a password', stored)
  await passwords.verify('a password', null)
  expect(ledger.costs).toEqual(['19456 2 1', '19456 2 1'])
})

it('knows a password from another, and none for an account without one', async () => {
  const passwords = new PasswordHasher()
  const stored = await passwords.hash('a password')
  expect(stored).toMatch(/^argon2id\$19456\$2\$/)
  expect(await passwords.verify('a password', stored)).toBe(true)
  expect(await passwords.verify('another one', stored)).toBe(false)
  expect(await passwords.verify('a password', null)).toBe(false)
})
