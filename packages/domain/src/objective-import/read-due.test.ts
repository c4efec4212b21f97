import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDue } from './read-due.ts'

/** Value, code and whether the words are kept. */
function read(text: string): readonly [string | null, string | undefined, boolean] {
  const { value, notes, keep } = readDue(text)
  return [value, notes[0]?.code, keep.includes('due')]
}

describe('due date', () => {
  it('DI5 comes from a date cell and from ISO without a word', () => {
    expect(readDue({ kind: 'date', iso: '2027-03-31' })).toEqual({ value: '2027-03-31', notes: [], keep: [] })
    expect(readDue('2027-03-31')).toEqual({ value: '2027-03-31', notes: [], keep: [] })
  })

  it.each([
    ['30/06/2027', '2027-06-30'],
    ['30-6-2027', '2027-06-30'],
    ['31.01.2027', '2027-01-31'],
    ['03.04.2027', '2027-04-03'],
    ['04/04/2027', '2027-04-04'],
    ['06/30/2027', '2027-06-30'],
    ['2027/6/30', '2027-06-30'],
    ['30 June 2027', '2027-06-30'],
    ['30-Jun-2027', '2027-06-30'],
    ['1st Sept 2027', '2027-09-01'],
    ['June 30, 2027', '2027-06-30'],
    ['29/02/2028', '2028-02-29'],
  ])('DI5 is certainly one day in “%s”', (text, iso) => expect(read(text)).toEqual([iso, 'date_text', false]))

  it('DI5 keeps the words where a time stands beside the day', () => {
    expect(read('25/11/2026 17:40')).toEqual(['2026-11-25', 'date_text', true])
    expect(read('2026-11-25T17:40:00Z')).toEqual(['2026-11-25', 'date_text', true])
  })

  it.each([
    ['03/04/2027', '2027-04-03'],
    ['3-4-2027', '2027-04-03'],
    ['30/06/27', '2027-06-30'],
  ])('DI6 is a proposal, day first, in “%s”', (text, iso) =>
    expect(read(text)).toEqual([iso, 'date_ambiguous', true]),
  )

  it.each([
    ['Q2 2027', '2027-06-30', 'quarter_as_date'],
    ['2028-Q1', '2028-03-31', 'quarter_as_date'],
    ['q4/2027', '2027-12-31', 'quarter_as_date'],
    ['June 2027', '2027-06-30', 'month_as_date'],
    ['02/2028', '2028-02-29', 'month_as_date'],
  ])('DI7 proposes the last day of “%s”', (text, iso, code) => expect(read(text)).toEqual([iso, code, true]))

  it.each([
    'TBC',
    '31/02/2027',
    '29.02.2027',
    '13/13/2027',
    '00/05/2027',
    'Q5 2027',
    'Q2 FY27',
    '13/2027',
    'Junk 2027',
    '30 Ju 2027',
    '2027',
    '01/01/0027',
    '31/03/2027 or later',
  ])('DI7 proposes nothing for “%s” and keeps it', (text) =>
    expect(read(text)).toEqual([null, 'date_unclear', true]),
  )

  it('DI7 says that there is none', () => {
    expect(read('  ')).toEqual([null, 'date_missing', false])
    expect(readDue(null).notes[0]?.message).toBe('No due date is given; set one.')
  })

  it('DI7 takes a number for a day no more than any other words', () => {
    expect(readDue(46477).value).toBeNull()
  })

  it('DI6 says the proposal in words', () => {
    expect(readDue('03/04/2027').notes).toEqual([
      {
        field: 'due',
        code: 'date_ambiguous',
        raw: '03/04/2027',
        proposal: '2027-04-03',
        message: '“03/04/2027” could be read in two ways; read day first it is 3 April 2027, check it.',
      },
    ])
  })

  it('DI5 reads every day as it was written', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, day] = iso.split('-')
        expect(readDue(`${day}.${month}.${year}`).value).toBe(iso)
        expect(readDue(`${day}/${month}/${year}`).value).toBe(iso)
        expect(readDue(iso).value).toBe(iso)
      }),
    )
  })
})
