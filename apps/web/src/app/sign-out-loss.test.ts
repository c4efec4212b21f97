import { expect, it } from 'vitest'
import { lossOf } from './sign-out-loss.ts'

it('WB74 asks before a sign-out wherever the person’s work on this device would be lost', () => {
  expect(lossOf(0, { changes: 0, hasText: false })).toBeNull()
  expect(lossOf(2, { changes: 0, hasText: false })).toEqual({ changes: 2, hasText: false })
  // Three changes wait, one of them in another relationship.
  expect(lossOf(2, { changes: 3, hasText: false })).toEqual({ changes: 3, hasText: false })
  expect(lossOf(0, { changes: 0, hasText: true })).toEqual({ changes: 0, hasText: true })
})
