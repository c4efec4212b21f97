import { describe, expect, it } from 'vitest'
import { initials } from './initials.ts'

describe('initials', () => {
  it.each([
    ['Lucía Fernández', 'LF'],
    ['Ji-woo Park', 'JP'],
    ['Łukasz', 'Ł'],
    ['', ''],
  ])('WB21 shortens %s', (name, short) => {
    expect(initials(name)).toBe(short)
  })
})
