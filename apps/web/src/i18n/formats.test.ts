import { describe, expect, it } from 'vitest'
import { createFormats } from './formats.ts'

const formatDay = (iso: string, locale: string): string =>
  createFormats({ locale, timeZone: 'Asia/Tokyo' }).day(iso)

const warsaw = createFormats({ locale: 'pl', timeZone: 'Europe/Warsaw' })
const chicago = createFormats({ locale: 'en-US', timeZone: 'America/Chicago' })
/** The same text with plain spaces: which of the many spaces it is differs between versions of the language data. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ')
const lateInLondon = '2026-09-30T22:30:00.000Z'

describe('formatDay', () => {
  it('WB20 shows a day as it was set, in every time zone', () => {
    expect(formatDay('2026-09-30', 'en-GB')).toBe('30 Sept 2026')
    expect(formatDay('2026-01-01', 'en-US')).toBe('Jan 1, 2026')
    expect(warsaw.day('2026-01-01')).toBe('1 sty 2026')
    expect(chicago.day('2026-01-01')).toBe('Jan 1, 2026')
  })

  it('WB20 shows what is no date as it was written', () => {
    expect(formatDay('end of Q3', 'en-GB')).toBe('end of Q3')
    expect(formatDay('', 'en-GB')).toBe('')
    expect(warsaw.moment('soon')).toBe('soon')
  })
})

describe('createFormats', () => {
  it('WB140 writes moments in the reader’s language and time zone', () => {
    expect(warsaw.moment(lateInLondon)).toBe('1 paź 2026, 00:30')
    expect(warsaw.fullDay(lateInLondon)).toBe('czwartek, 1 października 2026')
    expect(plain(chicago.time(lateInLondon))).toBe('5:30 PM')
    expect(chicago.fullDay(lateInLondon)).toBe('Wednesday, September 30, 2026')
    expect(warsaw.exact(lateInLondon)).toContain('00:30:00 CEST')
  })

  it('WB140 counts days by the reader’s own calendar', () => {
    const moment = new Date(lateInLondon)
    expect([warsaw.isoDay(moment), chicago.isoDay(moment)]).toEqual(['2026-10-01', '2026-09-30'])
  })

  it('WB140 writes numbers and lists in the reader’s language', () => {
    expect(plain(warsaw.number(1234567.5))).toBe('1 234 567,5')
    expect(chicago.number(0.256, { style: 'percent' })).toBe('26%')
    expect(warsaw.and(['Ewa', 'Marek', 'Daniel'])).toBe('Ewa, Marek i Daniel')
    expect(chicago.or(['Ewa', 'Marek'])).toBe('Ewa or Marek')
  })

  it('WB140 writes money from minor units, to the last one', () => {
    expect(createFormats({ locale: 'en-GB', timeZone: 'UTC' }).money(41_250_000, 'GBP')).toBe('£412,500.00')
    expect(plain(warsaw.money(5, 'PLN'))).toBe('0,05 zł')
    expect(plain(warsaw.money(-150, 'PLN'))).toBe('-1,50 zł')
    expect(chicago.money(9_007_199_254_740_993n, 'USD')).toBe('$90,071,992,547,409.93')
    expect(chicago.money(1500, 'JPY')).toBe('¥1,500')
    expect(plain(chicago.money(1500, 'KWD'))).toBe('KWD 1.500')
  })
})
