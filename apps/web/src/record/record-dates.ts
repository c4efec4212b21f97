/** How the Record page writes times, from ISO times; what is no time is shown as it is written. */
export interface RecordDates {
  /** The day in full, "Friday 20 November 2026". Equal for two moments of one day. */
  readonly day: (iso: string) => string
  /** The time of day, "21:55". */
  readonly time: (iso: string) => string
  /** Day and time to the second with the time zone, for those who verify. */
  readonly exact: (iso: string) => string
}

/** Writes times as a language does, in a time zone (the reader's own where none is given). */
export function createRecordDates(language: string, timeZone?: string): RecordDates {
  const zone = timeZone === undefined ? {} : { timeZone }
  const write = (options: Intl.DateTimeFormatOptions): ((iso: string) => string) => {
    const format = new Intl.DateTimeFormat(language, { ...options, ...zone })
    return (iso) => {
      const date = new Date(iso)
      return Number.isNaN(date.getTime()) ? iso : format.format(date)
    }
  }
  return {
    day: write({ dateStyle: 'full' }),
    time: write({ timeStyle: 'short' }),
    exact: write({ dateStyle: 'long', timeStyle: 'long' }),
  }
}
