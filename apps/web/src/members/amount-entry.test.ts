import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decimalsOf, readAmount, writeAmount } from './amount-entry.ts'

it('WB103 reads amounts exactly, and nothing that is none', () => {
  expect(readAmount('250 000', 2)).toBe(25_000_000)
  expect(readAmount('250000.5', 2)).toBe(25_000_050)
  expect(readAmount('0,05', 2)).toBe(5)
  expect(readAmount('120', decimalsOf('JPY'))).toBe(120)
  for (const text of ['', '-1', '1.234', 'ten', '1e9', '99999999999999999']) {
    expect(readAmount(text, decimalsOf('GBP'))).toBeNull()
  }
})

it('WB103 writes an amount so that it reads back the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 50 }), fc.integer({ min: 0, max: 4 }), (amount, decimals) => {
      expect(readAmount(writeAmount(amount, decimals), decimals)).toBe(amount)
    }),
  )
})
