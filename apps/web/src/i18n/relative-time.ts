const minuteMs = 60_000

/** Units from the largest that is still said of a distance, with its length in milliseconds. */
const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', minuteMs],
] as const

/** Beyond this many days a date says more than a distance. */
const farDays = 13

/** How far a moment is from another, in words ("2 days ago"); null where a date says it better. */
export function relativeTime(at: string, now: string, language: string): string | null {
  const distance = Date.parse(at) - Date.parse(now)
  if (Number.isNaN(distance) || Math.abs(distance) > farDays * 86_400_000) return null
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  for (const [unit, length] of units) {
    const count = Math.trunc(distance / length)
    if (count !== 0) return words.format(count, unit)
  }
  return words.format(0, 'minute')
}
