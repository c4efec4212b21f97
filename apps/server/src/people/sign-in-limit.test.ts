import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SignInLimit } from './sign-in-limit.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Spends an attempt; says when to try again, or null where there was one left. */
async function attempt(limit: SignInLimit, email: string, network: string): Promise<number | null> {
  try {
    await limit.spend(email, network)
    return null
  } catch (error) {
    const { code, retryAfterSeconds } = error as { code: string; retryAfterSeconds: number }
    expect(code).toBe('too_many')
    return retryAfterSeconds
  }
}

it('lets an account be tried ten times in fifteen minutes, from wherever', async () => {
  const limit = new SignInLimit()
  for (let count = 0; count < 10; count += 1)
    expect(await attempt(limit, 'a@b.example', `${count}`)).toBeNull()
  expect(await attempt(limit, ' A@B.example ', 'elsewhere')).toBe(900)
  expect(await attempt(limit, 'c@b.example', 'elsewhere')).toBeNull()
  vi.advanceTimersByTime(900_000)
  expect(await attempt(limit, 'a@b.example', 'elsewhere')).toBeNull()
})

it('lets a network try a hundred times, and then leaves the accounts alone', async () => {
  const limit = new SignInLimit()
  for (let count = 0; count < 100; count += 1) expect(await attempt(limit, `${count}`, 'n')).toBeNull()
  for (let count = 0; count < 20; count += 1) expect(await attempt(limit, 'a', 'n')).toBe(900)
  expect(await attempt(limit, 'a', 'other')).toBeNull()
})

it('forgets what came before a right password, of the account, and nothing of what the network did', async () => {
  const limit = new SignInLimit()
  for (let round = 0; round < 11; round += 1) {
    for (let count = 0; count < 9; count += 1) expect(await attempt(limit, 'a', 'n')).toBeNull()
    await limit.refund('a', 'n')
  }
  // 11 rounds of 9, of which 8 stay spent: 88 of 100.
  for (let count = 0; count < 12; count += 1) expect(await attempt(limit, `${count}`, 'n')).toBeNull()
  expect(await attempt(limit, 'another', 'n')).not.toBeNull()
})
