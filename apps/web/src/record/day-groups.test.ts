import { describe, expect, it } from 'vitest'
import { createFormats } from '../i18n/formats.ts'
import { groupByDay } from './day-groups.ts'

const times = ['2026-11-19T10:00:00.000Z', '2026-11-20T22:30:00.000Z', '2026-11-20T23:30:00.000Z']

describe('groupByDay', () => {
  it('WB33 puts the newest first, days and events alike', () => {
    const { fullDay } = createFormats({ locale: 'en-GB', timeZone: 'UTC' })
    // Versions of the language data differ in the comma.
    expect(groupByDay(times, fullDay)).toEqual([
      { day: expect.stringMatching(/^Friday,? 20 November 2026$/), entries: [times[2], times[1]] },
      { day: expect.stringMatching(/^Thursday,? 19 November 2026$/), entries: [times[0]] },
    ])
  })

  it('WB33 takes the day of the reader, not of the server', () => {
    const { fullDay } = createFormats({ locale: 'en-GB', timeZone: 'Europe/Warsaw' })
    expect(groupByDay(times, fullDay).map((group) => group.entries.length)).toEqual([1, 1, 1])
    expect(groupByDay([], fullDay)).toEqual([])
  })
})
