/** Catches the one mistake that must never happen: storing a secret instead of its hash. Throws a TypeError. */
export function assertHash(hash: string): string {
  if (/^[0-9a-f]{64}$/.test(hash)) return hash
  throw new TypeError('a secret is stored as its SHA-256, 64 lower-case hex digits')
}

/** Times are compared as text, which is right only while all have one form. Throws a TypeError. */
export function assertInstant(time: string): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time)) return time
  throw new TypeError(`${time} is not a time in UTC with milliseconds, like 2026-01-31T12:00:00.000Z`)
}
