import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayEnd } from './day-end.ts'
import { createFormats } from './formats.ts'

it('WB145 ends a day at the midnight of the reader’s own zone', () => {
  expect(dayEnd('2026-11-22', 'UTC')).toBe('2026-11-23T00:00:00.000Z')
  expect(dayEnd('2026-11-22', 'Europe/Warsaw')).toBe('2026-11-22T23:00:00.000Z')
  expect(dayEnd('2026-12-31', 'Pacific/Kiritimati')).toBe('2026-12-31T10:00:00.000Z')
  // The day on which clocks go back has 25 hours, the one on which they go forward 23.
  expect(dayEnd('2026-10-25', 'Europe/Warsaw')).toBe('2026-10-25T23:00:00.000Z')
  expect(dayEnd('2026-03-28', 'Europe/Warsaw')).toBe('2026-03-28T23:00:00.000Z')
  expect(dayEnd('2026-03-29', 'Europe/Warsaw')).toBe('2026-03-29T22:00:00.000Z')
})

it('WB145 is the first moment that is no longer of that day', () => {
  const zone = fc.constantFrom(
    'UTC',
    'Europe/Warsaw',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
  )
  const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, zone, (date, timeZone) => {
      const day = date.toISOString().slice(0, 10)
      const end = new Date(dayEnd(day, timeZone))
      const { isoDay } = createFormats({ locale: 'en-GB', timeZone })
      expect(isoDay(new Date(end.getTime() - 1))).toBe(day)
      expect(isoDay(end) > day).toBe(true)
    }),
  )
})
