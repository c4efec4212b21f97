import type { Region } from './region.ts'

/** How dates, numbers, money and lists are written for a reader. What is no time is shown as it is written. */
export interface Formats {
  /** A day as it was set ("30 Sept 2026"), from an ISO date, in no time zone. */
  readonly day: (iso: string) => string
  /** A month ("March 2027"), from its ISO form (`2027-03`). */
  readonly month: (iso: string) => string
  /** A moment in the reader's time zone ("30 Sept 2026, 14:05"), from an ISO time. */
  readonly moment: (iso: string) => string
  /** The reader's own day of a moment, in full ("Wednesday 30 September 2026"). */
  readonly fullDay: (iso: string) => string
  /** The time of day of a moment, "14:05". */
  readonly time: (iso: string) => string
  /** A moment to the second, with the name of the time zone, for those who verify. */
  readonly exact: (iso: string) => string
  /** The reader's calendar day of a moment, as YYYY-MM-DD. */
  readonly isoDay: (moment: Date) => string
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string
  /** An amount in minor units (pence, grosze) of an ISO 4217 currency. */
  readonly money: (minorUnits: number | bigint, currency: string) => string
  /** "a, b and c" */
  readonly and: (items: readonly string[]) => string
  /** "a, b or c" */
  readonly or: (items: readonly string[]) => string
}

/** Writes as a region does. */
export function createFormats({ locale, timeZone }: Pick<Region, 'locale' | 'timeZone'>): Formats {
  const moments = (options: Intl.DateTimeFormatOptions): ((iso: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone })
    return (iso) => {
      const date = new Date(iso)
      return Number.isNaN(date.getTime()) ? iso : format.format(date)
    }
  }
  // Swedish dates are ISO dates.
  const isoDays = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone })
  // Noon in UTC, shown in UTC: a day has no time zone, so none may shift it.
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const and = new Intl.ListFormat(locale)
  const or = new Intl.ListFormat(locale, { type: 'disjunction' })
  return {
    day: (iso) => formatDay(iso, days),
    month: (iso) => formatMonth(iso, locale),
    moment: moments({ dateStyle: 'medium', timeStyle: 'short' }),
    fullDay: moments({ dateStyle: 'full' }),
    time: moments({ timeStyle: 'short' }),
    exact: moments({ dateStyle: 'long', timeStyle: 'long' }),
    isoDay: (moment) => isoDays.format(moment),
    number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
    money: (minorUnits, currency) => formatMoney(minorUnits, currency, locale),
    and: (items) => and.format(items),
    or: (items) => or.format(items),
  }
}

/** A day for people, from an ISO date; '' stays '', and what is no date is shown as written. */
function formatDay(iso: string, format: Intl.DateTimeFormat): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso
  const [year, month, day] = iso.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return iso
  const date = new Date(Date.UTC(year, month - 1, day, 12))
  if (Number.isNaN(date.getTime())) return iso
  return format.format(date)
}

function formatMonth(iso: string, locale: string): string {
  const date = new Date(`${iso}-15T12:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date)
}

/** No floating point touches money: `Intl` takes the decimal text, which this type of its does not know yet. */
function formatMoney(minorUnits: number | bigint, currency: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2
  const digits = BigInt(minorUnits)
    .toString()
    .replace('-', '')
    .padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const text = `${minorUnits < 0 ? '-' : ''}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`
  return format.format(text as `${number}`)
}
