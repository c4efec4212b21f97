/** A day for people ("30 Sep 2026"), from an ISO date; '' stays '', and what is no date is shown as written. */
export function formatDay(iso: string, language: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso
  const [year, month, day] = iso.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return iso
  // Noon in UTC, shown in UTC: a day has no time zone, so none may shift it.
  const date = new Date(Date.UTC(year, month - 1, day, 12))
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(date)
}

/** A moment for people, in their own time zone, from an ISO time. */
export function formatMoment(iso: string, language: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date)
}

/** The language for dates: English dates as the reader's own region writes them. */
export function dateLanguage(preferred: readonly string[]): string {
  return preferred.find((language) => language.startsWith('en')) ?? 'en-GB'
}
