import { describe, expect, it } from 'vitest'
import { shortName } from './short-name.ts'

describe('shortName', () => {
  it.each([
    ['Northgate Digital', 'Northgate'],
    ['Harbour & Hill Retail', 'Harbour & Hill'],
    ['Acme Software Solutions, Inc.', 'Acme'],
    ['Bank of England', 'Bank of England'],
    ['Digital', 'Digital'],
  ])('WB3 says %s as %s', (name, short) => {
    expect(shortName(name)).toBe(short)
  })
})
