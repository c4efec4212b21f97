/** The moment at which a day (YYYY-MM-DD) is over in a time zone: ISO 8601 in UTC with milliseconds. */
export function dayEnd(isoDay: string, timeZone: string): string {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number)
  const nextMidnight = Date.UTC(year, month - 1, day + 1)
  // The offset may differ between the first guess and the moment meant: clocks change at night.
  const guess = nextMidnight - offsetMs(nextMidnight, timeZone)
  return new Date(nextMidnight - offsetMs(guess, timeZone)).toISOString()
}

/** By how much a zone's clocks are ahead of UTC at a moment. */
function offsetMs(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment)
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value ?? 0)
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return shown - moment
}
