import { describe, expect, it } from 'vitest'
import { groupByDay } from './day-groups.ts'
import { createRecordDates } from './record-dates.ts'

const times = ['2026-11-19T10:00:00.000Z', '2026-11-20T22:30:00.000Z', '2026-11-20T23:30:00.000Z']

describe('groupByDay', () => {
  it('WB33 puts the newest first, days and events alike', () => {
    const { day } = createRecordDates('en-GB', 'UTC')
    // Versions of the language data differ in the comma.
    expect(groupByDay(times, day)).toEqual([
      { day: expect.stringMatching(/^Friday,? 20 November 2026$/), entries: [times[2], times[1]] },
      { day: expect.stringMatching(/^Thursday,? 19 November 2026$/), entries: [times[0]] },
    ])
  })

  it('WB33 takes the day of the reader, not of the server', () => {
    const { day } = createRecordDates('en-GB', 'Europe/Warsaw')
    expect(groupByDay(times, day).map((group) => group.entries.length)).toEqual([1, 1, 1])
    expect(groupByDay([], day)).toEqual([])
  })
})

describe('createRecordDates', () => {
  it('WB33 writes the time as the reader does', () => {
    expect(createRecordDates('en-GB', 'Europe/Warsaw').time('2026-11-20T22:30:00.000Z')).toBe('23:30')
    expect(createRecordDates('en-US', 'UTC').time('2026-11-20T22:30:00.000Z')).toMatch(/^10:30.PM$/)
    expect(createRecordDates('en-GB', 'UTC').exact('2026-11-20T22:30:05.000Z')).toContain('22:30:05')
  })

  it('WB33 shows what is no time as it is written', () => {
    expect(createRecordDates('en-GB').day('yesterday')).toBe('yesterday')
  })
})
