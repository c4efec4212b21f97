/** Element of a heading in a text that stands below a heading of level `base - 1` on its page. */
export function headingTag(level: unknown, base: number): `h${number}` {
  const depth = level === 1 ? 0 : level === 2 ? 1 : 2
  return `h${Math.min(base + depth, 6)}`
}
