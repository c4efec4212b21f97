import { describe, expect, it } from 'vitest'
import { dateLanguage, formatDay } from './dates.ts'

describe('formatDay', () => {
  it('WB20 shows a day as it was set, in every time zone', () => {
    expect(formatDay('2026-09-30', 'en-GB')).toBe('30 Sept 2026')
    expect(formatDay('2026-01-01', 'en-US')).toBe('Jan 1, 2026')
  })

  it('WB20 shows what is no date as it was written', () => {
    expect(formatDay('end of Q3', 'en-GB')).toBe('end of Q3')
    expect(formatDay('', 'en-GB')).toBe('')
  })
})

describe('dateLanguage', () => {
  it('WB20 takes the English that the reader prefers', () => {
    expect(dateLanguage(['pl', 'en-US'])).toBe('en-US')
    expect(dateLanguage(['pl'])).toBe('en-GB')
  })
})
