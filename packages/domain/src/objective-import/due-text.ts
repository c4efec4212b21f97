import { foldedText } from './folded-text.ts'

/**
 * What a text says about a day. `ambiguous`: another reading is possible. `partial`: the text says more than the
 * day (a time). A period stands for its last day.
 */
export type DueText =
  | { readonly kind: 'day'; readonly iso: string; readonly ambiguous: boolean; readonly partial: boolean }
  | { readonly kind: 'quarter' | 'month'; readonly iso: string }
  | { readonly kind: 'unreadable' }

const unreadable: DueText = { kind: 'unreadable' }
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const monthBeginnings = monthNames.map((name) => name.slice(0, 3).toLowerCase())
const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Reads the ways in which people write a day: ISO, day/month/year with slash, dot or dash, with an English month
 * name, a quarter, a month. Two figures that could both be the month are read day first. Never guesses a year.
 */
export function readDueText(text: string): DueText {
  const folded = foldedText(text)
  return readIso(folded) ?? readFigures(folded) ?? readNamed(folded) ?? readPeriod(folded) ?? unreadable
}

/** An ISO date as people say it: "30 June 2027". */
export function spokenDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)} ${monthNames[Number(month) - 1] ?? month} ${year}`
}

const time = String.raw`(?:[t,]? ?(\d{1,2}:\d{2}\S*))?`
const isoPattern = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`, 'u')
const figuresPattern = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${time}$`, 'u')
const dayFirstPattern = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -]?([a-z]{3,9})\.?,?[ -](\d{4})$/u
const monthFirstPattern = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u

function readIso(text: string): DueText | null {
  const [, year, , month, day, clock] = isoPattern.exec(text) ?? []
  return dayOf(year, month, day, { ambiguous: false, partial: clock !== undefined })
}

function readFigures(text: string): DueText | null {
  const [, first, separator, second, writtenYear, clock] = figuresPattern.exec(text) ?? []
  if (writtenYear === undefined) return null
  const short = writtenYear.length === 2
  const partial = clock !== undefined
  const year = short ? `20${writtenYear}` : writtenYear
  // Nobody writes the month first with dots; with slash and dash both orders are in use.
  const bothMonths = Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
  const ambiguous = short || (bothMonths && separator !== '.')
  const dayFirst = dayOf(year, second, first, { ambiguous, partial })
  if (dayFirst?.kind === 'day' || separator === '.') return dayFirst
  return dayOf(year, first, second, { ambiguous, partial })
}

function readNamed(text: string): DueText | null {
  const clear = { ambiguous: false, partial: false }
  const [, day, month, year] = dayFirstPattern.exec(text) ?? []
  if (month !== undefined) return dayOf(year, monthNumber(month), day, clear)
  const [, monthFirst, dayAfter, yearAfter] = monthFirstPattern.exec(text) ?? []
  return monthFirst === undefined ? null : dayOf(yearAfter, monthNumber(monthFirst), dayAfter, clear)
}

function readPeriod(text: string): DueText | null {
  const [, quarter, quarterYear] = /^q([1-4])[ /-]?(\d{4})$/u.exec(text) ?? []
  if (quarter !== undefined) return lastDayOf('quarter', quarterYear, String(Number(quarter) * 3))
  const [, yearBefore, quarterAfter] = /^(\d{4})[ /-]?q([1-4])$/u.exec(text) ?? []
  if (quarterAfter !== undefined) return lastDayOf('quarter', yearBefore, String(Number(quarterAfter) * 3))
  const [, month, year] = /^(\d{1,2})[/.](\d{4})$/u.exec(text) ?? []
  if (month !== undefined) return lastDayOf('month', year, month)
  const [, name, nameYear] = /^([a-z]{3,9})[ -](\d{4})$/u.exec(text) ?? []
  return name === undefined ? null : lastDayOf('month', nameYear, monthNumber(name))
}

/** Number of an English month's name or its beginning ("sept"), '' where it is none. */
function monthNumber(word: string): string {
  const index = monthBeginnings.indexOf(word.slice(0, 3))
  return monthNames[index]?.toLowerCase().startsWith(word) === true ? String(index + 1) : ''
}

function lastDayOf(kind: 'quarter' | 'month', year: string | undefined, month: string): DueText {
  const iso = isoOf(year, month, String(daysOf(Number(year), Number(month))))
  return iso === null ? unreadable : { kind, iso }
}

/** Null when nothing was matched, `unreadable` when there is no such day. */
function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  doubt: { readonly ambiguous: boolean; readonly partial: boolean },
): DueText | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const iso = isoOf(year, month, day)
  return iso === null ? unreadable : { kind: 'day', iso, ...doubt }
}

function isoOf(year: string | undefined, month: string, day: string): string | null {
  // A year outside these is a slip of the pen, not a due date.
  if (year === undefined || Number(year) < 1900 || Number(year) > 2199) return null
  const last = daysOf(Number(year), Number(month))
  if (Number(day) < 1 || Number(day) > last) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Days of a month, 0 where there is no such month. */
function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (daysIn[month - 1] ?? 0)
}
